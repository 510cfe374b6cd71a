import { useState } from 'react';

import { registrationGuide, type Provider } from '../../../shared/knowledge/index.ts';
import { LinkButton, Notice } from '../../components/index.ts';
import { Tasks } from '../../findings/index.ts';
import { useText } from '../../theme/index.ts';
import { OtherRoute, Step, useTask, useWizard } from '../../wizard/index.ts';

/**
 * Shown until the company's IT has registered the platform with the provider: the task, the letter, and a button to
 * check again.
 */
export function Registration({ provider }: { readonly provider: NonNullable<Provider['ownConnection']> }) {
  const t = useText();
  const { host, profile, keep, leave } = useWizard();
  const look = useTask(host, 'tenant.connect');
  const [looked, setLooked] = useState(false);
  const { platform } = profile.answers;
  const name = profile.results.connection?.capabilities?.name ?? '';
  const places = { platform: name, provider: t(`provider.${provider}`) };
  const guide = registrationGuide(provider);
  const lookAgain = async () => {
    if (!platform) return;
    const answer = await look.run({ profileId: profile.id, connection: platform });
    if (!answer) return;
    setLooked(true);
    keep(answer.profile);
  };
  return (
    <Step
      title={t('registration.title', places)}
      lead={t('registration.lead', places)}
      next={t('registration.look')}
      onNext={() => void lookAgain()}
      task={look}
      others={<LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>}
    >
      {looked && <Notice kind="warn" title={t('registration.not-yet', places)} />}
      {guide && <Tasks guide={guide} />}
      <OtherRoute />
    </Step>
  );
}
