import { printable } from '../../printable.ts';
import { withoutSecrets } from '../../unknown-secrets/index.ts';

const maxLines = 6;
const maxLength = 300;

/** Long words of letters and digits: a letter does without them, whatever they are. */
const mixed = /(?<![\w+/=-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{20,}={0,2}/g;

/** Words from outside for a letter: one harmless line each, without credentials, links that nothing turns clickable. */
export function quote(evidence: readonly string[]): string[] {
  return evidence
    .map((words) => {
      // Evidence comes redacted; a letter leaves the house, so that it is looked through once more.
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
