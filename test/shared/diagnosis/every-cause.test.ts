import { expect, test } from 'vitest';

import { explain } from '../../../shared/diagnosis/index.ts';
import { causes, type Cause, type Observation } from '../../../shared/model/index.ts';

/**
 * Causes that are found in DNS and in received messages, never in a server's reply (see
 * `sender-domain/verdict.test.ts`).
 */
const seenByTheSenderCheck = [
  'sender-not-authorised',
  'signature-missing',
  'signature-not-aligned',
  'signature-broken-on-the-way',
  'domain-rule-rejects',
  'dns-record-missing',
  'dns-record-wrong',
  'dns-record-broken',
] as const satisfies readonly Cause[];
type Said = Exclude<Cause, (typeof seenByTheSenderCheck)[number]>;
const isSaid = (cause: Cause): cause is Said => !(seenByTheSenderCheck as readonly Cause[]).includes(cause);

/** One typical text for each cause. */
const examples: Record<Said, Observation> = {
  'shared-mailbox-no-login': {
    stage: 'auth',
    text: 'Sign-in is not possible for a shared mailbox, it has no password',
  },
  'send-as-denied': { stage: 'sender', text: '553 5.7.1 Sender address rejected: not owned by user jobs' },
  'smtp-auth-disabled-mailbox': {
    stage: 'auth',
    text: '535 5.7.139 SmtpClientAuthentication is disabled for the Mailbox',
  },
  'smtp-auth-disabled-tenant': {
    stage: 'auth',
    text: '535 5.7.139 SmtpClientAuthentication is disabled for the Tenant',
  },
  'basic-auth-retired': {
    stage: 'auth',
    text: '550 5.7.30 Basic authentication is not supported for Client Submission',
  },
  'security-defaults-or-conditional-access': {
    stage: 'auth',
    text: "535 5.7.139 user is locked by your organization's security defaults policy",
  },
  'app-password-required': { stage: 'auth', text: '534-5.7.9 Application-specific password required' },
  'external-apps-blocked': {
    stage: 'auth',
    text: '534 5.7.14 Please log in via your web browser and then try again',
  },
  'smtp-access-disabled-by-provider': {
    stage: 'auth',
    text: '535 POP3/IMAP-Zugriff bitte erst in den Einstellungen aktivieren',
  },
  'wrong-credentials': {
    stage: 'auth',
    text: '535 5.7.8 Error: authentication failed: authentication failure',
  },
  'unknown-user': { stage: 'auth', text: '535 5.7.8 Authentication failed: no such account' },
  'account-locked': {
    stage: 'auth',
    text: '535 5.7.0 Account locked after too many failed sign-in attempts',
  },
  'password-expired': {
    stage: 'auth',
    text: '535 5.7.8 Your password has expired, change it in the webmail',
  },
  'username-format': { stage: 'auth', text: '535 Use your full email address as user name' },
  'auth-mechanism-unsupported': { stage: 'auth', text: '504 5.7.4 Unrecognized authentication type' },
  'auth-required': { stage: 'sender', text: '530 5.7.0 Authentication required' },
  'oauth-token-invalid': { stage: 'auth', text: 'invalid_grant: Token has been expired or revoked' },
  'oauth-approval-missing': { text: 'Need admin approval' },
  'oauth-app-not-accepted': { text: 'This app is blocked' },
  'oauth-app-misconfigured': { text: 'Error 400: redirect_uri_mismatch' },
  'oauth-wrong-account': { text: 'Error 403: org_internal' },
  'oauth-sign-in-ended': { text: 'error=access_denied' },
  'ip-not-allowed': {
    stage: 'recipient',
    text: '554 5.7.1 <unknown[192.0.2.4]>: Client host rejected: Access denied',
  },
  'relay-denied': { stage: 'recipient', text: '550 5.7.1 Unable to relay' },
  'ip-blocklisted': {
    stage: 'greeting',
    text: '554 5.7.1 Client host [192.0.2.4] blocked using zen.spamhaus.org',
  },
  'port-blocked': { stage: 'connect', errno: 'ETIMEDOUT', text: 'connect ETIMEDOUT 192.0.2.4:587' },
  'connection-refused': {
    stage: 'connect',
    errno: 'ECONNREFUSED',
    text: 'connect ECONNREFUSED 192.0.2.4:587',
  },
  'host-not-found': { stage: 'resolve', errno: 'ENOTFOUND', text: 'getaddrinfo ENOTFOUND smtp.exmaple.com' },
  'dns-failure': { stage: 'resolve', errno: 'EAI_AGAIN', text: 'getaddrinfo EAI_AGAIN smtp.example.com' },
  'network-unreachable': {
    stage: 'connect',
    errno: 'ENETUNREACH',
    text: 'connect ENETUNREACH 2001:db8::1:587',
  },
  'tls-wrong-mode': { stage: 'tls', text: 'error:0A00010B:SSL routines::wrong version number' },
  'tls-version-too-old': { stage: 'tls', text: 'tlsv1 alert protocol version' },
  'tls-certificate-expired': { stage: 'tls', text: 'certificate has expired' },
  'tls-certificate-name-mismatch': {
    stage: 'tls',
    text: "Hostname/IP does not match certificate's altnames",
  },
  'tls-certificate-untrusted': { stage: 'tls', text: 'unable to verify the first certificate' },
  'certificate-too-weak': { stage: 'tls', text: 'error:0A00018E:SSL routines::ca md too weak' },
  'client-certificate-required': {
    stage: 'greeting',
    text: '421 4.7.1 mx.firma.example Error: No client certificate presented',
  },
  'server-tls-broken': {
    stage: 'tls',
    text: 'ssl3_read_bytes:tlsv1 alert internal error:SSL alert number 80',
  },
  'no-encryption-offered': { stage: 'starttls', text: 'The server does not support encryption' },
  'tls-required': { stage: 'sender', text: '530 5.7.0 Must issue a STARTTLS command first' },
  'starttls-stripped-or-middlebox': { stage: 'greeting', text: '220 ***************************' },
  'connection-tampered': { stage: 'starttls', text: 'Plaintext data injected after STARTTLS response' },
  'antivirus-interception': { stage: 'tls', text: 'self-signed certificate: CN=Avast Web/Mail Shield Root' },
  'not-an-smtp-server': { stage: 'greeting', text: '* OK [CAPABILITY IMAP4rev1 STARTTLS] Dovecot ready.' },
  'rate-limited': { stage: 'message', text: '454 4.7.1 Throttling failure: maximum sending rate exceeded' },
  greylisted: { stage: 'recipient', text: '450 4.2.0 Recipient address rejected: Greylisted' },
  'service-unavailable': {
    stage: 'greeting',
    text: '421 4.3.0 Service down for maintenance, try again later',
  },
  'sender-rejected-policy': { stage: 'message', text: "550 5.7.26 Rejected by the domain's DMARC policy" },
  'recipient-rejected': { stage: 'recipient', text: '550 5.7.1 Recipient does not accept mail from outside' },
  'recipient-unknown': { stage: 'recipient', text: '550 5.1.1 User unknown' },
  'mailbox-full': { stage: 'recipient', text: '552 5.2.2 Mailbox is full' },
  'message-too-large': { stage: 'message', text: '552 5.3.4 Message size exceeds fixed limit' },
  'content-rejected': { stage: 'message', text: '554 5.7.1 Message contains a virus' },
  'license-or-plan-limit': { stage: 'auth', text: '535 SMTP is not included in your current plan' },
  'account-suspended': { stage: 'message', text: '554 Sending paused for this account' },
  'unverified-sender': { stage: 'message', text: '554 Message rejected: Email address is not verified' },
  'ehlo-rejected': { stage: 'ehlo', text: '501 Syntactically invalid EHLO argument(s)' },
  'protocol-error': { stage: 'message', text: '503 5.5.1 Bad sequence of commands' },
  'connection-dropped': { stage: 'message', errno: 'ECONNRESET', text: 'read ECONNRESET' },
  unknown: { text: 'Lorem ipsum' },
};

test.each(causes.filter(isSaid))('an example of %s is recognised', (cause) => {
  expect(explain(examples[cause])).toMatchObject({ cause });
});
