import { useState } from 'react';

import type { Answers } from '../../../shared/model/index.ts';
import { Button, Choice, ChoiceGroup, Notice } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';

type Place = NonNullable<Answers['arrived']>;

interface ArrivedProps {
  readonly recipient: string;
  readonly onAnswer: (place: Place) => void;
  readonly onAgain: () => void;
}

/** Asks where the test mail is, and says what each answer means. */
export function Arrived({ recipient, onAnswer, onAgain }: ArrivedProps) {
  const t = useText();
  const { profile } = useWizard();
  const [place, setPlace] = useState<Place | undefined>(profile.answers.arrived);
  const [tried, setTried] = useState(false);
  const next = () => {
    if (place) onAnswer(place);
    else setTried(true);
  };
  return (
    <Step
      title={t('test-mail.arrived')}
      lead={t('test-mail.sent', { recipient })}
      next={place === 'missing' ? undefined : t('common.continue')}
      onNext={next}
      others={<Button onPress={onAgain}>{t('test-mail.again')}</Button>}
    >
      <p>{t('test-mail.sent.text')}</p>
      <ChoiceGroup
        label={t('test-mail.arrived')}
        error={tried && !place ? t('test-mail.arrived.error') : undefined}
        value={place}
        onChange={(value) => setPlace(value as Place)}
      >
        <Choice value="inbox" title={t('test-mail.arrived.inbox')} />
        <Choice value="junk" title={t('test-mail.arrived.junk')} />
        <Choice value="missing" title={t('test-mail.arrived.missing')} />
      </ChoiceGroup>
      <div role="status">
        {(place === 'junk' || place === 'missing') && <Notice kind="warn">{t(`test-mail.${place}`)}</Notice>}
      </div>
    </Step>
  );
}
