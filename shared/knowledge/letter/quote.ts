import { printable } from '../../printable.ts';

const maxLines = 6;
const maxLength = 300;

// Evidence comes redacted; a letter leaves the house, so what looks like a credential is left out once more.
const credentials = [
  /\b(?:AUTH|Bearer|XOAUTH2)\s+\S.*/gi,
  /\b(?:pass(?:word|wort|wd)?|kennwort|secret|token)\s*[=:]\s*\S+/gi,
  /(?<![\w+/=-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{20,}={0,2}/g,
];

/** Words from outside for a letter: one harmless line each, without credentials, links that nothing turns clickable. */
export function quote(evidence: readonly string[]): string[] {
  return evidence
    .map((words) => {
      const bare = credentials.reduce((text, shape) => text.replace(shape, '[…]'), printable(words, 2_000));
      return printable(
        bare.replace(/\bhttp(s?):\/\//gi, 'hxxp$1://').replace(/\bwww\./gi, 'www[.]'),
        maxLength,
      );
    })
    .filter((line) => line !== '')
    .slice(0, maxLines)
    .map((line) => `> ${line}`);
}
