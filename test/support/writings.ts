// The encodings in which a program may write a secret, or pass it on.
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const hex = (text: string) => Buffer.from(text).toString('hex');
const wrapped = (text: string, width: number, by: string) =>
  text.match(new RegExp(`.{1,${width}}`, 'gsu'))?.join(by) ?? text;
const escapes = (text: string) =>
  Array.from(
    { length: text.length },
    (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
const marked = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const names: Readonly<Record<string, string>> = {
  ...{
    '!': 'excl',
    '"': 'quot',
    '#': 'num',
    $: 'dollar',
    '%': 'percnt',
    '&': 'amp',
    "'": 'apos',
    '(': 'lpar',
  },
  ...{
    ')': 'rpar',
    '*': 'ast',
    '+': 'plus',
    ',': 'comma',
    '.': 'period',
    '/': 'sol',
    ':': 'colon',
    ';': 'semi',
  },
  ...{ '<': 'lt', '=': 'equals', '>': 'gt', '?': 'quest', '@': 'commat', '\\': 'bsol', _: 'lowbar' },
  ...{ ä: 'auml', ö: 'ouml', ü: 'uuml', ß: 'szlig', Ä: 'Auml', é: 'eacute', '€': 'euro', '§': 'sect' },
};
const named = (text: string) =>
  Array.from(text, (sign) => (names[sign] === undefined ? sign : `&${names[sign]};`)).join('');
const percents = (text: string) =>
  Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const quotedPrintable = (text: string) =>
  Array.from(Buffer.from(text), (byte) =>
    byte === 61 || byte < 32 || byte > 126
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  ).join('');

export const writings: Readonly<Record<string, (secret: string) => string>> = {
  'in clear': (s) => s,
  'in capitals': (s) => s.toUpperCase(),
  'without its blanks': (s) => s.replaceAll(' ', ''),
  'with invisible characters in between': (s) => Array.from(s).join('\u200b'),
  'in colours': (s) => `\u001b[31m${Array.from(s).join('\u001b[0m\u001b[32m')}\u001b[0m`,
  'with its accents taken apart': (s) => s.normalize('NFD'),
  'with a name': (s) => `jobs@firma.test:${s}`,
  'within a word': (s) => `xx${s}yy`,
  'over several lines': (s) => wrapped(s, 5, '\r\n '),
  'in Base64': base64,
  'in Base64 without padding': (s) => base64(s).replace(/=+$/, ''),
  'in Base64 for an address': (s) => Buffer.from(s).toString('base64url'),
  'in Base64 behind one byte': (s) => base64(`x${s}y`),
  'in Base64 behind two bytes': (s) => base64(`xy${s}`),
  'in Base64 in lines of 76': (s) => wrapped(base64(`${'x'.repeat(70)}${s}`), 76, '\r\n'),
  'in Base64 in short lines': (s) => wrapped(base64(s), 8, '\n'),
  'in Base64 in Latin-1': (s) => base64(Buffer.from(s, 'latin1')),
  'in Base64 in UTF-16': (s) => base64(Buffer.from(s, 'utf16le')),
  'as AUTH PLAIN': (s) => base64(`\0jobs@firma.test\0${s}`),
  'as AUTH PLAIN for another': (s) => base64(`jobs@firma.test\0jobs@firma.test\0${s}`),
  'as AUTH PLAIN of another length': (s) => base64(`\0a@firma.test\0${s}`),
  'as AUTH LOGIN': (s) => `${base64('jobs@firma.test')}\r\n${base64(s)}`,
  'as basic authentication': (s) => `Basic ${base64(`jobs@firma.test:${s}`)}`,
  'as basic authentication of OAuth': (s) => `Basic ${base64(`client:${encodeURIComponent(s)}`)}`,
  'as XOAUTH2': (s) => base64(`user=jobs\u0001auth=Bearer ${s}\u0001\u0001`),
  'in hex': hex,
  'in capital hex': (s) => hex(s).toUpperCase(),
  'in hex by bytes': (s) => wrapped(hex(s), 2, ' '),
  'in hex with colons': (s) => wrapped(hex(s), 2, ':'),
  'in hex within a number': (s) => `0xa${hex(s)}`,
  'as bytes of a program': (s) => hex(s).replaceAll(/../g, String.raw`\x$&`),
  'for a URL': encodeURIComponent,
  'for a URL in small letters': (s) => encodeURIComponent(s).replaceAll(/%../g, (code) => code.toLowerCase()),
  'for a URL to the letter': percents,
  'for a form': (s) => new URLSearchParams({ password: s }).toString(),
  'in a URL': (s) => `https://jobs:${encodeURIComponent(s)}@firma.test/`,
  'in JSON': (s) => JSON.stringify({ password: s }),
  'in JSON within JSON': (s) => JSON.stringify(JSON.stringify({ password: s })),
  'in JSON of plain ASCII': (s) => JSON.stringify(s).replaceAll(/[^ -~]/g, escapes),
  'as escapes': escapes,
  'as escapes in braces': (s) => Array.from(s, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`).join(''),
  'in HTML': (s) => `<p>${marked(s)}</p>`,
  'in HTML by names': named,
  'in HTML by numbers': (s) => Array.from(s, (c) => `&#${String(c.codePointAt(0))};`).join(''),
  'in HTML by hexadecimal numbers': (s) =>
    Array.from(s, (c) => `&#x${c.codePointAt(0)!.toString(16)};`).join(''),
  'in HTML by long numbers': (s) => Array.from(s, (c) => `&#000${String(c.codePointAt(0))};`).join(''),
  'in HTML, signs only': (s) => s.replaceAll(/[^\w ]/gu, (c) => `&#${String(c.codePointAt(0))};`),
  'in HTML twice': (s) => marked(marked(named(s))),
  'in XML': (s) => `<password>${marked(s)}</password>`,
  'in XML as it is': (s) => `<password><![CDATA[${s}]]></password>`,
  'as quoted-printable': quotedPrintable,
  'as quoted-printable in short lines': (s) =>
    (quotedPrintable(s).match(/(?:=..|.){1,6}/g) ?? []).join('=\r\n'),
  'as a word of a mail header': (s) => `=?utf-8?Q?${quotedPrintable(s).replaceAll(' ', '_')}?=`,
  'as a Base64 word of a mail header': (s) => `=?UTF-8?B?${base64(s)}?=`,
  'in Base64 twice': (s) => base64(base64(s)),
  'in Base64 for a URL': (s) => encodeURIComponent(base64(`\0a\0${s}`)),
  'in Base64 in JSON': (s) => JSON.stringify({ auth: wrapped(base64(s), 16, '\r\n') }),
  'in Base64 of JSON': (s) => base64(JSON.stringify({ settings: {}, password: s })),
  'in Base64 of a form': (s) => base64(new URLSearchParams({ a: 'b', password: s }).toString()),
  'in hex of Base64': (s) => hex(base64(s)),
  'in Base64 of hex': (s) => base64(hex(s)),
  'for a URL twice': (s) => encodeURIComponent(encodeURIComponent(s)),
  'for a URL of HTML': (s) => encodeURIComponent(marked(s)),
  'in HTML of JSON of Base64': (s) => marked(JSON.stringify({ body: base64(JSON.stringify({ s })) })),
};
