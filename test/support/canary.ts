/** Searches for a secret in any encoding, by decoding the text instead of listing encodings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A password that must not appear anywhere. */
export const canary = 'Kanarienvogel 4711/ü+?';
/** A client secret of a platform that must not appear anywhere. */
export const clientCanary = 'Wellensittich 0815/ß+?';
/** A token issued by an administrator that must not appear anywhere. */
export const tokenCanary = 'Zaunkoenig-2342/+x';

/**
 * Returns a secret in every form in which careless servers and programs may repeat it.
 * @param user the user name that belongs to the secret.
 */
export function inAllForms(secret: string, user = ''): string {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const hex = Buffer.from(secret).toString('hex');
  return [secret, base64(`\0${user}\0${secret}`), base64(secret), encodeURIComponent(secret), hex].join(' ');
}

const names: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", sol: '/', quest: '?', plus: '+', percnt: '%' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', szlig: 'ß', num: '#', equals: '=', commat: '@', period: '.' },
};
const signOf = (name: string): string => {
  const [, hex, number] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(number) : parseInt(hex, 16);
  return number === undefined && hex === undefined
    ? (names[name] ?? '')
    : String.fromCodePoint(Math.min(code, 0x10ffff));
};

const runs: readonly [pattern: RegExp, decode: (run: string) => string[]][] = [
  // Base64 and Base64url, even if wrapped. The encoded text may start at any of four offsets, e.g. after a user name.
  [
    /[A-Za-z0-9+/_-](?:\s*[A-Za-z0-9+/_-]){7,}/g,
    (run) =>
      [0, 1, 2, 3].flatMap((start) => {
        const bytes = Buffer.from(run.replaceAll(/\s/g, '').slice(start), 'base64');
        return [bytes.toString('utf8'), bytes.toString('latin1').replaceAll('\0', '')];
      }),
  ],
  [
    /[0-9a-fA-F]{2}(?:[\s:]?[0-9a-fA-F]){6,}/g,
    (run) =>
      [run, run.slice(1)].map((part) => Buffer.from(part.replaceAll(/[\s:]/g, ''), 'hex').toString('utf8')),
  ],
  // The look-behind lets a match start only at the beginning of a word; otherwise, long words would take quadratic
  // time.
  [/(?<![^\s"])[^\s"]*%[0-9a-fA-F]{2}[^\s"]*/g, (run) => [run, run.replaceAll('+', ' ')].map(unescaped)],
  [
    /^[^]*=(?:[0-9A-F]{2}|\s)[^]*$/g,
    (run) => [unescaped(run.replaceAll(/=\s+|_/g, '').replaceAll(/[%=]([0-9A-F]{2})/g, '%$1'))],
  ],
  [
    /(?<!\S)\S*\\(?:u[0-9a-fA-F]{4}|u\{|x[0-9a-fA-F]{2})\S*/g,
    (run) => [
      run
        .replaceAll(/\\u(?:([0-9a-f]{4})|\{([0-9a-f]{1,6})\})/gi, (_, four?: string, braced?: string) =>
          signOf(`#x${four ?? braced ?? ''}`),
        )
        .replaceAll(/(?:\\x[0-9a-f]{2})+/gi, (bytes) =>
          Buffer.from(bytes.replaceAll('\\x', ''), 'hex').toString('utf8'),
        ),
    ],
  ],
  [/^[^]*\\[rnt][^]*$/g, (run) => [run.replaceAll(/\\[rnt]/g, ' ')]],
  [
    /(?<!\S)\S*&#?\w+;\S*/g,
    (run) => [run.replaceAll(/&(#x[\da-f]+|#\d+|\w+);/gi, (_, name: string) => signOf(name))],
  ],
];

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns a text and everything that can be decoded from it, including nested encodings. */
function readings(text: string, depth = 2): string[] {
  if (depth === 0) return [text];
  const decoded = runs.flatMap(([pattern, decode]) => (text.match(pattern) ?? []).flatMap(decode));
  return [text, ...decoded.flatMap((inner) => readings(inner, depth - 1))];
}

/** Removes spaces, invisible characters, colours and accents, and ignores case. */
const bare = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- that is what begins a colour
    .replaceAll(/\u001b\[[\d;]*m/g, '')
    .normalize('NFKD')
    .replaceAll(/[\s\p{C}\p{M}\\]/gu, '')
    .toUpperCase()
    .toLowerCase();

/** Returns whether a text contains a secret, or most of it. */
export const tells = (text: string, secret: string): boolean => leaked(text, [secret]).length > 0;

/** Returns the secrets that a text contains entirely or for the most part. */
export function leaked(text: string, secrets: readonly string[]): string[] {
  const plainReadings = readings(text).map(bare);
  return secrets.filter((secret) => {
    const whole = bare(secret);
    const most = whole.slice(0, Math.ceil(whole.length * 0.7));
    return plainReadings.some((reading) => reading.includes(most));
  });
}

/** Returns the name and content of every file below a folder, because a name can contain a secret too. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path}\n${readFileSync(path, 'latin1')}\n${readFileSync(path, 'utf8')}`;
    });
}
