import type { Failure, Stage, StageRecord } from '../../../shared/model/index.ts';

/** The stage at which Odoo's own test ended, with the failure and the mail server's reply. */
export interface OdooTestEnding {
  readonly stage: Stage;
  readonly failure: Failure;
  readonly reply?: StageRecord['reply'];
}

/**
 * The error messages of the connection test in `ir_mail_server.py` of Odoo 17 to 19, with functions that interpret the
 * text after them, which comes from Python or the mail server.
 */
const sentences: readonly (readonly [RegExp, (rest: string) => OdooTestEnding])[] = [
  [/^The server refused the sender address \(.*?\) with error /, refusedSender],
  [/^The server refused the test recipient \(.*?\) with error /, (rest) => rejected('recipient', rest)],
  [/^The server refused the test connection with error /, (rest) => rejected('message', rest)],
  [/^Server replied with following exception:\s*/, (rest) => rejected(stageOfReply(rest), rest)],
  [/^No response received\. Check server address and port number\.\s*/, noResponse],
  [
    /^The server has closed the connection unexpectedly\.[^.]*\.?\s*/,
    () => ended('greeting', { kind: 'closed' }),
  ],
  [/^An option is not supported by the server:\s*/, notSupported],
  [/^An SMTP exception occurred\. Check port number and connection security type\.\s*/, otherSmtp],
  [/^An SSL exception occurred\. Check connection security type\.\s*/, tls],
  [/^Connection Test Failed! Here is what we got instead:\s*/, system],
  // From the modules `microsoft_outlook` and `google_gmail`, if there is no token or it has expired.
  [
    /^(?=Please connect with your |Please configure your |An error occurred when fetching the access token)/,
    (words) => noPermission(words),
  ],
  // From versions newer than 19.0.
  [/^Could not establish a connection\..*?from this machine\.\s*/, system],
  [/^Invalid server name ?!\s*/, () => ended('resolve', { kind: 'name-not-found' })],
];

/** Determines the failed stage from Odoo's message for a failed test. An unknown message is kept for the diagnosis. */
export function endingOf(words: string): OdooTestEnding {
  for (const [sentence, read] of sentences) {
    const found = sentence.exec(words);
    if (found) return read(words.slice(found[0].length).trim());
  }
  return unknown(words);
}

const ended = (stage: Stage, failure: Failure): OdooTestEnding => ({ stage, failure });

const unknown = (words: string): OdooTestEnding =>
  ended('connect', { kind: 'protocol', peer: words.slice(0, 200) });

/**
 * Parses the mail server's reply, which since Odoo 19 has the form `(535, b'5.7.8 …')`. Earlier versions omit the code
 * and quote only the text, plain or as a Python bytes literal.
 */
