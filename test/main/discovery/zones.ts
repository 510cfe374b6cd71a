/** Runs discovery on a simulated zone, i.e. on DNS records as returned by a name server, without running one. */
import { discover, type DiscoverySources } from '../../../main/discovery/index.ts';
import { hostAddress } from '../../../main/net/index.ts';

/** Records by name and type; `*.firma.test` applies to every name below it that has no records of its own. */
export type Zone = Readonly<Record<string, Readonly<Records>>>;
interface Records {
  mx?: readonly string[];
  txt?: readonly string[];
  cname?: string;
  srv?: string;
  a?: string;
}

const recordsIn = (zone: Zone, name: string): Readonly<Records> =>
  zone[name] ??
  Object.entries(zone).find(([at]) => at.startsWith('*.') && name.endsWith(at.slice(1)))?.[1] ??
  {};

interface Others extends Pick<DiscoverySources, 'reach' | 'fetchText'> {
  /** Names for which no name server answers. */
  readonly broken?: (name: string) => boolean;
  /** If true, no name on the Internet can be resolved. */
  readonly offline?: boolean;
}

/** Runs discovery for an address in this zone. By default, no port answers and there is no web server. */
export const findIn = (
  zone: Zone,
  address: string,
  { broken = () => false, offline = false, ...others }: Others = {},
) => {
  const answer = <Value>(name: string, pick: (records: Readonly<Records>) => Value): Promise<Value> =>
    broken(name)
      ? Promise.reject(Object.assign(new Error(), { code: 'ETIMEOUT' }))
      : Promise.resolve(pick(recordsIn(zone, name)));
  return discover(
    address,
    {
      ispdb: false,
      dns: {
        mx: (name) => answer(name, ({ mx = [] }) => [...mx]),
        txt: (name) => answer(name, ({ txt = [] }) => [...txt]),
        cname: (name) => answer(name, ({ cname }) => cname),
        srv: (name) => answer(name, ({ srv }) => (srv === undefined ? [] : [{ host: srv, port: 443 }])),
        lookup: (name) => answer(name, ({ a }) => (a === undefined ? [] : [hostAddress(a)])),
        knowsInternet: () => Promise.resolve(!offline),
      },
      fetchText: () => Promise.resolve(undefined),
      reach: () => Promise.resolve({ usable: false, otherNames: [] }),
      ...others,
    },
    { signal: new AbortController().signal },
  );
};
