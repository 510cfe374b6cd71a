import { printable } from './printable.ts';
import { hidden, withoutSignIns } from './unknown-secrets/index.ts';

/** A very short secret would turn every text into dots and tell its letters that way. */
const shortest = 4;
/** Characters. Nothing longer is taken as a secret; what is told of it is looked for by its beginning. */
const longest = 2_000;

/**
 * Removes the secrets that it was told from texts, in every form in which somebody may have written them down: programs
 * and servers have been seen to repeat what was said to them.
 */
export class Redaction {
  readonly #secrets = new Map<symbol, string>();
  /** Made when there is a text to look through: a secret of some length has long ones. */
  readonly #forms = new Map<string, readonly RegExp[]>();
  readonly #unnamed: (text: string) => string;

  /** @param unnamed removes what is recognised as a secret by its looks. */
  constructor(unnamed: (text: string) => string = withoutSignIns) {
    this.#unnamed = unnamed;
  }

  /** @returns a function that forgets the secret. */
  add(secret: string): () => void {
    const key = Symbol();
    const known = secret.slice(0, longest);
    this.#secrets.set(key, known);
    return () => {
      this.#secrets.delete(key);
      if (![...this.#secrets.values()].includes(known)) this.#forms.delete(known);
    };
  }

  /** The text, harmless to show, without secrets and not longer than the limit, in characters. */
  words(text: string, limit: number): string {
    // Printable first: invisible characters between its letters would hide a secret. Cut last: half of one is too much.
    const forms = [...new Set(this.#secrets.values())]
      .flatMap((secret) => this.#formsOf(secret))
      .sort((a, b) => b.source.length - a.source.length);
    const clean = forms.reduce((rest, form) => rest.replace(form, hidden), printable(text, text.length));
    return printable(this.#unnamed(clean), limit);
  }

  #formsOf(secret: string): readonly RegExp[] {
    const known = this.#forms.get(secret);
    if (known) return known;
    const forms = formsOf(secret);
    this.#forms.set(secret, forms);
    return forms;
  }
}

/** The forms in which a secret can stand in a text. */
function formsOf(secret: string): RegExp[] {
  if (!isLong(secret)) return [];
  const bytes = utf8(secret);
  const written = [secret, secret.replaceAll(/\s+/g, ''), printable(secret, secret.length)];
  const encoded = base64sOf(bytes).map((form) => form.replaceAll('+', '[+-]').replaceAll('/', '[/_]'));
  const anyCase = [...written.filter(isLong).map(inAnyWriting), hexOf(bytes)];
  return [
    ...[...new Set(anyCase)].map((pattern) => new RegExp(pattern, 'giu')),
    ...encoded.map((pattern) => new RegExp(pattern, 'g')),
  ];
}

const isLong = ({ length }: string): boolean => length >= shortest;

const names: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/**
 * Each character as itself or escaped: for a URL or a form (`%2F`), in JSON (`\"`, `\u00fc`), in HTML (`&#47;`). One
 * alternative at most fits at a place, so that no text takes long.
 */
const inAnyWriting = (text: string): string =>
  Array.from(text.replaceAll(/\\+/g, '\\'), (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    const name = names[character];
    const units = Array.from(
      { length: character.length },
      (_, index) => String.raw`\\{1,7}u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    );
    const ways = [
      itself(character, code),
      ...(utf8(character).length > 0
        ? [
            utf8(character)
              .map((byte) => `%${hexOf([byte])}`)
              .join(''),
          ]
        : []),
      units.join(''),
      `&#0{0,5}${String(parseInt(code, 16))};`,
      `&#x0{0,5}${code};`,
      ...(name === undefined ? [] : [`&${name};`]),
    ];
    return `(?:${ways.join('|')})`;
  }).join('');

function itself(character: string, code: string): string {
  if (character === ' ') return '[ +]';
  if (character === '\\') return String.raw`\\{1,15}`;
  // JSON within JSON escapes the escape.
  return `${/["'/]/.test(character) ? String.raw`\\{0,7}` : ''}\\u{${code}}`;
}

function utf8(text: string): number[] {
  const parts = encodeURIComponent(text.toWellFormed()).match(/%[0-9A-F]{2}|./g) ?? [];
  return parts.map((part) => (part.length === 3 ? parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}

const hexOf = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Base64 (RFC 4648) of the bytes at each of the three places where they can begin, e.g. behind a user name. What stands
 * around a secret shares its first and last characters; only those that depend on it alone are looked for.
 */
function base64sOf(bytes: readonly number[]): string[] {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  // So many bits belong to a character that begins in front of the secret.
  return [0, 4, 2]
    .map((shared) =>
      (bits.slice(shared).match(/.{6}/g) ?? []).map((six) => alphabet[parseInt(six, 2)]).join(''),
    )
    .filter(isLong);
}