function replyIn(rest: string): { code: number; lines: string[]; enhanced?: string } {
  const [, given = '', written] = /^\((\d{3}), b?(["'][^]*)\)$/.exec(rest) ?? [];
  const raw = (written ?? rest).replace(/^b?(["'])([^]*)\1$/, '$2');
  const lines = raw
    .split(/\\r\\n|\\n|\r?\n/)
    .map((line) => line.replaceAll(/\\(["'\\])/g, '$1').trim())
    .filter((line) => line !== '');
  const enhanced = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(raw)?.[1];
  const code = given === '' ? codeFor(enhanced) : Number(given);
  return { code, lines, ...(enhanced !== undefined && { enhanced }) };
}

/** Derives a substitute for a missing reply code from the class of the enhanced status code (RFC 3463). */
const codeFor = (enhanced: string | undefined): number => (enhanced?.startsWith('4') ? 450 : 550);

const rejected = (stage: Stage, rest: string): OdooTestEnding => ({
  stage,
  failure: { kind: 'rejected' },
  reply: replyIn(rest),
});

/** With OAuth, Odoo ignores the reply to AUTH, so a refused sign-in only shows up at MAIL FROM. */
function refusedSender(rest: string): OdooTestEnding {
  const { enhanced = '', lines } = replyIn(rest);
  const isSignIn =
    /^5\.7\.(?:0|3|8|57)$/.test(enhanced) && /authenticat|sign.?in|credential/i.test(lines.join(' '));
  return rejected(isSignIn ? 'auth' : 'sender', rest);
}

const signInCodes = new Set([432, 454, 530, 534, 535, 538]);

/**
 * Determines the stage from the reply (RFC 4954 section 6), because Odoo uses the same message for sign-in, greeting
 * and STARTTLS.
 */
function stageOfReply(rest: string): Stage {
  const { code, enhanced = '', lines } = replyIn(rest);
  const words = lines.join(' ');
  if (/\btls\b/i.test(words) && /not available|unavailable/i.test(words)) return 'starttls';
  if (signInCodes.has(code) || /^[45]\.7\./.test(enhanced)) return 'auth';
  if (/auth|password|login|credential|kennwort|passwort|anmeld/i.test(words)) return 'auth';
  return code === 554 || code === 421 || code === 220 ? 'greeting' : 'auth';
}

const noPermission = (words: string): OdooTestEnding =>
  ended('auth', { kind: 'protocol', peer: words.slice(0, 200) });

function noResponse(rest: string): OdooTestEnding {
  if (/Errno -\d|name or service|nodename|temporary failure in name|name resolution/i.test(rest)) {
    const late = /temporary failure|Errno -3/i.test(rest);
    return ended('resolve', { kind: late ? 'dns-failure' : 'name-not-found' });
  }
  return ended('connect', { kind: 'timeout' });
}

function notSupported(rest: string): OdooTestEnding {
  if (/STARTTLS/i.test(rest)) return ended('starttls', { kind: 'no-starttls' });
  if (/AUTH/i.test(rest)) return ended('auth', { kind: 'no-auth' });
  if (/SMTPUTF8/i.test(rest)) return ended('sender', { kind: 'no-smtputf8' });
  return ended('ehlo', { kind: 'protocol', peer: rest.slice(0, 200) });
}

function otherSmtp(rest: string): OdooTestEnding {
  return /no suitable authentication/i.test(rest)
    ? ended('auth', { kind: 'no-mechanism' })
    : ended('ehlo', { kind: 'protocol', peer: rest.slice(0, 200) });
}

/** OpenSSL's error messages, as quoted by Python, with the kind of fault and its error code. */
const tlsWords: readonly (readonly [RegExp, Failure['tls'], string])[] = [
  [/certificate has expired/i, 'expired', 'CERT_HAS_EXPIRED'],
  [/not yet valid/i, 'not-yet-valid', 'CERT_NOT_YET_VALID'],
  [/hostname mismatch|ip address mismatch|doesn't match/i, 'name-mismatch', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  [/self.signed certificate in certificate chain/i, 'untrusted-issuer', 'SELF_SIGNED_CERT_IN_CHAIN'],
  [/self.signed/i, 'self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  [/unable to get (local )?issuer/i, 'untrusted-issuer', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  [/revoked/i, 'revoked', 'CERT_REVOKED'],
  [/(ee|ca|certificate)[ _]key[ _]too[ _](small|weak)/i, 'weak', 'EE_KEY_TOO_SMALL'],
  [/(md|digest algorithm)[ _]too[ _]weak/i, 'weak', 'CA_MD_TOO_WEAK'],
  [/dh[ _]key[ _]too[ _]small/i, 'version', 'DH_KEY_TOO_SMALL'],
  // Any other certificate fault. Python 3.13 is stricter than other clients and rejects e.g. "Missing Authority Key
  // Identifier".
  [/CERTIFICATE_VERIFY_FAILED|certificate verify failed/i, 'untrusted-issuer', 'CERTIFICATE_VERIFY_FAILED'],
  [/WRONG_VERSION_NUMBER|record layer failure|http_request/i, 'wrong-mode', 'ERR_SSL_WRONG_VERSION_NUMBER'],
  [/UNSUPPORTED_PROTOCOL|protocol version|NO_PROTOCOLS/i, 'version', 'ERR_SSL_UNSUPPORTED_PROTOCOL'],
];

function tls(rest: string): OdooTestEnding {
  if (/UNEXPECTED_EOF|EOF occurred/i.test(rest)) return ended('tls', { kind: 'closed' });
  const [, fault, code] = tlsWords.find(([words]) => words.test(rest)) ?? [];
  return ended('tls', { kind: 'tls', tls: fault ?? 'other', tlsCode: code ?? rest.slice(0, 80) });
}

/** Operating system error numbers, which Python quotes in this form: `[Errno 111] Connection refused`. */
const errnos: Readonly<Record<string, readonly [Stage, Failure['kind'], string]>> = {
  '101': ['connect', 'unreachable', 'ENETUNREACH'],
  '104': ['greeting', 'reset', 'ECONNRESET'],
  '110': ['connect', 'timeout', 'ETIMEDOUT'],
  '111': ['connect', 'refused', 'ECONNREFUSED'],
  '113': ['connect', 'unreachable', 'EHOSTUNREACH'],
};

function system(rest: string): OdooTestEnding {
  const [stage, kind, errno] = errnos[/\[Errno (\d+)\]/.exec(rest)?.[1] ?? ''] ?? [];
  if (stage && kind && errno !== undefined) return ended(stage, { kind, errno });
  return /timed out/i.test(rest) ? ended('connect', { kind: 'timeout' }) : unknown(rest);
}
