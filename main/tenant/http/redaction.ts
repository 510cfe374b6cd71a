import { printable } from '../../../shared/printable.ts';

/** A very short secret would turn every text into dots and tell its letters that way. */
const shortest = 4;
const roomBeforeTheCut = 4_000;

/** Sign-ins as protocols write them, whoever they belong to. */
const signIns = /\b(AUTH (?:PLAIN|LOGIN|XOAUTH2)|Bearer|Basic) +[\w+/=.~-]{12,}/gi;

/** Makes a tenant's words fit to be shown and kept: printable, short, and without any secret that it was told. */
export class Redaction {
  readonly #forms = new Set<string>();

  add(secret: string): void {
    const bytes = Buffer.from(secret, 'utf8');
    const encoded = [bytes.toString('base64'), bytes.toString('base64url'), bytes.toString('hex')];
    const written = [encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)];
    for (const form of [secret, printable(secret), secret.replaceAll(' ', ''), ...encoded, ...written])
      if (form.length >= shortest) this.#forms.add(form);
  }

  words(text: string, limit: number): string {
    // Printable first: invisible characters between its letters would hide a secret. Cut last: half of one is too much.
    const longestFirst = [...this.#forms].sort((a, b) => b.length - a.length);
    const clean = longestFirst.reduce(
      (rest, form) => rest.replaceAll(form, '•••'),
      printable(text, roomBeforeTheCut).replace(signIns, '$1 •••'),
    );
    return printable(clean, limit);
  }
}
