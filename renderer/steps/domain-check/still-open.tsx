import { currentResults } from '../../../shared/flow/index.ts';
import { dnsOperators } from '../../../shared/knowledge/index.ts';
import { domainOf, type PlatformDomain, type SenderReport } from '../../../shared/model/index.ts';
import { Details, Notice } from '../../components/index.ts';
import { CheckedRecords, useSenderText } from '../../sender/index.ts';
import { useLanguage, useMask, useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';

interface StillOpenProps {
  readonly report: Omit<SenderReport, 'mail'>;
  /** The platform's own view of the records, if it reports one. */
  readonly platform: PlatformDomain | undefined;
}

/** What the open records mean for messages that are sent before they are set. */
export function StillOpen({ report, platform: seen }: StillOpenProps) {
  const s = useSenderText();
  const names = useNames();
  const { dns, dmarc, records } = report;
  if (dns.unknownDomain)
    return (
      <Notice kind="warn">
        <p>{s('sender.unknown-domain.help')}</p>
      </Notice>
    );
  const there = seen?.records.filter(({ state }) => state === 'there').length ?? 0;
  const isStrict = dmarc.state === 'reject' || dmarc.state === 'quarantine';
  if (!seen && !isStrict && records.length > 0) return null;
  return (
    <Notice kind="warn">
      {records.length === 0 && <p>{s('sender.there.none', names)}</p>}
      {seen && <p>{s('sender.views.also', { ...names, there, count: seen.records.length })}</p>}
      {dmarc.state === 'reject' && <p>{s('sender.there.rejects')}</p>}
      {dmarc.state === 'quarantine' && <p>{s('sender.there.quarantine')}</p>}
    </Notice>
  );
}

interface ForTheirItProps {
  readonly report: Omit<SenderReport, 'mail'>;
  readonly at: string;
}

/**
 * The details for the person who sets the records: where to set them, and each record with its value. HR does not need
 * them.
 */
export function ForTheirIt({ report, at }: ForTheirItProps) {
  const t = useText();
  const s = useSenderText();
  const language = useLanguage();
  const names = useNames();
  const { records, dns, findings } = report;
  if (records.length === 0 || dns.unknownDomain) return null;
  const isOpen = records.some(({ state }) => state !== 'there');
  const operator = dnsOperators.find(({ id }) => id === dns.operator);
  const isAligned = !findings.some(({ cause }) => cause === 'signature-not-aligned');
  return (
    <Details title={t('finding.for-it')} technical>
      {isOpen && operator && <p>{s('sender.there.operator', { operator: operator.name })}</p>}
      {isOpen && operator?.path && <p>{s('sender.there.path', { path: operator.path[language] })}</p>}
      {isOpen && !operator && dns.nameServers.length > 0 && (
        <p>{s('sender.there.servers', { names: dns.nameServers.slice(0, 4).join(', ') })}</p>
      )}
      {!isAligned && <p>{s('sender.there.not-aligned', names)}</p>}
      <CheckedRecords report={report} at={at} />
    </Details>
  );
}

function useNames() {
  const mask = useMask();
  const { profile } = useWizard();
  const { address } = profile.answers;
  return {
    platform: currentResults(profile).connection?.capabilities?.name ?? '',
    domain: address === undefined ? '' : mask(domainOf(address)),
  };
}
