import { hidden } from './hide.ts';

/** Matches a word that contains both letters and digits, like most passwords and keys. */
const mixed = String.raw`(?=[^\s"'<>|]{0,100}\d)(?=[^\s"'<>|]{0,100}\p{L})[^\s"'<>|,;()[\]{}（）]{6,200}`;
/** Matches words of letters and digits that are not secrets, such as dates, status codes and host names. */
const named =
  /^(?:\d+\.\d+\.\d+|[245]\d\d(?!\w)|AADSTS|https?:|0x[\da-fA-F]+$|\d{4}-\d\d-\d\d|[\da-f]{8}-[\da-f]{4}-|[\w-]+(?:\.[\w-]+)+:?\d*$|[\w.+-]+@|[A-Z]{2,}_?[A-Z\d_]+$|sha\d|md5|oauth2?|xoauth2|utf-?8|base64|tls1)/;

const hideIn = (word: string): string => (named.test(word) || word.includes('•') ? word : hidden);

const word =
  '(?:pass(?:word|wd|wort|phrase|code)|_pass|kennwort|pwd|passwd|secret|token|(?<![a-z])pw|mot de passe|contraseña)s?\\d?';
/** Matches what may separate a name from its value in any notation: punctuation, and markup with its keywords. */
const gap = String.raw`(?!\. |[!?])[^\p{L}\p{N}!?]{1,40}(?:(?:value|string|val|const|data|key|to|is|ist|es|est|td|th|tr|br|span|code|now|jetzt)(?![\p{L}\p{N}])[^\p{L}\p{N}!?]{1,20}){0,3}`;

/** Patterns that capture what precedes the secret, and the secret. */
const forms: readonly RegExp[] = [
  // A term for a secret and the next word of letters and digits, in any notation.
  new RegExp(`(${word}${gap})(${mixed})`, 'giu'),
  // An address and a word of letters and digits: "Zugangsdaten: jobs@firma.example / x", or on separate lines.
  new RegExp(
    String.raw`(\b(?:zugangsdaten|anmeldedaten|credentials|login|zugang)[:= ]{1,3}\S{1,200}\s{0,3}[/|,;:]\s{0,3})(${mixed})`,
    'giu',
  ),
  new RegExp(String.raw`((?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,100}[ \t]{1,20})(${mixed})(?=[ \t]*$)`, 'gimu'),
  // Input that a shell passes to a program.
  /(<<<\s{0,4}["']?)([^\s"']{4,200})/g,
  /(\b(?:echo|printf)\s{1,4}(?:-n\s{1,4})?["']?)([^\s"'|]{4,200})(?=["']?\s{0,4}\|[^\n]{0,120}(?:secret|pass|login))/gi,
  /(\b(?:set-)?cookie:\s{0,4})([^\n]{4,2000})/gi,
];

/**
 * Matches lines that mention a secret or authentication. Literals in such lines are masked unless they are user names.
 */
const statement = new RegExp(`${word}|\\bauthenticate\\b`, 'iu');
const stated = new RegExp(
  String.raw`(?<!\b(?:user|username|user name|login|account|konto|benutzer|benutzername|for|für)[\s=:>]{1,4})(["'])(${mixed})\1`,
  'giu',
);
/** Matches Windows' `reg` command, which takes the name (`/v`) and the value (`/d`) as separate options. */
const registered =
  /(\/v\s{1,4}\S{0,40}(?:pass|pwd|secret|token|key)\S{0,40}\s[^\n]{0,80}?\/d\s{1,4}"?)([^\s"]{2,500})/gi;

const withoutStated = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      statement.test(line)
        ? line
            .replace(stated, (_, mark: string, secret: string) => `${mark}${hideIn(secret)}${mark}`)
            .replace(registered, (_, before: string) => `${before}${hidden}`)
        : line,
    )
    .join('\n');

/** Matches function calls that open a connection, with their arguments. */
const calls = /\b(?:start|connect|open|auth)\w{0,12}["']?\s{0,3}[=:]?\s{0,3}[([{][^()\n]{1,300}/gi;
const literal = new RegExp(String.raw`(["'])(${mixed})(?=["'])`, 'gu');

/** Masks words that look like a secret near a mention of one. */
export const withoutNearby = (text: string): string =>
  withoutStated(
    forms.reduce(
      (left, form) => left.replace(form, (_, before: string, secret: string) => `${before}${hideIn(secret)}`),
      text,
    ),
  ).replace(calls, (call) =>
    call.replace(literal, (_, mark: string, secret: string) => `${mark}${hideIn(secret)}`),
  );
