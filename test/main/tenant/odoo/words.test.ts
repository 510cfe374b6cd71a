import { describe, expect, it } from 'vitest';

import { reportOf } from '../../../../main/tenant/odoo/check.ts';
import { diagnose } from '../../../../shared/diagnosis/index.ts';
import type { Cause, Draft, Stage } from '../../../../shared/model/index.ts';

const draft: Draft = {
  id: '1',
  version: '0-x',
  settings: {
    host: 'smtp.firma.test',
    port: 587,
    security: 'starttls',
    username: 'jobs@firma.test',
    sender: 'jobs@firma.test',
  },
};
const reported = (words: string) =>
  reportOf(draft, { startedAt: new Date(0), durationMs: 1, words, verified: true });

const replied = 'Server replied with following exception:\n ';
const cut = 'No response received. Check server address and port number.\n ';
const generic = 'Connection Test Failed! Here is what we got instead:\n ';

// Odoo 17 and 18 quote the SMTP reply without its code, Odoo 19 with it; newer versions phrase it differently.
describe('Odoo’s text for a failed test', () => {
  it.each<[string, Stage, Cause]>([
    [
      `${replied}(535, b'5.7.8 Error: authentication failed: (reason unavailable)')`,
      'auth',
      'wrong-credentials',
    ],
    [`${replied}b'5.7.8 Error: authentication failed: (reason unavailable)'`, 'auth', 'wrong-credentials'],
    [
      `${replied}5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.`,
      'auth',
      'smtp-auth-disabled-tenant',
    ],
    [
      `${replied}(534, b'5.7.9 Application-specific password required. For more information, go to\\n5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor')`,
      'auth',
      'app-password-required',
    ],
    [`${replied}(454, b'4.7.0 TLS not available due to local problem')`, 'starttls', 'server-tls-broken'],
    [
      "The server refused the sender address (jobs@firma.test) with error b'5.7.1 <jobs@firma.test>: Sender address rejected: not owned by user info@firma.test'",
      'sender',
      'send-as-denied',
    ],
    [
      "The server refused the test recipient (noreply@odoo.com) with error b'4.7.1 <noreply@odoo.com>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help'",
      'recipient',
      'greylisted',
    ],
    [`${cut}[Errno -2] Name or service not known`, 'resolve', 'host-not-found'],
    [`${cut}[Errno -3] Temporary failure in name resolution`, 'resolve', 'dns-failure'],
    [`${cut}timed out`, 'connect', 'port-blocked'],
    [`${generic}[Errno 111] Connection refused`, 'connect', 'connection-refused'],
    [
      'Could not establish a connection. Check the port number, and that the server is reachable and accepts connections from this machine.\n [Errno 111] Connection refused',
      'connect',
      'connection-refused',
    ],
    [`${generic}[Errno 113] No route to host`, 'connect', 'port-blocked'],
    [
      'The server has closed the connection unexpectedly. Check configuration served on this port number.\n Connection unexpectedly closed',
      'greeting',
      'connection-dropped',
    ],
    [
      'An SSL exception occurred. Check connection security type.\n [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1029)',
      'tls',
      'tls-certificate-untrusted',
    ],
    [
      'An SSL exception occurred. Check connection security type.\n [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: EE certificate key too weak (_ssl.c:1007)',
      'tls',
      'certificate-too-weak',
    ],
    [
      'An SSL exception occurred. Check connection security type.\n [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: CA signature digest algorithm too weak (_ssl.c:1007)',
      'tls',
      'certificate-too-weak',
    ],
    [
      'An SSL exception occurred. Check connection security type.\n [SSL: DH_KEY_TOO_SMALL] dh key too small (_ssl.c:1007)',
      'tls',
      'tls-version-too-old',
    ],
    [
      'An SSL exception occurred. Check connection security type.\n [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1007)',
      'tls',
      'tls-wrong-mode',
    ],
    [
      'An option is not supported by the server:\n SMTP AUTH extension not supported by server.',
      'auth',
      'auth-mechanism-unsupported',
    ],
    [
      'An SMTP exception occurred. Check port number and connection security type.\n No suitable authentication method found.',
      'auth',
      'auth-mechanism-unsupported',
    ],
  ])('%s', (words, stage, cause) => {
    const report = reported(words);
    expect(report.stages.at(-1)).toMatchObject({ stage, outcome: 'failed' });
    expect(diagnose(report, { now: '2026-11-24T00:00:00.000Z' })[0]?.cause).toBe(cause);
  });

  it('leads to no certain cause if it is unknown, and is kept', () => {
    const report = reported('Etwas ganz anderes ist passiert');
    expect(report.verdict).toBe('failed');
    expect(report.transcript).toMatchObject([{ text: 'Etwas ganz anderes ist passiert' }]);
    const [finding] = diagnose(report, { now: '2026-11-24T00:00:00.000Z' });
    expect(finding?.confidence).toBeLessThan(0.8);
  });
});
