import type { SpfProblem } from '../../shared/model/index.ts';
import { isMeantAsSpf, isSpf, mergedSpf, spfProblems, targetsOf } from '../../shared/sender-domain/index.ts';
import { library } from './library.ts';
import type { Questions } from './questions.ts';

/** The result of evaluating a domain's SPF. */
export interface SpfFacts {
  /** The domain's SPF records; undefined if the query failed. */
  readonly records: readonly string[] | undefined;
  /** Texts that were meant as SPF records, even if malformed. */
  readonly meant: readonly string[];
  readonly problems: readonly SpfProblem[];
  readonly lookups: number | undefined;
  /** The names that the SPF record includes, directly or indirectly. */
  readonly reaches: ReadonlySet<string>;
  /** Whether the record could not be followed to its end. */
  readonly isPartial: boolean;
}

/** An address that no record contains, so an evaluation for it reads the whole record (RFC 1112 section 4). */
const nobody = '247.13.37.1';
/** DNS look-ups are counted up to this number, which is above the limit in the standard. */
const counted = 20;

/** The result of following one record to its end. */
interface Followed {
  readonly lookups: number;
  readonly problems: SpfProblem[];
  readonly isPartial: boolean;
  readonly reaches: ReadonlySet<string>;
}

async function follow(domain: string, questions: Questions, ip = nobody) {
  const { spf } = await library();
  const reaches = new Set<string>();
  const resolver = (name: string, type: string): Promise<string[][]> => {
    if (type === 'TXT' && name.toLowerCase() !== domain) reaches.add(name.toLowerCase());
    return questions.raw(name, type) as Promise<string[][]>;
  };
  // Macros may put the sender's address into a query (RFC 7208 section 7), so only the domain is passed.
  const { status, lookups } = await spf({
    sender: `postmaster@${domain}`,
    helo: domain,
    mta: domain,
    ip,
    resolver,
    strict: true,
    maxResolveCount: counted,
  });
  return { result: status.result, lookups, reaches };
}

async function followed(domain: string, questions: Questions): Promise<Followed> {
  const { result, lookups, reaches } = await follow(domain, questions);
  const count = lookups?.count ?? 0;
  const tooMany = count > 10;
  const tooVoid = (lookups?.void ?? 0) > 2;
  return {
    lookups: count,
    reaches,
    isPartial: result === 'temperror',
    problems: [
      ...(tooMany ? ['too-many-lookups' as const] : []),
      ...(tooVoid ? ['too-many-void-lookups' as const] : []),
      ...(result === 'permerror' && !tooMany && !tooVoid ? ['syntax' as const] : []),
    ],
  };
}

export async function spfOf(domain: string, questions: Questions): Promise<SpfFacts> {
  const texts = await questions.values(domain, 'TXT');
  const records = texts?.filter(isSpf);
  const meant = texts?.filter(isMeantAsSpf) ?? [];
  const facts = {
    records,
    meant,
    problems: [],
    lookups: undefined,
    reaches: new Set<string>(),
    isPartial: texts === undefined,
  };
  const [record, ...more] = records ?? [];
  if (record === undefined) return meant.length > 0 ? { ...facts, problems: ['syntax'] } : facts;
  if (more.length > 0) return { ...facts, problems: ['several-records'] };
  const { problems, ...rest } = await followed(domain, questions);
  return { ...facts, ...rest, problems: [...new Set([...spfProblems(record), ...problems])] };
}

/** Checks whether a server may send for the domain; undefined if that cannot be determined. */
export async function maySend(
  domain: string,
  ip: string,
  questions: Questions,
): Promise<boolean | undefined> {
  const { result } = await follow(domain, questions, ip);
  return result === 'pass' ? true : result === 'temperror' || result === 'permerror' ? undefined : false;
}

/**
 * Checks whether the networks in another name's SPF record may send for the domain, because some records list them
 * instead of including the name.
 */
export async function listsAll(domain: string, target: string, questions: Questions): Promise<boolean> {
  await followed(target, questions);
  const texts = (await questions.values(target, 'TXT')) ?? [];
  const networks = texts
    .filter(isSpf)
    .flatMap((record) => [...record.matchAll(/\bip4:([\d.]+)/g)].map(([, ip = '']) => ip));
  if (networks.length === 0) return false;
  const answers = await Promise.all(networks.slice(0, 4).map((ip) => maySend(domain, ip, questions)));
  return answers.every((answer) => answer === true);
}

/** Returns the SPF record to publish, and the number of DNS look-ups that it needs, if they can be counted. */
export async function mergedWith(
  { records = [], meant, lookups }: SpfFacts,
  required: readonly string[],
  questions: Questions,
): Promise<{ merged: string; lookups: number | undefined }> {
  const merged = mergedSpf(meant.length > 0 ? meant : records, required);
  const before = new Set([...records, ...meant].flatMap(targetsOf));
  const added = required.flatMap(targetsOf);
  if (records.length > 1 || (records.length === 1 && lookups === undefined))
    return { merged, lookups: undefined };
  const costs = await Promise.all(
    added
      .filter((target) => !before.has(target))
      .map(async (target) => {
        const cost = await followed(target, questions);
        return cost.isPartial ? undefined : 1 + cost.lookups;
      }),
  );
  const sum = costs.reduce((a, b) => (a === undefined || b === undefined ? undefined : a + b), lookups ?? 0);
  return { merged, lookups: sum };
}
