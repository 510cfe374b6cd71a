import type {
  ConnectionProvider,
  FixedRecord,
  SendingKind,
  SendingMethod,
} from '../../../shared/model/index.ts';

interface Said {
  readonly de: string;
  readonly en: string;
}

/** A platform's sending method that is being edited; typed input is text. */
export interface MethodDraft {
  readonly kind: SendingKind;
  readonly standing: SendingMethod['standing'];
  readonly houses: readonly ConnectionProvider[];
  /** One record per line: only an SPF include, or type, name and value. */
  readonly records: string;
  readonly path: Said;
  readonly note: Said;
  readonly source: string;
  /** The original, with the parts that cannot be edited here. */
  readonly before: SendingMethod | undefined;
}

const nothing: Said = { de: '', en: '' };

const lineOf = ({ kind, name, value }: FixedRecord): string =>
  kind === 'spf-include' ? value : `${kind} ${name ?? '@'} ${value}`;

export const methodDraftOf = (way: SendingMethod): MethodDraft => ({
  kind: way.kind,
  standing: way.standing,
  houses: way.connection?.houses ?? [],
  records: (way.records ?? []).map(lineOf).join('\n'),
  path: way.path ?? nothing,
  note: way.note ?? nothing,
  source: way.source,
  before: way,
});

export const newMethod = (kind: SendingKind): MethodDraft => ({
  kind,
  standing: 'possible',
  houses: kind === 'own-connection' ? ['microsoft', 'google'] : [],
  records: '',
  path: nothing,
  note: nothing,
  source: '',
  before: undefined,
});

const types = ['TXT', 'CNAME', 'MX'] as const;

/** An invalid record stays as it is, so that the schema reports what is wrong. */
function recordOf(line: string, before: readonly FixedRecord[]): FixedRecord {
  const known = before.find((record) => lineOf(record) === line);
  if (known) return known;
  const [first = '', name = '', ...rest] = line.split(/\s+/);
  const type = types.find((each) => each === first.toUpperCase());
  if (!type) return { kind: 'spf-include', value: line };
  return { kind: type, value: rest.join(' '), ...(name !== '@' && { name }) };
}

const filled = (said: Said): Said | undefined =>
  said.de.trim() === '' && said.en.trim() === '' ? undefined : said;

/**
 * The sending method to store. A changed one gets today's date.
 *
 * @param fallback the source, if the user names no other one.
 */
export function methodOfDraft(draft: MethodDraft, fallback: string, today: string): SendingMethod {
  const { kind, standing, houses, before } = draft;
  const lines = draft.records
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const records = lines.map((line) => recordOf(line, before?.records ?? []));
  const path = filled(draft.path);
  const note = filled(draft.note);
  const { path: _path, note: _note, records: _records, connection, ...rest } = before ?? {};
  const isSame = before !== undefined && JSON.stringify(methodDraftOf(before)) === JSON.stringify(draft);
  if (isSame) return before;
  const source = draft.source.trim() === '' ? fallback : draft.source.trim();
  const { sourceDate, ...kept } = { sourceDate: undefined, ...rest };
  return {
    ...kept,
    ...(sourceDate !== undefined && source === before?.source && { sourceDate }),
    kind,
    standing,
    ...(houses.length > 0 && {
      connection: { transport: 'unknown' as const, ...connection, houses: [...houses] },
    }),
    ...(records.length > 0 && { records }),
    ...(path && { path }),
    ...(note && { note }),
    source,
    readOn: today,
  };
}
