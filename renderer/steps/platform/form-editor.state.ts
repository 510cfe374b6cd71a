import {
  platformFormSchema,
  type FormField,
  type FormValue,
  type PlatformForm,
} from '../../../shared/model/index.ts';
import { toldDraftOf, toldOf, type ToldDraft } from './told-draft.ts';
import { methodDraftOf, methodOfDraft, type MethodDraft } from './method-draft.ts';

/** A form that is being edited; lists are in the form of the typed text. */
export interface FormDraft {
  readonly name: string;
  /** Former and other names, separated by commas. */
  readonly otherNames: string;
  readonly ways: readonly MethodDraft[];
  readonly told: ToldDraft;
  readonly path: { readonly de: string; readonly en: string };
  readonly fields: readonly FormField[];
  readonly ips: string;
  readonly source: string;
}

export const draftOf = (form: PlatformForm): FormDraft => {
  const { id, name, otherNames = [], ways = [], path, fields, egressIps, sources } = form;
  return {
    name: id === 'generic' ? '' : name,
    otherNames: otherNames.join(', '),
    ways: ways.map(methodDraftOf),
    told: toldDraftOf(form),
    path: path ?? { de: '', en: '' },
    fields,
    ips: egressIps.join('\n'),
    source: sources[0] ?? '',
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

export type Wrong = 'name' | 'path' | 'fields' | 'ways' | 'inbound' | 'ips';

/**
 * The edited form, or its errors. The generic form becomes a new platform's; any other form keeps its id and replaces
 * the one that it was copied from.
 *
 * @param today ISO 8601 date of this edit.
 */
export function formOfDraft(
  base: PlatformForm,
  { name, otherNames, ways, told, path, fields, ips, source }: FormDraft,
  today: string,
): { readonly form: PlatformForm } | { readonly wrong: Wrong } {
  const id = base.id === 'generic' ? idOf(name) : base.id;
  const others = base.sources.filter((other) => other !== source.trim());
  const { rights: _rights, testFact: _test, limits: _limits, inbound: _inbound, ...rest } = base;
  const page = source.trim() === '' ? (base.sources[0] ?? name.trim()) : source.trim();
  const names = otherNames
    .split(',')
    .map((other) => other.trim())
    .filter((other) => other !== '');
  const kept = ways.map((way) => methodOfDraft(way, page, today));
  const houses = kept.flatMap(({ connection, standing }) =>
    standing === 'refused' ? [] : (connection?.houses ?? []),
  );
  const parsed = platformFormSchema.safeParse({
    ...rest,
    ...toldOf(base, told, page, today),
    otherNames: names.length > 0 ? names : undefined,
    ...((base.ways !== undefined || kept.length > 0) && { ways: kept, ownConnections: [...new Set(houses)] }),
    id,
    name: name.trim(),
    asOf: today,
    sources: source.trim() === '' ? base.sources : [source.trim(), ...others].slice(0, 20),
    path: wayOf(path),
    fields: fields.map(tidied),
    egressIps: ips.split(/[\s,;]+/).filter((ip) => ip !== ''),
  });
  if (parsed.success && id !== 'generic') return { form: parsed.data };
  const place = parsed.error?.issues[0]?.path[0];
  if (place === 'path' || place === 'fields' || place === 'ways' || place === 'inbound')
    return { wrong: place };
  return { wrong: place === 'egressIps' ? 'ips' : 'name' };
}

/** The menu path to the page; omitted if unknown. */
const wayOf = ({ de, en }: FormDraft['path']): FormDraft['path'] | undefined =>
  de.trim() === '' && en.trim() === '' ? undefined : { de: de.trim(), en: en.trim() };

/** The maximum number of fields of a form. */
export const mostFields = 20;

const nothing = { de: '', en: '' };

/** A new field, whose label is still empty. */
export const newField = (value: FormValue): FormField => ({
  value,
  label: nothing,
  ...(value === 'fixed' && { fixed: nothing }),
});

/** Without labels for both kinds of encryption, there is no choice. */
function tidied({ options, ...field }: FormField): FormField {
  const isEmpty = options === undefined || (options.tls.trim() === '' && options.starttls.trim() === '');
  return isEmpty ? field : { ...field, options };
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
