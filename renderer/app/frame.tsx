import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

import type { CallProblem } from '../../shared/contract/index.ts';
import type { Language } from '../../shared/model/index.ts';
import { Languages, QuietButton } from '../components/index.ts';
import { useLanguage, useText, useView } from '../theme/index.ts';
import { Failed, useOnline } from '../wizard/index.ts';
import styles from './frame.module.css';

interface FrameProps {
  readonly children: ReactNode;
  readonly practice: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onStart: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  readonly onCallMode: () => void;
  readonly onTechnical: () => void;
  /** Why the last change to the preferences could not be saved; the change then applies to this window only. */
  readonly unsaved?: CallProblem;
}

/** The bar above every screen: the link to the first screen, the language, and whether this is a practice run. */
export function Frame({
  children,
  practice,
  unsaved,
  onLanguage,
  onStart,
  onSettings,
  onHelp,
  onCallMode,
  onTechnical,
}: FrameProps) {
  const t = useText();
  const current = useLanguage();
  const { callMode, technical } = useView();
  const online = useOnline();
  return (
    <>
      <header className={styles['bar']}>
        <Button className={styles['name'] ?? ''} onPress={onStart}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          Absender
        </Button>
        <div className={styles['tools']}>
          {callMode && (
            <Button className={styles['masked'] ?? ''} onPress={onCallMode}>
              {t('settings.call-mode.on')}
            </Button>
          )}
          {technical && (
            <QuietButton isPressed onPress={onTechnical}>
              {t('settings.technical')}
            </QuietButton>
          )}
          <QuietButton onPress={onHelp}>{t('frame.help')}</QuietButton>
          <QuietButton onPress={onSettings}>{t('settings.title')}</QuietButton>
          <Languages label={t('frame.language')} current={current} onChange={onLanguage} />
        </div>
      </header>
      <div role="status">{!online && <p className={styles['practice']}>{t('frame.offline')}</p>}</div>
      {practice && <aside className={styles['practice']}>{t('frame.practice')}</aside>}
      {unsaved && (
        <div className={styles['unsaved']}>
          <Failed problem={unsaved} />
        </div>
      )}
      {children}
    </>
  );
}
