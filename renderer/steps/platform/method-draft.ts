import type {
  ConnectionProvider,
  FixedRecord,
  SendingKind,
  SendingMethod,
} from '../../../shared/model/index.ts';
import { filled, unsaid, type BothLanguages } from './said.ts';

type Connection = NonNullable<SendingMethod['connection']>;

/** The value of a detail that the source does not state. */
export const unknown = 'unknown';

/** A platform's sending method that is being edited; all values are kept as typed. */
export interface MethodDraft {
  readonly kind: SendingKind;
  readonly standing: SendingMethod['standing'];
  readonly providers: readonly ConnectionProvider[];
  readonly per: NonNullable<Connection['per']> | typeof unknown;
  readonly transport: Connection['transport'];
  readonly clientId: string;
  /** One record per line: either just an SPF include, or a type, a name and a value. */
  readonly records: string;
  readonly subdomain: NonNullable<SendingMethod['subdomain']> | typeof unknown;
  readonly path: BothLanguages;
  readonly note: BothLanguages;
  readonly source: string;
  /** The original method, which is kept unless something was changed. */
  readonly before: SendingMethod | undefined;
}

const lineOf = ({ kind, name, value }: FixedRecord): string =>
  kind === 'spf-include' ? value : `${kind} ${name ?? '@'} ${value}`;

export const methodDraftOf = (method: SendingMethod): MethodDraft => ({
  kind: method.kind,
  standing: method.standing,
  providers: method.connection?.providers ?? [],
  per: method.connection?.per ?? unknown,
  transport: method.connection?.transport ?? unknown,
  clientId: method.connection?.clientId ?? '',
  records: (method.records ?? []).map(lineOf).join('\n'),
  subdomain: method.subdomain ?? unknown,
  path: method.path ?? unsaid,
  note: method.note ?? unsaid,
  source: method.source,
  before: method,
});

export const newMethod = (kind: SendingKind): MethodDraft => ({
  kind,
  standing: 'possible',
  providers: kind === 'own-connection' ? ['microsoft', 'google'] : [],
  per: unknown,
  transport: unknown,
  clientId: '',
  records: '',
  subdomain: unknown,
  path: unsaid,
  note: unsaid,
  source: '',
  before: undefined,
});

const types = ['TXT', 'CNAME', 'MX'] as const;

/** Parses a record. An invalid record is returned as typed, so that the schema reports what is wrong with it. */
function recordOf(line: string, before: readonly FixedRecord[]): FixedRecord {
  const known = before.find((record) => lineOf(record) === line);
  if (known) return known;
  const [first = '', name = '', ...rest] = line.split(/\s+/);
  const type = types.find((each) => each === first.toUpperCase());
  if (!type) return { kind: 'spf-include', value: line };
  return { kind: type, value: rest.join(' '), ...(name !== '@' && { name }) };
}

function connectionOf({ providers, per, transport, clientId }: MethodDraft): Connection {
  const id = clientId.trim();
  return {
    providers: [...providers],
    transport,
    ...(per !== unknown && { per }),
    ...(id !== '' && { clientId: id }),
  };
}

/**
 * Returns the sending method to store. If it was changed, it gets today's date.
 * @param fallback the source to use if the user does not name one.
 */
export function methodOfDraft(draft: MethodDraft, fallback: string, today: string): SendingMethod {
  const { kind, standing, providers, subdomain, before } = draft;
  if (before !== undefined && JSON.stringify(methodDraftOf(before)) === JSON.stringify(draft)) return before;
  const records = draft.records
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => recordOf(line, before?.records ?? []));
  const path = filled(draft.path);
  const note = filled(draft.note);
  const source = draft.source.trim() === '' ? fallback : draft.source.trim();
  return {
    kind,
    standing,
    ...(providers.length > 0 && { connection: connectionOf(draft) }),
    ...(records.length > 0 && { records }),
    ...(subdomain !== unknown && { subdomain }),
    ...(path && { path }),
    ...(note && { note }),
    source,
    ...(before?.sourceDate !== undefined && source === before.source && { sourceDate: before.sourceDate }),
    readOn: today,
  };
}
