import type { ProbeReport } from '../../shared/model/index.ts';
import { Save } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useSubject } from '../wizard/index.ts';

/**
 * Saves a file for support with all details of a check or of a platform's refusal. It is readable, redacted and without
 * secrets. The user decides whether to send it.
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
        // If the platform reported no capabilities, the problem occurred when connecting to it.
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
