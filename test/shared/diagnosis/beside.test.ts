import { expect, test } from 'vitest';

import { explain } from '../../../shared/diagnosis/index.ts';
import { weigh } from '../../../shared/diagnosis/weigh.ts';
import type { Pattern } from '../../../shared/knowledge/index.ts';
import { certain, type Cause, type Finding } from '../../../shared/model/index.ts';

test.each<[string, Cause, string]>([
  [
    'settings that an administrator printed',
    'smtp-auth-disabled-mailbox',
    '535 5.7.139 Authentication unsuccessful\n\nPS> Get-CASMailbox jobs@firma.example | fl Smtp*\nSmtpClientAuthenticationDisabled : True',
  ],
  [
    'settings of the whole organisation',
    'smtp-auth-disabled-tenant',
    '535 5.7.139 Authentication unsuccessful\n\nPS> Get-TransportConfig | fl Smtp*\nSmtpClientAuthenticationDisabled : True',
  ],
  [
    'what somebody writes around a quoted reply',
    'password-expired',
    'Hello Anna,\n\nit is not the program: your password expired on Friday like all the others, that is why the server says "535 5.7.8 Authentication failed".',
  ],
  [
    'a directory in a server’s log',
    'account-locked',
    'dovecot: auth: ldap_bind() failed: Invalid credentials (80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, data 775, v2580)\npostfix/smtpd[2]: warning: unknown[192.0.2.1]: SASL LOGIN authentication failed: authentication failure',
  ],
])('a vague refusal gives way to %s', (_what, cause, text) => {
  expect(explain({ text }).cause).toBe(cause);
});

test('a refusal after a refused sign-in is its consequence', () => {
  const text =
    'C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: ****\nS: 535 5.7.8 Authentication failed\nC: MAIL FROM:<a@firma.example>\nS: 530 5.7.0 Authentication required';
  expect(explain({ text }).cause).toBe('wrong-credentials');
});

test.each<[Cause, string]>([
  ['tls-required', '250-STARTTLS'],
  ['auth-mechanism-unsupported', '250-AUTH GSSAPI NTLM'],
])('the capabilities of a server explain why a client gave up: %s', (cause, offer) => {
  const text = `Login failed: authentication failed\nS: 220 mail.firma.example ESMTP\nC: EHLO web\nS: 250-mail.firma.example\nS: ${offer}\nS: 250 DSN\nC: QUIT\nS: 221 Bye`;
  expect(explain({ text }).cause).toBe(cause);
});

test('a reply in a report continues in its folded lines', () => {
  const text =
    'Reporting-MTA: dns; mx.firma.example\nFinal-Recipient: rfc822; a@bewerber.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.7.23 <a@bewerber.example>: Recipient address rejected:\n    Message rejected due to: SPF fail - not authorized';
  expect(explain({ text }).cause).toBe('sender-rejected-policy');
});

test.each<[string, Cause, string]>([
  [
    'a user’s name without the domain of its address',
    'username-format',
    '535 5.7.8 Error: authentication failed\n\nSendmailModule::AuthUser = jobs\n\nThe mailbox is jobs@firma.example.',
  ],
  [
    'the code behind the words',
    'send-as-denied',
    'SMTP server error: DATA END command failed Detail: sender is not permitted for authenticated user SMTP code: 550 Host: smtp.firma.example',
  ],
  [
    'a code in words',
    'app-password-required',
    'SmtpTransport::relay("smtp.gmail.com") Error { kind: Permanent(Code { severity: PermanentNegativeCompletion, category: Unspecified3, detail: Four }) }',
  ],
  [
    'an error that is over',
    'connection-dropped',
    'ConnectionResetError: [Errno 104] Connection reset by peer\ninstead of the old: certificate verify failed: self signed certificate',
  ],
  [
    'the number beside an error’s name',
    'oauth-sign-in-ended',
    '{"error":"expired_token","error_description":"AADSTS70019: The code has expired."}',
  ],
])('is read from what a paste has: %s', (_what, cause, text) => {
  expect(explain({ text }).cause).toBe(cause);
});

const found: Finding = {
  cause: 'wrong-credentials',
  confidence: 0.9,
  owner: 'you',
  alternatives: ['account-locked'],
  evidence: [],
};
const likely = (cause: Cause, share: number): ReadonlyMap<Cause, number> =>
  new Map([
    ['wrong-credentials', Math.log(1 - share)],
    [cause, Math.log(share)],
  ]);

const pattern = { id: 'test', layer: 'vendor', cause: 'wrong-credentials', ideas: [] } as unknown as Pattern;

test('words that contradict a vendor’s wording lower its confidence but keep its cause', () => {
  expect(weigh(found, pattern, likely('dns-failure', 0.99), undefined)).toMatchObject({
    cause: 'wrong-credentials',
  });
  expect(weigh(found, pattern, likely('dns-failure', 0.99), undefined).confidence).toBeLessThan(certain);
  expect(weigh(found, pattern, likely('dns-failure', 0.5), undefined)).toEqual(found);
});

test('words override what a code alone suggests', () => {
  const byCode = { ...pattern, layer: 'basic' } as Pattern;
  expect(weigh({ ...found, confidence: 0.5 }, byCode, likely('dns-failure', 0.99), undefined)).toMatchObject({
    cause: 'dns-failure',
    alternatives: ['wrong-credentials', 'account-locked'],
  });
});

test('words leave alone what a pattern says about a cause that they do not know', () => {
  const rare: Finding = { ...found, cause: 'connection-tampered' };
  expect(weigh(rare, pattern, likely('dns-failure', 0.99), undefined)).toEqual(rare);
});
