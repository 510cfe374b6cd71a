import type { Draft, ProbeReport } from '../../shared/model/index.ts';

/** Converts a platform's check of a draft to a report with the same stages, run from the platform's servers. */
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
