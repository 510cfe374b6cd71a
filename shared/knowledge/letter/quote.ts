import { printable } from '../../printable.ts';
import { withoutSecrets } from '../../unknown-secrets/index.ts';

const maxLines = 6;
const maxLength = 300;

/** Long strings of letters and digits, which are removed because they may be secrets. */
const mixed = /(?<![\w+/=-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{20,}={0,2}/g;

/** Formats external text for a letter as safe single lines without credentials or clickable links. */
export function quote(evidence: readonly string[]): string[] {
  return evidence
    .map((words) => {
      // The evidence has already been redacted. It is redacted again, because a letter may leave the company.
      const bare = printable(withoutSecrets(words.slice(0, 4_000)), 2_000).replace(mixed, '[…]');
      return printable(
        bare.replace(/\bhttp(s?):\/\//gi, 'hxxp$1://').replace(/\bwww\./gi, 'www[.]'),
        maxLength,
      );
    })
    .filter((line) => line !== '')
    .slice(0, maxLines)
    .map((line) => `> ${line}`);
}
