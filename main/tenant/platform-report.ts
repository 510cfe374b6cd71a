import type { Draft, ProbeReport } from '../../shared/model/index.ts';

/** Builds a probe report from a check that the platform ran on a draft from its own servers. */
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
