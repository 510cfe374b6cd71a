import { nameServers, serverAddressesOf } from '../net/index.ts';
import { Questions, type Budget } from './questions.ts';
import type { SenderRequest } from './types.ts';

/** A domain's own name servers. */
export interface OwnServers {
  /** Their names, according to the usual resolver. */
  readonly names: readonly string[];
  /** The zone that contains the domain: the domain itself, or a parent. */
  readonly zone: string;
  /** Queries to one of them; undefined if none can be reached. */
  readonly view: Questions | undefined;
  /** Time in seconds for which resolvers cache a negative answer. */
  readonly negativeTtl: number | undefined;
}

interface Soa {
  readonly serial: number;
  readonly minttl: number;
}

const timeoutMs = 1_000;
const mostServers = 2;

/** Finds the name servers of a domain's zone, and the one with the newest version of the zone. */
export async function ownServersOf(
  request: SenderRequest,
  elsewhere: Questions,
  budget: Budget,
  signal: AbortSignal,
): Promise<OwnServers> {
  const { zone, names } = await zoneOf(request.domain, elsewhere);
  const views = await Promise.all(
    names.slice(0, mostServers).map((name) => viewOf(name, zone, elsewhere, budget, request, signal)),
  );
  // A server that is not up to date would report existing records as missing.
  const newest = views
    .filter((view) => view !== undefined)
    .reduce<View | undefined>((a, b) => (a && a.soa.serial >= b.soa.serial ? a : b), undefined);
  return { names, zone, view: newest?.questions, negativeTtl: newest?.soa.minttl };
}

async function zoneOf(domain: string, elsewhere: Questions) {
  const labels = domain.split('.');
  for (let start = 0; start < labels.length - 1; start += 1) {
    const zone = labels.slice(start).join('.');
    const names = await elsewhere.values(zone, 'NS');
    if (names === undefined) break;
    if (names.length > 0) return { zone, names: names.sort() };
  }
  return { zone: domain, names: [] };
}

interface View {
  readonly questions: Questions;
  readonly soa: Soa;
}

async function viewOf(
  name: string,
  zone: string,
  elsewhere: Questions,
  budget: Budget,
  { nameServer, ask }: SenderRequest,
  signal: AbortSignal,
): Promise<View | undefined> {
  const ipv4 = await elsewhere.values(name, 'A');
  const addresses = ipv4?.length ? ipv4 : ((await elsewhere.values(name, 'AAAA')) ?? []);
  const servers = addresses.slice(0, 1).flatMap((address) => serverAddressesOf(address, nameServer));
  const answerers = servers.map((server) => nameServers({ servers: [server], timeoutMs, tries: 1, signal }));
  for (const each of ask ? [ask] : answerers) {
    const questions = new Questions(each, budget);
    try {
      return { questions, soa: (await questions.raw(zone, 'SOA')) as Soa };
    } catch {
      // The server does not answer, or does not serve this zone.
    }
  }
  return undefined;
}
