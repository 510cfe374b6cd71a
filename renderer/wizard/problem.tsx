import type { TenantProblem } from '../../shared/model/index.ts';
import { Details, Facts, Notice } from '../components/index.ts';
import { useText } from '../theme/index.ts';

/** Why the platform did not do what was asked, and what helps. */
export function Problem({ problem, during }: { readonly problem: TenantProblem; readonly during?: string }) {
  const t = useText();
  const about = problem.reason ?? problem.kind;
  const unchanged = during !== undefined && problem.kind !== 'unknown-outcome';
  const facts = [
    ...(problem.status === undefined ? [] : [[t('problem.status'), String(problem.status)] as const]),
    ...(problem.detail === undefined ? [] : [[t('problem.words'), problem.detail] as const]),
    ...Object.entries(problem.fields ?? {}),
  ];
  return (
    <div role="alert">
      <Notice kind="bad" title={t(`problem.${about}.title`)}>
        <p>{t(`problem.${about}.help`)}</p>
        {unchanged && <p>{t('problem.unchanged')}</p>}
        {facts.length > 0 && (
          <Details title={t('common.technical')}>
            <Facts rows={facts} />
          </Details>
        )}
      </Notice>
    </div>
  );
}
