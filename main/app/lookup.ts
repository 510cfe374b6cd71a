import { lookupAddresses } from '../discovery/index.ts';
import type { ProbeNetwork } from '../probe/index.ts';

/** Lets the probe ask a DNS server that somebody named. @param server `IP` or `IP:PORT` */
export const lookupAt =
  (server: string): NonNullable<ProbeNetwork['lookup']> =>
  async (host, signal) => {
    const found = await lookupAddresses(server, host, signal);
    return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
