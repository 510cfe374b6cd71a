import {
  endpointName,
  securityName,
  type OtherCandidate,
  type ProbeReport,
} from '../../shared/model/index.ts';
import { Code, Copy, Details, Facts, Stack } from '../components/index.ts';
import { useMask, useReportMask, useText } from '../theme/index.ts';
import { SaveSupportFile } from './support-file.tsx';

/** The complete report for experts, collapsed and without secrets. */
export function Technical({ report }: { readonly report: ProbeReport }) {
  const t = useText();
  const mask = useMask();
  const maskNames = useReportMask();
  const { endpoint, tls, addresses, mechanism, transcript, otherCandidates = [], indicators = [] } = report;
  const certificate = tls?.chain[0];
  const became = ({ endpoint: where, outcome, stage, failure }: OtherCandidate): string => {
    const why = [...new Set([stage, failure?.kind, failure?.tls])].filter(Boolean).join(' ');
    return `${endpointName(where)} ${securityName(where.security)}: ${t(`technical.other.${outcome}`, { why })}`;
  };
  const rows = [
    [t('technical.server'), endpointName(endpoint)],
    [t('technical.security'), securityName(endpoint.security)],
    [t('technical.addresses'), addresses.map(({ ip, outcome }) => `${ip} (${outcome})`).join(', ')],
    [t('technical.others'), otherCandidates.map(became).join('\n')],
    [t('technical.noticed'), indicators.map(({ kind, detail }) => `${kind}: ${detail}`).join('; ')],
    [t('technical.tls'), [tls?.protocol, tls?.cipher].filter(Boolean).join(', ')],
    [
      t('technical.certificate'),
      certificate ? `${certificate.names.join(', ')} · ${certificate.issuer}` : '',
    ],
    [t('technical.mechanism'), mechanism ?? ''],
    [t('technical.duration'), `${Math.round(report.durationMs)} ms`],
  ].filter((row): row is [string, string] => row[1] !== '' && row[1] !== undefined);
  // A certificate also names hosts that the profile does not contain.
  const shown = rows.map(
    ([name, value]) => [name, name === t('technical.certificate') ? maskNames(value) : value] as const,
  );
  const words = report.stages.flatMap(({ stage, reply, failure }) => [
    ...(failure
      ? [
          `${stage}: ${[failure.kind, failure.tls, failure.tlsCode, failure.errno, failure.peer].filter(Boolean).join(' ')}`,
        ]
      : []),
    ...(reply && transcript.length === 0 ? reply.lines.map((line) => `${stage}: ${reply.code} ${line}`) : []),
  ]);
  const lines = [...transcript.map(({ from, text }) => `${from === 'client' ? '>' : '<'} ${text}`), ...words];
  return (
    <Details title={t('common.technical')} technical>
      <Facts rows={shown} />
      {lines.length > 0 && <Code label={t('technical.transcript')}>{mask(lines.join('\n'))}</Code>}
      <Stack across>
        <Copy
          text={[...rows.map((row) => row.join(': ')), '', ...lines].join('\n')}
          label={t('technical.copy')}
        />
        <SaveSupportFile report={report} />
      </Stack>
    </Details>
  );
}
