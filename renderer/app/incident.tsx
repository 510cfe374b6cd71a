import type { Output } from '../../shared/contract/index.ts';
import { Code, Copy, Details, Words } from '../components/index.ts';
import { useDates, useReportMask, useText } from '../theme/index.ts';

type Incident = Output<'journal.read'>['incidents'][number];

/** The report of an exception, collapsed, for the user to read before sharing it. */
export function IncidentReport({ incident }: { readonly incident: Incident }) {
  const t = useText();
  const mask = useReportMask();
  const { dateAndTime } = useDates();
  const at = Number.isNaN(Date.parse(incident.at)) ? incident.at : dateAndTime(incident.at);
  const title = t('privacy.incident', { at });
  return (
    <Details title={title}>
      <Code label={title}>{mask(incident.text)}</Code>
      {incident.path !== '' && (
        <p>
          <Words>{incident.path}</Words>
        </p>
      )}
      <div>
        <Copy text={incident.text} label={t('privacy.incident.copy')} />
      </div>
    </Details>
  );
}
