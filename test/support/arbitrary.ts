/** Derives generators of valid values from the schemas themselves, so that new fields are covered automatically. */
import fc from 'fast-check';
import type { z } from 'zod';

/** The part of zod's internal definition that our schemas use (zod 4, `_zod.def`). */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Record<string, unknown>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}
interface Check {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Generators to use instead of the derived ones, e.g. for strings that are more realistic than random letters. */
export type Instead = ReadonlyMap<z.ZodType, fc.Arbitrary<unknown>>;

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def;
const checksOf = ({ checks = [] }: Definition): Check[] => checks.map((each) => each._zod.def);

const nasty = fc.constantFrom(
  '',
  ' ',
  '$&',
  '{name}',
  '\\',
  '(',
  '[^',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '\u202egpj.exe',
  '\ud800',
  'ü🦊',
  '\0',
  'x'.repeat(5_000),
);
const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  nasty,
);
const moments = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom('0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999Z', '2024-02-29T00:00:00Z'),
);
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  datetime: moments,
  date: moments.map((moment) => moment.slice(0, 10)),
  url: fc
    .tuple(
      fc.constantFrom('https', 'http'),
      fc.constantFrom('müller.example', 'a+b(c)$&.example', '127.0.0.1:1', '🦊.example'),
      fc.webPath(),
    )
    .map(([scheme, host, path]) => `${scheme}://${host}${path}`),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  cidrv4: fc.ipV4().map((ip) => `${ip}/24`),
  cidrv6: fc.constantFrom('2001:db8::/32', '::/0'),
};

const names = fc.constantFrom('firma.example', 'mail.xn--mller-bau-q9a.de', 'jobs@firma.example', 'a.b', 'a');

function textOf(definition: Definition): fc.Arbitrary<string> {
  const checks = checksOf(definition);
  if (definition.format !== undefined) return formats[definition.format] ?? anyText;
  const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? 100;
  const cut = anyText.map((text) => text.slice(0, most));
  // A schema does not describe what its custom refinement accepts; usually, that is a string in a certain format.
  if (checks.some(({ check }) => check === 'custom')) return fc.oneof(cut, names, ...Object.values(formats));
  const { pattern } = checks.find(({ format }) => format === 'regex') ?? {};
  // Drops the flags: fast-check does not support `i`, and a string that matches without `i` also matches with it.
  return pattern ? fc.stringMatching(new RegExp(pattern.source), { size: 'small' }) : cut;
}

function numberOf(definition: Definition): fc.Arbitrary<number> {
  const checks = checksOf(definition);
  const min = checks.find(({ check }) => check === 'greater_than')?.value ?? -1e9;
  const max = checks.find(({ check }) => check === 'less_than')?.value ?? 1e9;
  return definition.format === 'safeint' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}

function objectOf(shape: Record<string, z.ZodType>, instead: Instead): fc.Arbitrary<unknown> {
  const names = Object.keys(shape);
  const isOptional = (name: string) => ['optional', 'default'].includes(definitionOf(shape[name]!).type);
  const members = names.map((name) => [name, arbitraryOf(shape[name]!, instead)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: names.filter((name) => !isOptional(name)) });
}

function arbitraryFor(definition: Definition, instead: Instead): fc.Arbitrary<unknown> {
  const { type, shape, innerType, element, valueType, options = [], entries = {}, values = [] } = definition;
  switch (type) {
    case 'object':
      return objectOf(shape!, instead);
    case 'optional':
    case 'default':
      return arbitraryOf(innerType!, instead);
    case 'nullable':
      return fc.option(arbitraryOf(innerType!, instead));
    case 'array': {
      const least = checksOf(definition).find(({ check }) => check === 'min_length')?.minimum ?? 0;
      return fc.array(arbitraryOf(element!, instead), { minLength: least, maxLength: least + 2 });
    }
    case 'record':
      return fc.dictionary(fc.string({ maxLength: 8 }), arbitraryOf(valueType!, instead), { maxKeys: 2 });
    case 'union':
      return fc.oneof(...options.map((option) => arbitraryOf(option, instead)));
    case 'enum':
      return fc.constantFrom(...Object.values(entries));
    case 'literal':
      return fc.constantFrom(...values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numberOf(definition);
    case 'string':
      return textOf(definition);
    default:
      throw new Error(`no values are known for a schema of the type ${type}`);
  }
}

const known = new WeakMap<Instead, Map<z.ZodType, fc.Arbitrary<unknown>>>();

/** Returns a generator of values that this schema accepts. */
export function arbitraryOf<Value>(
  schema: z.ZodType<Value>,
  instead: Instead = new Map(),
): fc.Arbitrary<Value> {
  const memory = known.get(instead) ?? new Map<z.ZodType, fc.Arbitrary<unknown>>();
  known.set(instead, memory);
  const found = memory.get(schema);
  if (found) return found as fc.Arbitrary<Value>;
  const definition = definitionOf(schema);
  const values = instead.get(schema) ?? arbitraryFor(definition, instead);
  // Enforces length limits and other checks that the generator did not take into account.
  const isLeaf = ['string', 'number'].includes(definition.type);
  const fitting = isLeaf ? values.filter((value) => schema.safeParse(value).success) : values;
  memory.set(schema, fitting);
  return fitting as fc.Arbitrary<Value>;
}
