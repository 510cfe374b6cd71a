import { printable } from '../../shared/printable.ts';

/** A very short secret would turn every text into dots and tell its letters that way. */
const shortest = 4;

/** Sign-ins as protocols write them, whoever they belong to. */
const signIns = /\b(AUTH (?:PLAIN|LOGIN|XOAUTH2)|Bearer|Basic)\s+[\w+/=.~-]{8,}/gi;
/** What stands behind the words for a secret, in JSON, in a query or in prose. */
const named =
  /("?(?:password|passwort|client_?secret|smtp_pass|token|authorization)"?\s*[:=]\s*)("[^"]*"|[^\s,;&}]+)/gi;

/** The log goes to other people: whose mailbox it was is for the user to say. */
const addresses = /[^\s@<>"'/]+@(?:[\w-]+\.)+[\w-]+/g;

/** Every form in which a secret could end up in a text; Base64 at each of the three places where it can begin. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const base64 = [0, 1, 2].map((shift) => {
    // What is in front of the secret shifts it; only the characters that depend on it alone are looked for.
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const begin = [0, 2, 3][shift] ?? 0;
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    return encoded.slice(begin, whole);
  });
  return [
    secret,
    secret.replaceAll(' ', ''),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    encodeURIComponent(secret.toWellFormed()),
    new URLSearchParams({ x: secret }).toString().slice('x='.length),
    JSON.stringify(secret).slice(1, -1),
    printable(secret),
  ].filter((form, index, all) => form.length >= shortest && all.indexOf(form) === index);
}

/** The secrets of the calls that are under way, and how they are taken out of a text. */
export class Hidden {
  readonly #secrets = new Map<symbol, string[]>();

  add(secret: string): () => void {
    const key = Symbol();
    this.#secrets.set(key, formsOf(secret));
    return () => void this.#secrets.delete(key);
  }

  clean(text: string): string {
    const forms = [...this.#secrets.values()].flat().sort((a, b) => b.length - a.length);
    return forms
      .reduce((rest, form) => rest.replaceAll(form, '•••'), text)
      .replace(signIns, '$1 •••')
      .replace(named, '$1•••')
      .replace(addresses, '•••@•••');
  }
}
