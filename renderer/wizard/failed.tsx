import { reasonNotSaved, type CallProblem } from '../../shared/contract/index.ts';
import { Notice } from '../components/index.ts';
import { useText } from '../theme/index.ts';

/** Shown if this program failed, and neither the mailbox nor the platform is at fault. */
export function Failed({ problem }: { readonly problem: CallProblem }) {
  const t = useText();
  if (problem.kind === 'not-saved') {
    return (
      <div role="alert">
        <Notice kind="bad" title={t('wizard.failed.not-saved')}>
          <p>{t(`wizard.not-saved.${reasonNotSaved(problem)}`)}</p>
        </Notice>
      </div>
    );
  }
  const closed = problem.kind === 'disconnected';
  return (
    <div role="alert">
      <Notice kind="bad" title={t('wizard.failed')}>
        <p>{t(closed ? 'wizard.failed.closed' : 'wizard.failed.internal')}</p>
      </Notice>
    </div>
  );
}
