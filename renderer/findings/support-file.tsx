import type { ProbeReport } from '../../shared/model/index.ts';
import { Save } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useSubject } from '../wizard/index.ts';

/**
 * Everything that is known about a check, or about what the platform refused, for somebody who helps: readable, redacted
 * when it was written, without secrets. What leaves the computer with it, the user decides.
 */
export function SaveSupportFile({ report }: { readonly report?: ProbeReport }) {
  const t = useText();
  const { profile } = useSubject();
  const { connection, discovery, localCheck, platformCheck, problem } = profile.results;
  const checks = report ? [localCheck, platformCheck] : [];
  const content = () =>
    `${JSON.stringify(
      {
        format: 'absender-support',
        savedAt: new Date().toISOString(),
        system: navigator.userAgent,
        answers: profile.answers,
        report,
        findings: checks.find((check) => check?.report === report)?.findings,
        capabilities: connection?.capabilities,
        discovery: discovery?.discovery,
        // Before there are capabilities, the connection says why.
        problem: problem ?? connection?.problem,
      },
      null,
      2,
    )}\n`;
  return (
    <Save
      label={t('technical.support')}
      name={t('technical.support.file')}
      type="application/json"
      content={content}
    />
  );
}
