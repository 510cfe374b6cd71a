import { useEffect, useState } from 'react';

import { currentResults } from '../../shared/flow/index.ts';
import { domainOf, type SenderReport } from '../../shared/model/index.ts';
import { useTask, useWizard } from '../wizard/index.ts';
import { asciiDomain } from './ascii-domain.ts';

export interface SenderLook {
  readonly state: 'looking' | 'failed' | 'seen' | 'none';
  readonly report?: SenderReport | undefined;
  /** The time of the check, in ISO 8601. */
  readonly at: string;
}

/**
 * Checks whether mail from the sender will reach applicants, according to the DNS records of its domain. Runs
 * automatically after the set-up. @param isWanted false if the platform sends from its own address, or in practice.
 */
export function useSenderReport(isWanted: boolean): SenderLook {
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
    if (!isWanted) return;
    const wanted = JSON.parse(records) as typeof domainRecords;
    void run({
      domain,
      ...(wanted.length > 0 && { records: wanted }),
      ...(form !== undefined && { platform: form }),
      ...(sends !== undefined && { provider: sends }),
    });
  }, [isWanted, run, domain, records, form, sends]);
  if (!isWanted) return { state: 'none', at };
  if (state.kind === 'failed') return { state: 'failed', at };
  if (state.kind === 'running' || !state.value) return { state: 'looking', at };
  return { state: 'seen', report: state.value.report, at };
}
