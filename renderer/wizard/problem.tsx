import type { TenantProblem } from '../../shared/model/index.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { Details, Facts, Notice } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { SaveSupportFile } from './support-file.tsx';

/** The settings' fields as the screens call them. */
const labels: Readonly<Record<string, TextKey>> = {
  host: 'review.server',
  port: 'sign-in.server.port',
  security: 'review.security',
  username: 'review.username',
  sender: 'review.sender',
  senderName: 'sign-in.sender-name',
  password: 'review.password',
};

/** Why the platform did not do what was asked, and what helps. */
export function Problem({ problem, during }: { readonly problem: TenantProblem; readonly during?: string }) {
  const t = useText();
  const about = problem.reason ?? problem.kind;
  const unchanged = during !== undefined && problem.kind !== 'unknown-outcome';
  const facts = [
    ...(problem.status === undefined ? [] : [[t('problem.status'), String(problem.status)] as const]),
    ...(problem.detail === undefined ? [] : [[t('problem.words'), problem.detail] as const]),
  ];
  const fields = Object.entries(problem.fields ?? {}).map(([name, words]) => {
    const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return [label === undefined ? name : t(label), words] as const;
  });
  const seconds = problem.retryAfterSeconds;
  return (
    <div role="alert">
      <Notice kind="bad" title={t(`problem.${about}.title`)}>
        {/* A named time says more than "later". */}
        <p>
          {seconds === undefined || seconds < 60
            ? t(`problem.${about}.help`)
            : t('problem.later', { minutes: Math.ceil(seconds / 60) })}
        </p>
        {fields.length > 0 && (
          <>
            <p>{t('problem.field.note')}</p>
            <Facts rows={fields} />
          </>
        )}
        {unchanged && <p>{t('problem.unchanged')}</p>}
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
