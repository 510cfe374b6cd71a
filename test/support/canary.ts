/** Looks for a secret in whatever form it may have got somewhere: by decoding what is found, not by a list of encodings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands for a password that must not be found anywhere. */
export const canary = 'Kanarienvogel 4711/ü+?';
/** The same for a platform's access. */
export const clientCanary = 'Wellensittich 0815/ß+?';
/** The same for a token that an administrator issued. */
export const tokenCanary = 'Zaunkoenig-2342/+x';

/** A secret as careless servers and programs repeat it. @param user whose it is. */
export function inAllForms(secret: string, user = ''): string {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const hex = Buffer.from(secret).toString('hex');
  return [secret, base64(`\0${user}\0${secret}`), base64(secret), encodeURIComponent(secret), hex].join(' ');
}

const runs: readonly [pattern: RegExp, decode: (run: string) => string[]][] = [
  // Base64, also the kind for addresses; a run may begin at any of four places, e.g. behind a user name.
  [
    /[A-Za-z0-9+/_-]{8,}/g,
    (run) => [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64').toString('utf8')),
  ],
  [
    /(?:[0-9a-fA-F]{2}){4,}/g,
    (run) => [run, run.slice(1)].map((part) => Buffer.from(part, 'hex').toString('utf8')),
  ],
  [/[^\s"]*%[0-9a-fA-F]{2}[^\s"]*/g, (run) => [run, run.replaceAll('+', ' ')].map(unescaped)],
  [
    /[^\s]*\\u[0-9a-fA-F]{4}[^\s]*/g,
    (run) => [
      run.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    ],
  ],
  [
    /[^\s]*&#?\w+;[^\s]*/g,
    (run) => [run.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))],
  ],
];

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Everything a text says, also in encodings within encodings. */
function readings(text: string, depth = 2): string[] {
  if (depth === 0) return [text];
  const decoded = runs.flatMap(([pattern, decode]) => (text.match(pattern) ?? []).flatMap(decode));
  return [text, ...decoded.flatMap((inner) => readings(inner, depth - 1))];
}

/** Blanks, invisible characters and capital letters are no disguise. */
const bare = (text: string): string => text.replaceAll(/[\s\p{Cf}\\]/gu, '').toLowerCase();

/** Whether a text tells a secret, or the greater part of it. */
export function tells(text: string, secret: string): boolean {
  const whole = bare(secret);
  const most = whole.slice(0, Math.ceil(whole.length * 0.7));
  return readings(text).some((reading) => bare(reading).includes(most));
}

/** Every file below a folder, with its name: a name can tell something too. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path}\n${readFileSync(path, 'latin1')}\n${readFileSync(path, 'utf8')}`;
    });
}
