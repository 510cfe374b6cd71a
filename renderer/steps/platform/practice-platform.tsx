import { useState } from 'react';

import { practice } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup, Facts, Notice } from '../../components/index.ts';
import { useSenderText } from '../../sender/index.ts';
import { useText } from '../../theme/index.ts';
import { Problem } from '../../findings/index.ts';
import { Step, useTask, useWizard } from '../../wizard/index.ts';
import { Abilities } from './abilities/late.ts';

const sendsBy = ['mailbox', 'domain'] as const;

/** While practising the platform runs in this program, and its details are known. */
export function PracticePlatform() {
  const t = useText();
  const s = useSenderText();
  const { host, profile, keep, goTo } = useWizard();
  const task = useTask(host, 'connectTenant');
  const [failed, setFailed] = useState(false);
  const { problem, capabilities } = profile.results.connection ?? {};
  const [by, setBy] = useState<(typeof sendsBy)[number]>(
    capabilities?.sendsAsDomain === true ? 'domain' : 'mailbox',
  );

  const connect = async () => {
    const started = await host.call('startPractice', {});
    setFailed(!started.ok);
    if (!started.ok) return;
    const { tenantUrl, domainTenantUrl } = started.value.practice;
    const connection = {
      kind: 'mail-api',
      url: by === 'domain' ? domainTenantUrl : tenantUrl,
      clientId: practice.clientId,
    } as const;
    const result = await task.run({ profileId: profile.id, connection, clientSecret: practice.clientSecret });
    if (!result) return;
    keep(result.profile);
    if (!result.profile.results.connection?.capabilities) return;
    goTo('address');
  };
  return (
    <Step
      title={t('platform.practice.title')}
      lead={t('platform.practice.lead')}
      next={t('platform.connect')}
      onNext={() => void connect()}
      task={task}
    >
      {failed && (
        <div role="alert">
          <Notice kind="bad" title={t('wizard.failed')}>
            <p>{t('wizard.failed.internal')}</p>
          </Notice>
        </div>
      )}
      {problem && <Problem problem={problem} />}
      <ChoiceGroup
        label={s('sender.practice.platform')}
        showLabel
        value={by}
        onChange={(value) => setBy(value as typeof by)}
      >
        {sendsBy.map((each) => (
          <Choice
            key={each}
            value={each}
            title={s(`sender.practice.${each}`)}
            detail={s(`sender.practice.${each}.detail`)}
          />
        ))}
      </ChoiceGroup>
      <Facts
        rows={[
          [t('platform.client-id'), practice.clientId],
          [t('platform.secret'), '••••••••'],
        ]}
      />
      <Abilities />
    </Step>
  );
}
