import { useState } from 'react';

import { domainOf, type Answers } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup, LinkButton, Notice, Words } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { asciiDomain, ReceivedTestMail, useSenderText } from '../../sender/index.ts';
import { OtherRoute, Step, useWizard } from '../../wizard/index.ts';

type Arrived = NonNullable<Answers['ownTest']>;
const all = ['inbox', 'junk', 'other-sender', 'missing'] as const satisfies readonly Arrived[];

/**
 * Proves the sender with the platform's own test message, sent over its OAuth connection or on behalf of the domain.
 */
export function ConnectionTest() {
  const t = useText();
  const s = useSenderText();
  const says = useScreenText();
  const { host, profile, answer, note, leave } = useWizard();
  const { address = '', ownTest, route } = profile.answers;
  const [seen, setSeen] = useState<Arrived | undefined>(ownTest);
  const [tried, setTried] = useState(false);
  const failed = seen === 'other-sender' || seen === 'missing';
  const next = () => {
    if (seen) void answer({ ownTest: seen });
    else setTried(true);
  };
  const later = async () => {
    if (seen) await note({ ownTest: seen });
    leave();
  };
  const platform = profile.results.connection?.capabilities?.name ?? '';
  return (
    <Step
      title={t('connection-test.title')}
      lead={profile.practice ? says('practice.test') : t('connection-test.lead', { platform })}
      next={failed ? undefined : t('common.continue')}
      onNext={next}
      others={
        failed && (
          <>
            <LinkButton onPress={() => void later()}>{t('prepare.later')}</LinkButton>
            <OtherRoute />
          </>
        )
      }
    >
      {profile.practice && <Notice>{s('sender.practice.test', { address })}</Notice>}
      <ChoiceGroup
        label={t('connection-test.question')}
        showLabel
        error={tried && !seen ? t('redirect-proof.manual.error') : undefined}
        value={seen}
        onChange={(value) => setSeen(value as Arrived)}
      >
        {all.map((value) => (
          <Choice key={value} value={value} title={t(`connection-test.${value}`, { address })} />
        ))}
      </ChoiceGroup>
      <div role="status">
        {failed && (
          <Notice kind="warn">
            <p>
              <Words>
                {route === 'domain'
                  ? t(`connection-test.domain.${seen}`)
                  : t(`connection-test.${seen}.help`, { address })}
              </Words>
            </p>
          </Notice>
        )}
        {seen === 'junk' && <Notice kind="warn">{t('test-mail.junk')}</Notice>}
      </div>
      {(seen === 'junk' || failed) && !profile.practice && (
        <ReceivedTestMail host={host} domain={asciiDomain(domainOf(address))} />
      )}
    </Step>
  );
}
