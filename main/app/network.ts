import type { Input } from '../../shared/contract/index.ts';
import { stageNames, type Stage } from '../../shared/model/index.ts';
import { openDns } from '../net/index.ts';
import type { ProbeNetwork } from '../probe/index.ts';

/** The network options of one call. */
type CallOptions = Pick<Input<'server.probe'>, 'nameServer' | 'localAddress' | 'timeoutSeconds'>;

/** Adds the options of one call to the network options. */
export const networkFor = (
  network: ProbeNetwork,
  { nameServer, localAddress, timeoutSeconds }: CallOptions,
): ProbeNetwork => ({
  ...network,
  // If a DNS server is given, the system's resolver is not used.
  ...(nameServer !== undefined && { lookup: (host, signal) => openDns(nameServer, signal).lookup(host) }),
  ...(localAddress !== undefined && { localAddress }),
  ...(timeoutSeconds !== undefined && { deadlines: everyStage(timeoutSeconds * 1_000) }),
});

const everyStage = (limit: number): Record<Stage, number> =>
  Object.fromEntries(stageNames.map((stage) => [stage, limit])) as Record<Stage, number>;
