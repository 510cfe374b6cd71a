import { useEffect, type ReactNode } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { languageOf } from '../../shared/texts/index.ts';
import { Button, Page, Stack } from '../components/index.ts';
import { LanguageContext, plainView, useText, useView, ViewContext } from '../theme/index.ts';
import { Report, reportOf } from './boundary.tsx';
import { Forget } from './forget.tsx';
import styles from './privacy.module.css';

/** Overrides of stored state for reopening the program, because the stored state may have caused the failure. */
export interface Again {
  /** Whether addresses are masked, regardless of the preferences. */
  readonly callMode?: boolean;
  readonly withoutProfiles?: true;
}

interface RescueProps {
  readonly host: Host;
  /** The exception; undefined if the engine has already recorded it. */
  readonly error?: unknown;
  readonly onAgain: (again: Again) => void;
}

/** Replaces a first screen that failed to render, and offers every possible repair. */
export function Rescue({ host, error, onAgain }: RescueProps) {
  const { callMode } = useView();
  return (
    <Ways host={host} masked={callMode} onAgain={(again) => onAgain({ callMode, ...again })}>
      {error !== undefined && <Report host={host} error={error} />}
    </Ways>
  );
}

/**
 * Replaces {@link Rescue} if not even the frame can be shown. Addresses cannot be masked then, and other people may see
 * the screen, so the report is recorded but not shown.
 */
export function LastResort({ host, error, onAgain }: RescueProps) {
  useEffect(() => {
    void host.call('journal.reportIncident', reportOf('page', error));
  }, [host, error]);
  return (
    <LanguageContext value={languageOf(navigator.language)}>
      <ViewContext value={plainView}>
        <Ways host={host} masked onAgain={onAgain} />
      </ViewContext>
    </LanguageContext>
  );
}

interface WaysProps extends Pick<RescueProps, 'host' | 'onAgain'> {
  /** Whether addresses are masked, or would have to be if masking were possible. */
  readonly masked: boolean;
  readonly children?: ReactNode;
}

function Ways({ host, masked, onAgain, children }: WaysProps) {
  const t = useText();
  const way = (name: 'call-mode' | 'entries', again: Again): ReactNode => (
    <section>
      <p className={styles['text']}>{t(`rescue.${name}.text`)}</p>
      <Button onPress={() => onAgain(again)}>{t(`rescue.${name}`)}</Button>
    </section>
  );
  return (
    <Page
      title={t('privacy.broken.title')}
      lead={t('rescue.lead')}
      actions={
        <Button kind="main" onPress={() => onAgain({})}>
          {t('common.try-again')}
        </Button>
      }
    >
      <Stack>
        {masked && way('call-mode', { callMode: false })}
        {way('entries', { withoutProfiles: true })}
        {children}
        <Forget host={host} onForgotten={() => undefined} />
      </Stack>
    </Page>
  );
}
