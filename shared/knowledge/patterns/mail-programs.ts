import type { Cause } from '../../model/index.ts';
import { family, type PatternInput } from './pattern.ts';

/** Returns error numbers as alternatives of an idea, with and without the prefix that some programs omit. */
const named = (numbers: readonly string[]): string =>
  numbers.map((number) => `0x${number}|${number}`).join('|');

const means = (
  id: string,
  cause: Cause,
  confidence: number,
  numbers: readonly string[],
  alternatives: readonly Cause[] = [],
): PatternInput => ({
  id: `outlook-${id}`,
  cause,
  confidence,
  alternatives: [...alternatives],
  ideas: [named(numbers)],
});

/**
 * Error numbers that Outlook, Outlook Express and Windows Mail show with, or instead of, the server's text. Those that
 * only repeat a reply code (0x800CCC62 to 6F for 500 to 554) mean no more than that code.
 */
const outlook = family(
  {
    layer: 'words',
    sources: [
      'http://tthosting.dk/MSOutlookErrorCodes.htm (a list of the numbers with their names)',
      'https://bobcares.com/blog/outlook-cannot-connect-to-smtp-server-error/',
      'https://support.microsoft.com/kb/813514',
    ],
    asOf: '2026-11-30',
  },
  [
    means(
      'certificate-name',
      'tls-certificate-name-mismatch',
      0.7,
      ['800ccc01'],
      ['tls-certificate-untrusted'],
    ),
    means('certificate-date', 'tls-certificate-expired', 0.72, ['800ccc02'], ['tls-certificate-untrusted']),
    means('busy', 'service-unavailable', 0.6, ['800ccc0b'], ['rate-limited']),
    means('no-host', 'host-not-found', 0.82, ['800ccc0d'], ['dns-failure', 'network-unreachable']),
    means(
      'no-connection',
      'connection-refused',
      0.5,
      ['800ccc0e', '800ccc15', '80042109', '80042108', '80040900'],
      ['port-blocked', 'host-not-found', 'network-unreachable'],
    ),
    means(
      'dropped',
      'connection-dropped',
      0.72,
      ['800ccc0f', '800cccdd'],
      ['antivirus-interception', 'service-unavailable'],
    ),
    means(
      'recipient-address',
      'recipient-unknown',
      0.5,
      ['800ccc10', '800ccc69'],
      ['recipient-rejected', 'relay-denied'],
    ),
    means(
      'account',
      'unknown-user',
      0.55,
      ['800ccc16', '800ccc91'],
      ['wrong-credentials', 'username-format'],
    ),
    means(
      'timed-out',
      'connection-dropped',
      0.5,
      ['800ccc19', '8004210b', '8004210a'],
      ['port-blocked', 'service-unavailable', 'tls-wrong-mode'],
    ),
    means(
      'encryption-type',
      'tls-wrong-mode',
      0.6,
      ['800ccc1a', '80042112', '80042113'],
      ['starttls-stripped-or-middlebox', 'tls-required'],
    ),
    means('syntax', 'protocol-error', 0.45, ['800ccc60', '800ccc62', '800ccc63', '800ccc64', '800ccc66']),
    means('sequence', 'auth-required', 0.4, ['800ccc65'], ['protocol-error']),
    means(
      'later',
      'service-unavailable',
      0.5,
      ['800ccc67', '800ccc68', '800ccc6a'],
      ['greylisted', 'rate-limited'],
    ),
    means('space', 'mailbox-full', 0.45, ['800ccc6c'], ['rate-limited']),
    means('size', 'message-too-large', 0.5, ['800ccc6d'], ['mailbox-full']),
    means(
      'transaction',
      'content-rejected',
      0.35,
      ['800ccc6f'],
      ['relay-denied', 'ip-blocklisted', 'sender-rejected-policy'],
    ),
    means('sender', 'auth-required', 0.5, ['800ccc78'], ['send-as-denied', 'sender-rejected-policy']),
    means(
      'recipient',
      'auth-required',
      0.45,
      ['800ccc79'],
      ['relay-denied', 'recipient-unknown', 'recipient-rejected'],
    ),
    means('encryption-first', 'tls-required', 0.7, ['800ccc7c'], ['tls-wrong-mode']),
    means(
      'no-starttls',
      'starttls-stripped-or-middlebox',
      0.6,
      ['800ccc7d'],
      ['tls-required', 'tls-wrong-mode'],
    ),
    means('starttls-failed', 'server-tls-broken', 0.6, ['800ccc7f'], ['starttls-stripped-or-middlebox']),
    means('no-mechanism', 'auth-mechanism-unsupported', 0.75, ['800ccc80', '800ccc81', '800ccce0']),
    means(
      'login',
      'wrong-credentials',
      0.74,
      ['800ccc92', '800ccc90', '800ccc18', '800ccc29', '800cccd1', '800cccdf'],
      ['app-password-required', 'unknown-user'],
    ),
    {
      id: 'outlook-encryption-words',
      cause: 'tls-wrong-mode',
      confidence: 0.6,
      alternatives: ['starttls-stripped-or-middlebox', 'tls-required'],
      ideas: ['connection encryption type'],
    },
  ],
);

/** Converts Win32 error numbers to HRESULTs: 0x8007 followed by the number in hexadecimal. */
const wrapped = (...errors: readonly number[]): string[] =>
  errors.map((error) => `8007${error.toString(16).padStart(4, '0')}`);

/** Messages of the new Outlook, Windows Mail and other Windows programs, with errors of Windows Sockets and WinINet. */
const windows = family(
  {
    layer: 'words',
    sources: [
      'https://learn.microsoft.com/windows/win32/wininet/wininet-errors',
      'https://learn.microsoft.com/en-us/windows/win32/winsock/windows-sockets-error-codes-2',
    ],
    asOf: '2026-11-30',
  },
  [
    means('windows-no-host', 'host-not-found', 0.82, wrapped(12_007, 11_001, 11_004), [
      'dns-failure',
      'network-unreachable',
    ]),
    means('windows-look-up', 'dns-failure', 0.82, wrapped(11_002), ['host-not-found']),
    means('windows-refused', 'connection-refused', 0.84, wrapped(10_061), ['port-blocked']),
    means('windows-not-connected', 'connection-refused', 0.6, wrapped(12_029), [
      'port-blocked',
      'network-unreachable',
    ]),
    means('windows-timed-out', 'port-blocked', 0.76, wrapped(10_060, 12_002), [
      'service-unavailable',
      'network-unreachable',
    ]),
    means('windows-closed', 'connection-dropped', 0.8, wrapped(10_053, 10_054, 12_030, 12_031), [
      'starttls-stripped-or-middlebox',
    ]),
    means('windows-no-network', 'network-unreachable', 0.82, wrapped(10_050, 10_051, 10_065), [
      'port-blocked',
    ]),
    means('windows-date', 'tls-certificate-expired', 0.82, wrapped(12_037)),
    means('windows-name', 'tls-certificate-name-mismatch', 0.84, wrapped(12_038)),
    means('windows-authority', 'tls-certificate-untrusted', 0.84, wrapped(12_045), [
      'antivirus-interception',
    ]),
    means('windows-secure', 'tls-certificate-untrusted', 0.6, wrapped(12_175, 12_057), [
      'tls-certificate-expired',
      'tls-version-too-old',
    ]),
    means('windows-channel', 'tls-version-too-old', 0.5, wrapped(12_157), [
      'tls-certificate-untrusted',
      'server-tls-broken',
    ]),
    means('windows-client', 'client-certificate-required', 0.82, wrapped(12_044)),
  ],
);

export const mailPrograms = [...outlook, ...windows];
