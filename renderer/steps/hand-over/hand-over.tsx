import { useState } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import { Button, Notice } from '../../components/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';
import { CurrentField } from './current-field.tsx';
import styles from './hand-over.module.css';
import { nextField } from './hand-over.state.ts';

/** Field by field into the platform's own page: what goes where, one at a time, ticked off by the user. */
export function HandOver() {
  const t = useText();
  const language = useLanguage();
  const { profile, answer, note, goOn, goBack } = useWizard();
  const { form } = currentResults(profile).connection ?? {};
  const { handedOver = [] } = profile.answers;
  const [isOpen, setOpen] = useState(handedOver.length > 0);
  const [looked, setLooked] = useState<number>();
  if (!form) return null;
  const other = language === 'de' ? 'en' : 'de';
  const { name, fields, before, path } = form;
  const index = looked ?? nextField(form, handedOver);

  if (!isOpen) {
    return (
      <Step
        title={t('hand-over.open.title', { platform: name })}
        lead={t('hand-over.open.lead')}
        next={t('hand-over.open.done')}
        onNext={() => setOpen(true)}
      >
        {path && (
          <Notice>
            <p className={styles['path']}>{path[language]}</p>
            {path[other] !== path[language] && (
              <p className={styles['other']}>{t('hand-over.also-called', { label: path[other] })}</p>
            )}
          </Notice>
        )}
        <ul className={styles['list']}>
          {before.map((words) => (
            <li key={words.en}>{words[language]}</li>
          ))}
        </ul>
      </Step>
    );
  }
  const field = index === undefined ? undefined : fields[index];
  if (index === undefined || !field) {
    return (
      <Step
        title={t('hand-over.all.title')}
        lead={t('hand-over.all.lead', { platform: name })}
        next={t('common.continue')}
        onNext={goOn}
        others={<Button onPress={() => void note({ handedOver: [] })}>{t('hand-over.once-more')}</Button>}
      />
    );
  }
  const confirm = () => {
    setLooked(undefined);
    const all = [...new Set([...handedOver, index])].sort((a, b) => a - b);
    // The last one leads on to the test.
    void (all.length === fields.length ? answer : note)({ handedOver: all });
  };
  const back = () => {
    if (index > 0) setLooked(index - 1);
    else setOpen(false);
  };
  return (
    <Step
      title={t('hand-over.title', { platform: name })}
      lead={t('hand-over.lead')}
      next={t('hand-over.entered')}
      onNext={confirm}
      onBack={back}
      others={<Button onPress={goBack}>{t('hand-over.leave')}</Button>}
    >
      {/* Outlives the fields, so that each is read out when it is its turn. */}
      <div aria-live="polite">
        <CurrentField
          key={index}
          field={field}
          place={t('hand-over.place', { index: index + 1, count: fields.length })}
        />
      </div>
    </Step>
  );
}
