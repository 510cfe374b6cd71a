import { adviceFor, currentResults, inboundOf } from '../../../shared/flow/index.ts';
import type { Profile, Route } from '../../../shared/model/index.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import { Button, LinkButton, Words } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { SenderCheck, StopSending, useSenderLead, useSenderReport } from '../../sender/index.ts';
import { SenderPreview } from '../../preview/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';
import { AlsoRedirect, redirectLines } from './also-redirect.tsx';
import { AnotherAddress } from './another-address.tsx';
import { DoneList } from './done-list.tsx';
import { More } from './more.tsx';
import styles from './summary.module.css';

type OtherRoute = Exclude<Route, 'mailbox'>;

/** Returns the texts about what was proven on each route, and by which side. */
function linesOf(route: OtherRoute, profile: Profile): readonly TextKey[] {
  const test = profile.answers.ownTest === 'junk' ? 'summary.junk' : 'route-summary.own-connection.test';
  if (route === 'own-connection') return ['route-summary.own-connection.done', test];
  if (route === 'domain') return ['route-summary.domain.done', test];
  if (route === 'redirect') return redirectLines(profile);
  const { outcome } = currentResults(profile).careerPage ?? {};
  const read = outcome === 'link' || outcome === 'text';
  return [
    'route-summary.platform-address.done',
    read ? 'route-summary.platform-address.proof' : 'route-summary.platform-address.seen',
  ];
}

/** The last step of routes without a password: what was proven, and what to remember. */
export function RouteSummary({ route }: { readonly route: OtherRoute }) {
  const t = useText();
  const s = useScreenText();
  const { profile, leave, goBack } = useWizard();
  const look = useSenderReport((route === 'domain' || route === 'own-connection') && !profile.practice);
  const sender = useSenderLead(look);
  const { address = '', alsoRedirect } = profile.answers;
  const connection = adviceFor(profile)?.connection;
  const places = {
    address,
    platform: profile.results.connection?.capabilities?.name ?? '',
    inbound: inboundOf(profile) ?? '',
    provider: connection ? t(`provider.${connection}`) : '',
  };
  const lines = [
    ...linesOf(route, profile),
    ...(alsoRedirect === true && route !== 'redirect' ? redirectLines(profile) : []),
  ];
  return (
    <Step
      title={sender.isWarned ? s('summary.warned') : t(`route-summary.title.${route}`)}
      next={sender.letter?.text ?? t('summary.start')}
      onNext={sender.letter?.take ?? leave}
      isEnd
      others={
        <>
          {sender.letter && <Button onPress={leave}>{t('summary.start')}</Button>}
          <AnotherAddress />
        </>
      }
    >
      {sender.isWarned && (
        <>
          <SenderCheck look={look} isTitled />
          {sender.outcome}
        </>
      )}
      <SenderPreview />
      <DoneList lines={lines.map((line) => t(line, places))} />
      {!sender.isWarned && <SenderCheck look={look} />}
      <section>
        <h2 className={styles['heading']}>{t('summary.next')}</h2>
        {lines.includes('summary.junk') && <p>{t('summary.next.junk')}</p>}
        <p>
          <Words>{t(`route-summary.${route}.next`, places)}</Words>
        </p>
      </section>
      {route === 'domain' && <StopSending />}
      {route === 'own-connection' && <AlsoRedirect />}
      <More toDo="try-out" />
      <div className={styles['end']}>
        <LinkButton onPress={goBack}>{t('common.back')}</LinkButton>
      </div>
    </Step>
  );
}
