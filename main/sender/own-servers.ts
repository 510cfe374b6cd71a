import { nameServers, placesOf } from '../net/index.ts';
import { Questions, type Budget } from './questions.ts';

/** Who answers for a domain. */
export interface OwnServers {
  /** Names, as everybody is told them. */
  readonly names: readonly string[];
  /** The zone that the domain is in: the domain itself, or one above it. */
  readonly zone: string;
  /** A view of one of them; undefined where none can be reached. */
  readonly view: Questions | undefined;
  /** Seconds that "there is none" may be remembered. */
  readonly negativeTtl: number | undefined;
}

interface Soa {
  readonly serial: number;
  readonly minttl: number;
}

const timeoutMs = 1_000;
const mostServers = 2;

/** The name servers of the zone that a domain is in, and a view of the one with the newest zone. */
export async function ownServersOf(
  domain: string,
  elsewhere: Questions,
  budget: Budget,
  named: string | undefined,
  signal: AbortSignal,
): Promise<OwnServers> {
  const { zone, names } = await zoneOf(domain, elsewhere);
  const views = await Promise.all(
    names.slice(0, mostServers).map((name) => viewOf(name, zone, elsewhere, budget, named, signal)),
  );
  // A second server that was not told yet would call missing what is there.
  const newest = views
    .filter((view) => view !== undefined)
    .reduce<View | undefined>((a, b) => (a && a.soa.serial >= b.soa.serial ? a : b), undefined);
  return { names, zone, view: newest?.questions, negativeTtl: newest?.soa.minttl };
}

async function zoneOf(domain: string, elsewhere: Questions) {
  const labels = domain.split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const zone = labels.slice(at).join('.');
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
  named: string | undefined,
  signal: AbortSignal,
): Promise<View | undefined> {
  const four = await elsewhere.values(name, 'A');
  const addresses = four?.length ? four : ((await elsewhere.values(name, 'AAAA')) ?? []);
  for (const place of addresses.slice(0, 1).flatMap((address) => placesOf(address, named))) {
    const ask = nameServers({ servers: [place], timeoutMs, tries: 1, signal });
    const questions = new Questions(ask, budget);
    try {
      return { questions, soa: (await questions.raw(zone, 'SOA')) as Soa };
    } catch {
      // Silent, or does not answer for this zone.
    }
  }
  return undefined;
}
