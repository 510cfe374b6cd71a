import { hidden } from './hide.ts';

/** Tokens with a recognisable format, from their issuers' documentation on secret scanning. */
const shapes: readonly RegExp[] = [
  /\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g,
  /\bya29\.[\w-]{8,}/g,
  /(?<![\w/])1\/\/0[\w-]{10,}/g,
  /\bGOCSPX-[\w-]{10,}/g,
  /\bSG\.[\w-]{10,}(?:\.[\w-]{10,})?/g,
  /\bxkeysib-[\w-]{16,}|\bxsmtpsib-[\w-]{16,}/g,
  /\bkey-[\da-f]{24,}/g,
  /\b(?:ghp|gho|ghs|github_pat|glpat|sk_live|sk_test|xox[abp]|re|sk)[_-][\w-]{16,}/g,
  // Microsoft's client secrets have `Q~` after about four characters.
  /(?<![\w~.-])[\w.-]{3}\d?[A-Z0-9]?Q~[\w.~-]{20,}/g,
  /(?<![\w/.-])(?:0\.A|1\.A|M\.[CR]\d)[\w-]{20,}(?:\.[\w-]+)*[\w!*$.-]*/g,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^]{0,8000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g,
];

export const withoutTokens = (text: string): string =>
  shapes.reduce((left, shape) => left.replace(shape, hidden), text);
