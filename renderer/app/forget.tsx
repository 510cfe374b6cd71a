import { useState } from 'react';

import type { CallProblem, Host } from '../../shared/contract/index.ts';
import { Button, focusTitle, Notice, Question } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { Failed } from '../wizard/index.ts';
import styles from './privacy.module.css';

/** Deletes all stored data once the user has confirmed, and reports if the keychain may still hold a secret. */
export function Forget({ host, onForgotten }: { readonly host: Host; readonly onForgotten: () => void }) {
  const t = useText();
  const [state, setState] = useState<'idle' | 'asking' | 'declined' | 'done' | 'secrets-left'>('idle');
  const [problem, setProblem] = useState<CallProblem>();
  const forget = async () => {
    const result = await host.call('settings.forgetEverything', {});
    focusTitle();
    setProblem(result.ok ? undefined : result.problem);
    setState(!result.ok ? 'idle' : result.value.secretsLeft ? 'secrets-left' : 'done');
    onForgotten();
  };
  return (
    <section>
      <h2 className={styles['heading']}>{t('privacy.forget')}</h2>
      <p>{t('privacy.forget.text')}</p>
      <div aria-live="polite" className={styles['told']}>
        {state === 'done' && <Notice kind="good" title={t('privacy.forgotten')} />}
        {problem && <Failed problem={problem} />}
        {state === 'secrets-left' && <SecretsLeft />}
      </div>
      {state === 'asking' && (
        <div className={styles['buttons']}>
          <Question
            words={t('privacy.forget.question')}
            yes={t('privacy.forget.yes')}
            no={t('privacy.forget.no')}
            onYes={() => void forget()}
            onNo={() => setState('declined')}
          />
        </div>
      )}
      {(state === 'idle' || state === 'declined') && (
        <div className={styles['buttons']}>
          <Button autoFocus={state === 'declined'} onPress={() => setState('asking')}>
            {t('privacy.forget')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Tells the user that the keychain did not confirm the removal of a password. */
export function SecretsLeft() {
  const t = useText();
  return (
    <Notice kind="warn" title={t('privacy.secrets-left')}>
      <p>{t('privacy.secrets-left.text')}</p>
    </Notice>
  );
}
