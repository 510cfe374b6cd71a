import type { Input } from '../../shared/contract/index.ts';
import { stageNames, type Stage } from '../../shared/model/index.ts';
import { lookupAddresses } from '../discovery/index.ts';
import type { ProbeNetwork } from '../probe/index.ts';

/** What one call wants of the network. */
type Wanted = Pick<Input<'probe'>, 'nameServer' | 'localAddress' | 'timeoutSeconds'>;

/** The network as it is reached from here, with what one call wants of it. */
export const networkFor = (
  network: ProbeNetwork,
  { nameServer, localAddress, timeoutSeconds }: Wanted,
): ProbeNetwork => ({
  ...network,
  ...(nameServer !== undefined && { lookup: lookupAt(nameServer) }),
  ...(localAddress !== undefined && { localAddress }),
  ...(timeoutSeconds !== undefined && { deadlines: everyStage(timeoutSeconds * 1_000) }),
});

/** Asks one DNS server only. */
const lookupAt =
  (server: string): NonNullable<ProbeNetwork['lookup']> =>
  async (host, signal) => {
    const found = await lookupAddresses(server, host, signal);
    return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };

const everyStage = (limit: number): Record<Stage, number> =>
  Object.fromEntries(stageNames.map((stage) => [stage, limit])) as Record<Stage, number>;
