import type { CheckedRecord, RecordState, RecordType, WantedRecord } from '../../shared/model/index.ts';
import { checkRecord, doubledName, type PublishedRecords } from '../../shared/sender-domain/index.ts';
import type { OwnServers } from './own-servers.ts';
import type { Questions } from './questions.ts';

/** Record types that may exist in place of a missing record and explain why it is missing. */
const alternativeTypes: Readonly<Record<RecordType, readonly RecordType[]>> = {
  TXT: ['CNAME'],
  CNAME: ['TXT', 'MX', 'A'],
  MX: ['CNAME'],
  A: ['CNAME'],
  AAAA: ['CNAME'],
  NS: ['CNAME'],
};

async function standingAt(name: string, type: RecordType, view: Questions): Promise<PublishedRecords> {
  const values = await view.values(name, type);
  if (values === undefined) return {};
  if (type === 'CNAME' && values.length > 0)
    return { CNAME: values, ...(await besideAlias(name, values, view)) };
  const more = values.length === 0 ? alternativeTypes[type] : [];
  const others = await Promise.all(more.map(async (each) => [each, await view.values(name, each)] as const));
  const found = others.filter(([, found]) => found !== undefined && found.length > 0);
  return { [type]: values, ...Object.fromEntries(found) };
}

/**
 * Finds TXT records beside a CNAME record. A name with a CNAME record must have no others; servers that store others
 * anyway return them only if queried for their type. A record that also exists at the alias's target was found by
 * following the alias.
 */
async function besideAlias(
  name: string,
  targets: readonly string[],
  view: Questions,
): Promise<PublishedRecords> {
  const found = await view.values(name, 'TXT');
  if (found === undefined || found.length === 0) return {};
  const atTargets = await Promise.all(targets.map((target) => view.values(target, 'TXT')));
  return atTargets.some((each) => each?.toSorted().join('\n') === found.toSorted().join('\n'))
    ? {}
    : { TXT: found };
}

/** Queries every required record at the domain's own name servers and at the usual resolver. */
export function checkRecords(
  required: readonly WantedRecord[],
  domain: string,
  spfReaches: ReadonlySet<string>,
  { view, zone }: OwnServers,
  elsewhere: Questions,
): Promise<CheckedRecord[]> {
  return Promise.all(
    required.map(async (record) => {
      const { name, type } = record;
      // The domain's own name servers cannot answer for another zone.
      const isOurs = view !== undefined && (name === zone || name.endsWith(`.${zone}`));
      const [own, known] = await Promise.all([
        isOurs ? atOwn(name, type, view, elsewhere) : undefined,
        elsewhere.values(name, type),
      ]);
      const normal: PublishedRecords = known === undefined ? {} : { [type]: known };
      const domainContext = { domain, spfReaches, required };
      const isSilent = own?.[type] === undefined;
      const published = isSilent ? await standingAt(name, type, elsewhere) : own;
      const judge = (publishedNow: PublishedRecords, doubled?: readonly string[]) =>
        checkRecord(
          record,
          { own: isSilent ? undefined : publishedNow, elsewhere: isSilent ? publishedNow : normal, doubled },
          domainContext,
        );
      const first = judge(published);
      if (!unsettled.has(first.state)) return first;
      const asking = isSilent || view === undefined ? elsewhere : view;
      const real = name === domain ? published : await withoutWildcards(name, published, asking);
      const second = judge(real);
      if (second.state !== 'missing' && second.state !== 'conflict') return second;
      return judge(real, await asking.values(doubledName(name, domain), type));
    }),
  );
}

/** States that a wildcard, or a name that contains the domain twice, may explain. */
const unsettled: ReadonlySet<RecordState> = new Set(['missing', 'conflict', 'other-value', 'wrong-type']);

/**
 * Removes answers that come from a wildcard (RFC 4592). They are not records of this name, and disappear once the name
 * has its own record.
 */
async function withoutWildcards(
  name: string,
  published: PublishedRecords,
  view: Questions,
): Promise<PublishedRecords> {
  const sibling = name.replace(/^[^.]+/, 'no-such-name');
  const kept = await Promise.all(
    (Object.entries(published) as [RecordType, readonly string[]][]).map(async ([type, values]) => {
      const same = values.length > 0 && (await view.values(sibling, type))?.join('\n') === values.join('\n');
      return [type, same ? [] : values] as const;
    }),
  );
  return Object.fromEntries(kept);
}

/**
 * Queries a record at the domain's own servers. An alias to another zone is followed at the usual resolver; the
 * target's text counts as the record's.
 */
async function atOwn(
  name: string,
  type: RecordType,
  view: Questions,
  elsewhere: Questions,
): Promise<PublishedRecords> {
  const published = await standingAt(name, type, view);
  if (type !== 'TXT' || published.TXT?.length !== 0 || !published.CNAME?.length) return published;
  const followed = await elsewhere.values(name, 'TXT');
  return followed?.length ? { TXT: followed } : published;
}
