import { useRef } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import { Button, Details, Notice } from '../../components/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';
import { InFront } from './in-front.tsx';
import { FormRow } from './form-row.tsx';
import styles from './hand-over.module.css';
import { isFilledIn, nextField } from './hand-over.state.ts';

/**
 * The fields of the platform's page, each with its value. Copying a value ticks off its field and highlights the next
 * one.
 */
export function HandOver() {
  const t = useText();
  const language = useLanguage();
  const { profile, answer, note, goTo } = useWizard();
  const { form } = currentResults(profile).connection ?? {};
  const { handedOver = [] } = profile.answers;
  // Ticks in quick succession must all count, even before the first one is stored.
  const ticked = useRef(handedOver);
  if (!form) return null;
  const other = language === 'de' ? 'en' : 'de';
  const { name, fields, before, path, outcomes } = form;
  const current = nextField(form, handedOver);
  const all = fields.map((_field, index) => index);
  const filledIn = isFilledIn(form, handedOver);
  const arrived = outcomes.find(({ works }) => works);
  const tick = (indexes: readonly number[]) => {
    ticked.current = [...new Set(indexes)].sort((a, b) => a - b);
    void note({ handedOver: ticked.current });
  };
  const enter = (index: number) => tick([...ticked.current, index]);
  const again = (index: number) => tick(ticked.current.filter((each) => each !== index));
  const test = () => void answer({ handedOver: all });
  const finish = async () => {
    if (!arrived) test();
    else if (await answer({ handedOver: all, platformTest: arrived.id })) goTo('summary');
  };
  return (
    <Step
      title={t('hand-over.title', { platform: name })}
      lead={filledIn ? undefined : (path?.[language] ?? t('hand-over.lead'))}
      {...(filledIn && { next: t('platform-test.yes') })}
      onNext={() => {
        if (filledIn) void finish();
      }}
      others={<Button onPress={test}>{t(filledIn ? 'platform-test.no' : 'hand-over.all')}</Button>}
    >
      <div role="status">
        {filledIn && (
          <Notice title={t('platform-test.title', { platform: name })}>
            <p>{form.test?.[language] ?? t('platform-test.lead')}</p>
            <p>{t('platform-test.arrived')}</p>
          </Notice>
        )}
      </div>
      <p role="status" className={styles['next']}>
        {current !== undefined && t('hand-over.next', { label: fields[current]?.label[language] ?? '' })}
      </p>
      <InFront />
      <ol className={styles['form']} aria-label={t('hand-over.form', { platform: name })}>
        {fields.map((field, index) => (
          <FormRow
            key={index}
            field={field}
            isCurrent={index === current}
            isFirst={handedOver.length === 0}
            isDone={handedOver.includes(index)}
            onDone={() => enter(index)}
            onAgain={() => again(index)}
          />
        ))}
      </ol>
      <Details title={t('hand-over.before')}>
        <ul className={styles['list']}>
          {path && path[other] !== path[language] && (
            <li>{t('hand-over.also-called', { label: path[other] })}</li>
          )}
          {before.map((words) => (
            <li key={words.en}>{words[language]}</li>
          ))}
        </ul>
      </Details>
    </Step>
  );
}
