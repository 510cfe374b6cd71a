/** A domain's records as a name server would give them, for discovery without one. */
import { discover, type DiscoverySources } from '../../../main/discovery/index.ts';
import { hostAddress } from '../../../main/net/index.ts';

/** Records by name and kind; `*.firma.test` stands for every name below that has none of its own. */
export type Zone = Readonly<Record<string, Readonly<Records>>>;
interface Records {
  mx?: readonly string[];
  txt?: readonly string[];
  cname?: string;
  srv?: string;
  a?: string;
}

const recordsAt = (zone: Zone, name: string): Readonly<Records> =>
  zone[name] ??
  Object.entries(zone).find(([at]) => at.startsWith('*.') && name.endsWith(at.slice(1)))?.[1] ??
  {};

type Others = Pick<DiscoverySources, 'reach' | 'fetchText'>;

/** Nothing answers at any port, and there is no web, unless they are given. */
export const findIn = (zone: Zone, address: string, others: Others = {}) =>
  discover(
    address,
    {
      ispdb: false,
      dns: {
        mx: (name) => Promise.resolve([...(recordsAt(zone, name).mx ?? [])]),
        txt: (name) => Promise.resolve([...(recordsAt(zone, name).txt ?? [])]),
        cname: (name) => Promise.resolve(recordsAt(zone, name).cname),
        srv: (name) => {
          const { srv } = recordsAt(zone, name);
          return Promise.resolve(srv === undefined ? [] : [{ host: srv, port: 443 }]);
        },
        lookup: (name) => {
          const { a } = recordsAt(zone, name);
          return Promise.resolve(a === undefined ? [] : [hostAddress(a)]);
        },
      },
      fetchText: () => Promise.resolve(undefined),
      reach: () => Promise.resolve({ usable: false, otherNames: [] }),
      ...others,
    },
    { signal: new AbortController().signal },
  );
