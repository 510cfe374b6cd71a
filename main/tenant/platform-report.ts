import type { Draft, ProbeReport } from '../../shared/model/index.ts';

/** A check of a draft that a platform made, in the words of this program: the same stages, seen from its servers. */
export const platformReport = (
  { settings: { host, port, security, username, sender } }: Draft,
  found: Pick<ProbeReport, 'durationMs' | 'verdict' | 'stages'> & { readonly startedAt: Date },
): ProbeReport => ({
  version: 1,
  vantage: 'platform',
  endpoint: { host, port, security },
  user: username,
  sender,
  addresses: [],
  capabilities: {},
  mechanisms: [],
  transcript: [],
  ...found,
  startedAt: found.startedAt.toISOString(),
});
