import type { CheckedRecord, RecordType, WantedRecord } from '../../shared/model/index.ts';
import { checkRecord, doubledName, type Standing } from '../../shared/sender-domain/index.ts';
import type { OwnServers } from './own-servers.ts';
import type { Questions } from './questions.ts';

/** What else may stand where a record is missing, and tells why. */
const inItsPlace: Readonly<Record<RecordType, readonly RecordType[]>> = {
  TXT: ['CNAME'],
  CNAME: ['TXT', 'MX', 'A'],
  MX: ['CNAME'],
  A: ['CNAME'],
  AAAA: ['CNAME'],
  NS: ['CNAME'],
};

async function standingAt(name: string, type: RecordType, view: Questions): Promise<Standing> {
  const values = await view.values(name, type);
  if (values === undefined) return {};
  // A CNAME record stands alone; a server that has others beside it says so only when asked for them.
  const beside: readonly RecordType[] = type === 'CNAME' ? ['TXT'] : [];
  const more = values.length === 0 ? inItsPlace[type] : beside;
  const others = await Promise.all(more.map(async (each) => [each, await view.values(name, each)] as const));
  const found = others.filter(([, found]) => found !== undefined && found.length > 0);
  return { [type]: values, ...Object.fromEntries(found) };
}

/** Asks for every wanted record at the domain's own name servers and by the normal way. */
export function checkRecords(
  wanted: readonly WantedRecord[],
  domain: string,
  spfReaches: ReadonlySet<string>,
  { view, zone }: OwnServers,
  elsewhere: Questions,
): Promise<CheckedRecord[]> {
  return Promise.all(
    wanted.map(async (record) => {
      const { name, type } = record;
      // Of a zone of its own, or one that is somebody else's, these servers know nothing.
      const isOurs = view !== undefined && (name === zone || name.endsWith(`.${zone}`));
      const [own, known] = await Promise.all([
        isOurs ? atOwn(name, type, view, elsewhere) : undefined,
        elsewhere.values(name, type),
      ]);
      const normal: Standing = known === undefined ? {} : { [type]: known };
      const around = { domain, spfReaches, wanted };
      const truth = own?.[type] === undefined ? await standingAt(name, type, elsewhere) : normal;
      const first = checkRecord(record, { own, elsewhere: truth }, around);
      if (first.state !== 'missing' && first.state !== 'conflict') return first;
      const doubled = await (isOurs ? view : elsewhere).values(doubledName(name, domain), type);
      return checkRecord(record, { own, elsewhere: truth, doubled }, around);
    }),
  );
}

/** An alias to another zone is followed by the normal way: its target is as good as the text itself. */
async function atOwn(
  name: string,
  type: RecordType,
  view: Questions,
  elsewhere: Questions,
): Promise<Standing> {
  const standing = await standingAt(name, type, view);
  if (type !== 'TXT' || standing.TXT?.length !== 0 || !standing.CNAME?.length) return standing;
  const followed = await elsewhere.values(name, 'TXT');
  return followed?.length ? { TXT: followed } : standing;
}
