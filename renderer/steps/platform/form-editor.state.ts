import {
  platformFormSchema,
  type FormField,
  type FormOutcome,
  type FormValue,
  type PlatformForm,
} from '../../../shared/model/index.ts';
import { methodDraftOf, methodOfDraft, type MethodDraft } from './method-draft.ts';
import { refusalDraftOf, refusalsOf, type RefusalDraft } from './refusal-draft.ts';
import { allFilled, completed, filled, unsaid, type BothLanguages } from './said.ts';
import { documentedDraftOf, documentedOf, type DocumentedDraft } from './documented-draft.ts';

/** A form that is being edited; lists of plain values are kept as typed. */
export interface FormDraft {
  readonly name: string;
  /** Former and other names, separated by commas. */
  readonly otherNames: string;
  readonly methods: readonly MethodDraft[];
  readonly documented: DocumentedDraft;
  readonly path: BothLanguages;
  readonly before: readonly BothLanguages[];
  readonly fields: readonly FormField[];
  readonly test: BothLanguages;
  readonly outcomes: readonly FormOutcome[];
  readonly refuses: readonly RefusalDraft[];
  readonly ips: string;
  readonly ipsSource: string;
  /** The URL of the page that documents the changes; empty if there is none. */
  readonly source: string;
}

export const draftOf = (form: PlatformForm): FormDraft => {
  const { id, name, otherNames = [], methods = [], path, before, fields, outcomes, egressIps } = form;
  return {
    name: id === 'generic' ? '' : name,
    otherNames: otherNames.join(', '),
    methods: methods.map(methodDraftOf),
    documented: documentedDraftOf(form),
    path: path ?? unsaid,
    before,
    fields,
    test: form.test ?? unsaid,
    outcomes,
    refuses: form.refuses.map(refusalDraftOf),
    ips: egressIps.join('\n'),
    ipsSource: form.egressIpsSource ?? '',
    source: '',
  };
};

/** Makes an id from a name: `Müller & Söhne HR` → `mueller-soehne-hr`. */
const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

/** Maps each part of the schema to the part of the editor in which its errors can be corrected. */
const parts = {
  path: 'path',
  before: 'path',
  fields: 'fields',
  methods: 'methods',
  inbound: 'inbound',
  rights: 'limits',
  limits: 'limits',
  testFact: 'test',
  test: 'test',
  outcomes: 'test',
  refuses: 'refuses',
  egressIps: 'ips',
  egressIpsSource: 'source',
  sources: 'source',
} as const;
const isPart = (place: PropertyKey | undefined): place is keyof typeof parts =>
  place !== undefined && place in parts;
export type Wrong = (typeof parts)[keyof typeof parts] | 'name' | 'provider';

/**
 * Returns the edited form, or its error. The generic form becomes a new platform's form; any other form keeps its id
 * and replaces the one from which it was copied.
 * @param today ISO 8601 date of this edit.
 * @param unsourced the source to name for a change that no page documents.
 */
export function formOfDraft(
  base: PlatformForm,
  draft: FormDraft,
  today: string,
  unsourced = 'own entry',
): { readonly form: PlatformForm } | { readonly wrong: Wrong } {
  const name = draft.name.trim();
  const source = draft.source.trim();
  const id = base.id === 'generic' ? idOf(name) : base.id;
  const others = base.sources.filter((other) => other !== source);
  const page = source === '' ? unsourced : source;
  const names = allOf(draft.otherNames, ',');
  const methods = draft.methods.map((method) => methodOfDraft(method, page, today));
  const providers = methods.flatMap(({ connection, standing }) =>
    standing === 'refused' ? [] : (connection?.providers ?? []),
  );
  const path = filled(draft.path);
  const test = filled(draft.test);
  const ipsSource = draft.ipsSource.trim();
  const parsed = platformFormSchema.safeParse({
    id,
    name,
    ...(names.length > 0 && { otherNames: names }),
    ...((base.methods !== undefined || methods.length > 0) && { methods }),
    ownConnections:
      base.methods === undefined && methods.length === 0 ? base.ownConnections : [...new Set(providers)],
    ...documentedOf(base, draft.documented, page, today),
    // Without a new source, nobody has read the platform's pages again, so the date stays the same.
    asOf: source === '' && id === base.id ? base.asOf : today,
    sources: source === '' ? base.sources : [source, ...others].slice(0, 20),
    ...(path && { path }),
    before: allFilled(draft.before),
    fields: draft.fields.map(tidied),
    ...(test && { test }),
    outcomes: draft.outcomes
      .filter(({ seen, help }) => allFilled([seen, help]).length > 0)
      .map((outcome) => ({ ...outcome, seen: completed(outcome.seen), help: completed(outcome.help) })),
    refuses: refusalsOf(draft.refuses),
    egressIps: allOf(draft.ips, /[\s,;]+/),
    ...(ipsSource !== '' && { egressIpsSource: ipsSource }),
  });
  if (parsed.success && id !== 'generic') return { form: parsed.data };
  const [place, , detail] = parsed.error?.issues[0]?.path ?? [];
  if (place === 'refuses' && detail === 'provider') return { wrong: 'provider' };
  return { wrong: isPart(place) ? parts[place] : 'name' };
}

const allOf = (typed: string, between: string | RegExp): string[] =>
  typed
    .split(between)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** The maximum number of fields of a form. */
export const mostFields = 20;

/** Creates a new field, whose label is still empty. */
export const newField = (value: FormValue): FormField => ({
  value,
  label: unsaid,
  ...(value === 'fixed' && { fixed: unsaid }),
});

/** Removes the encryption choices unless both have labels, and a note without text. */
function tidied({ options, note, label, fixed, ...field }: FormField): FormField {
  const isChoice = options !== undefined && (options.tls.trim() !== '' || options.starttls.trim() !== '');
  const words = note && filled(note);
  return {
    ...field,
    label: completed(label),
    ...(fixed && { fixed: completed(fixed) }),
    ...(isChoice && { options }),
    ...(words && { note: words }),
  };
}

export const without = (fields: readonly FormField[], index: number): FormField[] =>
  fields.filter((_field, at) => at !== index);

/** Moves a field up by one position. */
export function raised(fields: readonly FormField[], index: number): FormField[] {
  const moved = [...fields];
  const [field] = moved.splice(index, 1);
  if (field) moved.splice(Math.max(0, index - 1), 0, field);
  return moved;
}
