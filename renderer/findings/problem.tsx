import type { TenantProblem } from '../../shared/model/index.ts';
import { problemText } from '../../shared/problem-text.ts';
import { Details, Facts, Notice } from '../components/index.ts';
import { useLanguage, useMask, useText } from '../theme/index.ts';
import { SaveSupportFile } from './support-file.tsx';

/** Shows why the platform did not perform the request, and what helps. */
export function Problem({ problem, during }: { readonly problem: TenantProblem; readonly during?: string }) {
  const t = useText();
  const mask = useMask();
  const { title, help, fields, outcome } = problemText(useLanguage(), problem, during !== undefined);
  const facts = [
    ...(problem.status === undefined ? [] : [[t('problem.status'), String(problem.status)] as const]),
    ...(problem.detail === undefined ? [] : [[t('problem.words'), problem.detail] as const]),
  ];
  return (
    <div role="alert">
      <Notice kind="bad" title={mask(title)}>
        <p>{mask(help)}</p>
        {fields.length > 0 && (
          <>
            <p>{t('problem.field.note')}</p>
            <Facts rows={fields} />
          </>
        )}
        {outcome !== undefined && <p>{mask(outcome)}</p>}
        {facts.length > 0 && (
          <Details title={t('common.technical')} technical>
            <Facts rows={facts} />
            <div>
              <SaveSupportFile />
            </div>
          </Details>
        )}
      </Notice>
    </div>
  );
}
