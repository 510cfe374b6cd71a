import type { Progress } from '../../../shared/contract/index.ts';
import type { ConnectionProvider } from '../../../shared/model/index.ts';
import { Button, Page, Stack } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { CheckProgress, isSlow, stageGroupsWhile } from '../../findings/index.ts';
import { useRegistrationText } from './registration-text.ts';

interface RunningProps {
  readonly progress: readonly Progress[];
  /** The browser sign-in that precedes the check, if there is one. */
  readonly browser: { readonly signInWith: ConnectionProvider; readonly account: string } | undefined;
  readonly onCancel: () => void;
}

const isInBrowser = (event: Progress): boolean => event.kind === 'step' && event.step === 'in-browser';

/** The progress of the check. */
export function Running({ progress, browser, onCancel }: RunningProps) {
  const t = useText();
  const say = useRegistrationText();
  const isBefore = browser !== undefined && !progress.some((event) => 'endpoint' in event);
  const isOpen = isBefore && progress.some(isInBrowser);
  const words = browser && { provider: t(`provider.${browser.signInWith}`), account: browser.account };
  return (
    <Page
      title={isOpen ? say('own-registration.waiting.title') : t('check-server.title.running')}
      lead={
        isOpen
          ? say('own-registration.waiting', words)
          : isBefore
            ? say('own-registration.opening', words)
            : t('check.lead.running')
      }
      busy
      actions={<Button onPress={onCancel}>{t('common.cancel')}</Button>}
    >
      {!isBefore && (
        <Stack>
          <CheckProgress states={stageGroupsWhile(progress)} />
          {isSlow(progress) && <p role="status">{t('check.slow')}</p>}
        </Stack>
      )}
    </Page>
  );
}
