import type { ProbeReport } from '../../shared/model/index.ts';
import { Save } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useWizard } from './context.ts';

/**
 * Everything that is known about one check, for somebody who helps: readable, redacted when it was written, without
 * secrets. What leaves the computer with it, the user decides.
 */
export function SaveSupportFile({ report }: { readonly report: ProbeReport }) {
  const t = useText();
  const { profile } = useWizard();
  const { connection, discovery, localCheck, platformCheck, problem } = profile.results;
  const content = () =>
    `${JSON.stringify(
      {
        format: 'absender-support',
        savedAt: new Date().toISOString(),
        system: navigator.userAgent,
        answers: profile.answers,
        report,
        findings: [localCheck, platformCheck].find((check) => check?.report === report)?.findings ?? [],
        capabilities: connection?.capabilities,
        discovery: discovery?.discovery,
        problem,
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
