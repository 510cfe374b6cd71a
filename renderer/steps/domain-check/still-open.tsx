import { useState } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import { dnsOperators, domainLetter } from '../../../shared/knowledge/index.ts';
import { domainOf, type SenderReport } from '../../../shared/model/index.ts';
import { Notice } from '../../components/index.ts';
import { useWatch, WatchNotice } from '../../findings/index.ts';
import { useSenderText } from '../../sender/index.ts';
import { useLanguage, useMask } from '../../theme/index.ts';
import { Letter, useWizard } from '../../wizard/index.ts';

/** Minutes between two looks: what IT sets within the hour is seen soon, and nobody asks 300 times in two days. */
const soon = 10;
const later = 60;
const hoursOfSoon = 2;

interface StillOpenProps {
  readonly report: Omit<SenderReport, 'mail'>;
  /** Says whether all is there now. */
  readonly look: () => Promise<boolean | undefined>;
}

/** What is missing, who sets it and where, and the looks until it is there. */
export function StillOpen({ report, look }: StillOpenProps) {
  const s = useSenderText();
  const mask = useMask();
  const language = useLanguage();
  const { profile, note } = useWizard();
  const [now] = useState(Date.now);
  const { form, capabilities } = currentResults(profile).connection ?? {};
  const { address, askedAt, domainWatched } = profile.answers;
  const { records, dns, dmarc, findings } = report;
  const hours = askedAt === undefined ? 0 : (now - Date.parse(askedAt)) / 3_600_000;
  const minutes = hours < hoursOfSoon ? soon : later;
  const watch = useWatch(look, domainWatched === true ? minutes : undefined);
  // The next start of the program goes on with it.
  const kept = {
    ...watch,
    start: (every: number) => {
      watch.start(every);
      void note({ domainWatched: true });
    },
    stop: () => {
      watch.stop();
      void note({ domainWatched: false });
    },
  };
  const platform = capabilities?.name ?? '';
  const names = { platform, domain: address === undefined ? '' : mask(domainOf(address)) };
  const there = records.filter(({ state }) => state === 'there').length;
  const isUnseen = records.length > 0 && records.every(({ state }) => state === 'unknown');
  const operator = dnsOperators.find(({ id }) => id === dns.operator);
  const isAligned = !findings.some(({ cause }) => cause === 'signature-not-aligned');
  return (
    <>
      <Notice
        kind="warn"
        {...(records.length > 0 && { title: s('sender.there.some', { there, count: records.length }) })}
      >
        <p>
          {records.length === 0
            ? s('sender.there.none', names)
            : s(isUnseen ? 'sender.there.unseen' : 'sender.there.who', names)}
        </p>
        {operator && <p>{s('sender.there.operator', { operator: operator.name })}</p>}
        {operator?.path && <p>{s('sender.there.path', { path: operator.path[language] })}</p>}
        {!operator && dns.nameServers.length > 0 && (
          <p>{s('sender.there.servers', { names: dns.nameServers.slice(0, 4).join(', ') })}</p>
        )}
        {dmarc.state === 'reject' && <p>{s('sender.there.rejects')}</p>}
        {dmarc.state === 'quarantine' && <p>{s('sender.there.quarantine')}</p>}
        {!isAligned && <p>{s('sender.there.not-aligned', names)}</p>}
      </Notice>
      {address !== undefined && (
        <Letter write={(written) => domainLetter(form ?? { name: platform }, address, written, report)} />
      )}
      {records.length > 0 && <WatchNotice watch={kept} minutes={minutes} />}
    </>
  );
}
