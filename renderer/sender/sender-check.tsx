import { useEffect, useState } from 'react';

import { currentResults } from '../../shared/flow/index.ts';
import { domainOf } from '../../shared/model/index.ts';
import { useTask, useWizard } from '../wizard/index.ts';
import { asciiDomain } from './ascii-domain.ts';
import { SenderOutcome } from './sender-outcome.tsx';
import { useSenderText } from './sender-text.ts';

/**
 * Shows whether mail from the sender will reach applicants, according to the DNS records of its domain. Runs
 * automatically after the set-up.
 */
export function SenderCheck() {
  const s = useSenderText();
  const { host, profile } = useWizard();
  const [at] = useState(() => new Date().toISOString());
  const { state, run } = useTask(host, 'sender.check');
  const { address, route = 'mailbox', platform, domainRecords = [] } = profile.answers;
  const provider = currentResults(profile).discovery?.discovery.provider?.id;
  const domain = address === undefined ? '' : asciiDomain(domainOf(address));
  const form = route === 'domain' && platform?.kind === 'guided' ? platform.form : undefined;
  const sends = route === 'domain' ? undefined : provider;
  const records = JSON.stringify(route === 'domain' ? domainRecords : []);
  useEffect(() => {
    const wanted = JSON.parse(records) as typeof domainRecords;
    void run({
      domain,
      ...(wanted.length > 0 && { records: wanted }),
      ...(form !== undefined && { platform: form }),
      ...(sends !== undefined && { provider: sends }),
    });
  }, [run, domain, records, form, sends]);
  if (state.kind === 'failed') return <p>{s('sender.well.failed')}</p>;
  if (state.kind === 'running' || !state.value) return <p role="status">{s('sender.well.looking')}</p>;
  return <SenderOutcome report={state.value.report} at={at} />;
}
