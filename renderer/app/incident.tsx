import type { Output } from '../../shared/contract/index.ts';
import { Code, Copy, Details, Words } from '../components/index.ts';
import { useDates, useReportMask, useText } from '../theme/index.ts';

type Incident = Output<'readJournal'>['incidents'][number];

/** A report of an exception: folded away, to be read before it is shared. */
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
