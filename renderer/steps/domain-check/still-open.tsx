import { currentResults } from '../../../shared/flow/index.ts';
import { dnsOperators, type Letter as LetterText } from '../../../shared/knowledge/index.ts';
import {
  domainOf,
  type Language,
  type PlatformDomain,
  type SenderReport,
} from '../../../shared/model/index.ts';
import { Notice } from '../../components/index.ts';
import { useSenderText } from '../../sender/index.ts';
import { useLanguage, useMask } from '../../theme/index.ts';
import { Letter, useWizard } from '../../wizard/index.ts';

interface StillOpenProps {
  readonly report: Omit<SenderReport, 'mail'>;
  /** The platform's own view of the records, if it reports one. */
  readonly platform: PlatformDomain | undefined;
  readonly write: (language: Language) => LetterText;
}

/** Shows which records are missing, and who has to set them where. */
export function StillOpen({ report, platform: seen, write }: StillOpenProps) {
  const s = useSenderText();
  const mask = useMask();
  const language = useLanguage();
  const { profile } = useWizard();
  const { capabilities } = currentResults(profile).connection ?? {};
  const { address } = profile.answers;
  const { records, dns, dmarc, findings } = report;
  const platform = capabilities?.name ?? '';
  const names = { platform, domain: address === undefined ? '' : mask(domainOf(address)) };
  const count = (all: readonly { readonly state: string }[]) => ({
    there: all.filter(({ state }) => state === 'there').length,
    count: all.length,
  });
  const isUnseen = records.length > 0 && records.every(({ state }) => state === 'unknown');
  const operator = dnsOperators.find(({ id }) => id === dns.operator);
  if (dns.unknownDomain)
    return (
      <Notice kind="warn" title={s('sender.unknown-domain', names)}>
        <p>{s('sender.unknown-domain.help')}</p>
      </Notice>
    );
  const isAligned = !findings.some(({ cause }) => cause === 'signature-not-aligned');
  return (
    <>
      <Notice kind="warn" {...(records.length > 0 && { title: s('sender.there.some', count(records)) })}>
        <p>
          {records.length === 0
            ? s('sender.there.none', names)
            : s(isUnseen ? 'sender.there.unseen' : 'sender.there.who', names)}
        </p>
        {seen && <p>{s('sender.views.also', { platform, ...count(seen.records) })}</p>}
        {operator && <p>{s('sender.there.operator', { operator: operator.name })}</p>}
        {operator?.path && <p>{s('sender.there.path', { path: operator.path[language] })}</p>}
        {!operator && dns.nameServers.length > 0 && (
          <p>{s('sender.there.servers', { names: dns.nameServers.slice(0, 4).join(', ') })}</p>
        )}
        {dmarc.state === 'reject' && <p>{s('sender.there.rejects')}</p>}
        {dmarc.state === 'quarantine' && <p>{s('sender.there.quarantine')}</p>}
        {!isAligned && <p>{s('sender.there.not-aligned', names)}</p>}
      </Notice>
      <Letter write={write} />
    </>
  );
}
