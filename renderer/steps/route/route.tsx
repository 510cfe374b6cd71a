import { useState } from 'react';

import { adviceFor, adviceKind, offeredRoutes } from '../../../shared/flow/index.ts';
import { isUnknownPlatform, type Route } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';

/** The choice of routes, before a password is asked for. */
export function RouteStep() {
  const t = useText();
  const s = useScreenText();
  const { profile, answer } = useWizard();
  const advice = adviceFor(profile);
  const kind = advice ? adviceKind(advice) : 'asked';
  const own = advice?.connection ?? advice?.unregistered;
  const connection = own && t(`provider.${own}`);
  const isReady = advice?.connection !== undefined;
  const { sendsAsDomain = false, runsChecks = true } = profile.results.connection?.capabilities ?? {};
  const routes = offeredRoutes(profile);
  const { form } = profile.results.connection ?? {};
  const isUnknown = form !== undefined && isUnknownPlatform(form);
  // No route is recommended if nothing is known about the platform.
  const advised = isReady ? 'own-connection' : sendsAsDomain && !isUnknown ? 'domain' : undefined;
  const before = profile.answers.route ?? advised;
  const [route, setRoute] = useState(before !== undefined && routes.includes(before) ? before : undefined);
  const [tried, setTried] = useState(false);
  const next = () => {
    if (route) void answer({ route });
    else setTried(true);
  };
  const places = {
    platform: profile.results.connection?.capabilities?.name ?? '',
    provider: advice?.provider ?? '',
    connection: connection ?? '',
  };
  return (
    <Step
      title={t(`route.title.${kind}`, places)}
      lead={isUnknown && kind === 'asked' ? s('route.lead.unknown', places) : t(`route.lead.${kind}`, places)}
      next={t('common.continue')}
      onNext={next}
    >
      <ChoiceGroup
        label={t(`route.title.${kind}`, places)}
        error={tried && !route ? t('route.error') : undefined}
        value={route}
        onChange={(value) => setRoute(value as Route)}
      >
        {routes.map((each) => (
          <Choice
            key={each}
            value={each}
            title={t(`route.${each}`, places)}
            badge={each === advised ? s('recommended') : undefined}
            detail={
              each === 'mailbox' && !runsChecks
                ? s('route.mailbox.guided')
                : t(
                    each === 'own-connection' && !isReady
                      ? 'route.own-connection.later'
                      : `route.${each}.detail`,
                  )
            }
          />
        ))}
      </ChoiceGroup>
    </Step>
  );
}
