import type { Cause, Finding, Stage, StageRecord } from '../../../shared/model/index.ts';
import { ok } from '../../../shared/result.ts';
import {
  connected,
  discovery,
  endpoint,
  type Example,
  finding,
  pending,
  profileWith,
  report,
  signedIn,
} from '../../examples/index.ts';

function failed(
  name: string,
  cause: Cause,
  stage: Stage,
  record: Partial<StageRecord>,
  more: Partial<Finding> = {},
): Example {
  const localCheck = { report: report(stage, record), findings: [finding(cause, { stage, ...more })] };
  return {
    name,
    step: 'check',
    profile: profileWith(signedIn, { ...connected, discovery: { discovery }, localCheck }),
  };
}
/** Returns an example in which the server presents the certificate of another server. */
function ofAnother(example: Example): Example {
  const { localCheck, ...results } = example.profile.results;
  const { tls } = localCheck?.report ?? {};
  if (!localCheck || !tls) return example;
  const chain = tls.chain.map((each) => ({ ...each, names: ['mail.rheintal-maschinenbau.de'] }));
  const shown = { ...localCheck.report, tls: { ...tls, verified: false, chain } };
  const profile = {
    ...example.profile,
    results: { ...results, localCheck: { ...localCheck, report: shown } },
  };
  return { ...example, profile };
}
const said = (code: number, ...lines: string[]): Partial<StageRecord> => ({
  reply: { code, lines },
  failure: { kind: 'rejected' },
});
const pressing = (example: Example, name: string, press: Example['press']): Example => ({
  ...example,
  name,
  ...(press && { press }),
});
const withDiscovery = { ...connected, discovery: { discovery } };
const stored = {
  'mailbox.hasPassword': () => Promise.resolve(ok({ stored: true, vault: { kind: 'keychain' as const } })),
};

const smtpAuthOff = failed(
  'smtp-auth-off',
  'smtp-auth-disabled-mailbox',
  'auth',
  said(535, 'SmtpClientAuthentication is disabled for the Mailbox'),
  { provider: 'microsoft365' },
);

export const checkStates: readonly Example[] = [
  { name: 'waiting', step: 'check', profile: profileWith(signedIn, withDiscovery), answers: stored },
  { name: 'password-gone', step: 'check', profile: profileWith(signedIn, withDiscovery) },
  {
    name: 'running',
    step: 'check',
    profile: profileWith(signedIn, withDiscovery),
    answers: {
      ...stored,
      'mailbox.check': (_input, { report: tell }) => {
        for (const stage of ['resolve', 'connect', 'tls', 'greeting', 'ehlo'] as const) {
          tell({ kind: 'stage-ended', endpoint, record: { stage, outcome: 'passed', durationMs: 20 } });
        }
        tell({ kind: 'stage-started', endpoint, stage: 'auth' });
        return pending();
      },
    },
    press: ['check.now'],
  },
  {
    name: 'running-slow',
    step: 'check',
    profile: profileWith(signedIn, withDiscovery),
    answers: {
      ...stored,
      'mailbox.check': (_input, { report: tell }) => {
        tell({
          kind: 'stage-ended',
          endpoint,
          record: { stage: 'connect', outcome: 'passed', durationMs: 20 },
        });
        tell({ kind: 'stage-started', endpoint, stage: 'greeting' });
        tell({ kind: 'stage-slow', endpoint, stage: 'greeting' });
        return pending();
      },
    },
    press: ['check.now'],
  },
  {
    name: 'works',
    step: 'check',
    profile: profileWith(signedIn, { ...withDiscovery, localCheck: { report: report(), findings: [] } }),
  },
  {
    name: 'works-on-one-kind-of-address',
    step: 'check',
    profile: profileWith(signedIn, {
      ...withDiscovery,
      localCheck: {
        report: {
          ...report(),
          addresses: [
            { ip: '2001:db8::25', family: 6, outcome: 'slower', durationMs: 1_840 },
            { ip: '192.0.2.25', family: 4, outcome: 'connected', durationMs: 24 },
          ],
        },
        findings: [],
      },
    }),
  },
  {
    name: 'works-here-only',
    step: 'check',
    profile: profileWith(signedIn, {
      ...withDiscovery,
      localCheck: {
        report: {
          ...report(),
          indicators: [{ kind: 'own-authority', detail: 'CN=Rheintal Maschinenbau Root CA' }],
        },
        findings: [],
      },
    }),
  },
  failed('wrong-credentials', 'wrong-credentials', 'auth', said(535, 'Authentication credentials invalid'), {
    confidence: 0.6,
    alternatives: ['app-password-required'],
  }),
  failed(
    'app-password',
    'app-password-required',
    'auth',
    said(534, 'Application-specific password required'),
    { provider: 'google_workspace' },
  ),
  smtpAuthOff,
  {
    ...smtpAuthOff,
    name: 'asked',
    profile: {
      ...smtpAuthOff.profile,
      answers: {
        ...smtpAuthOff.profile.answers,
        askedAt: '2026-11-23T09:30:00.000Z',
        askedWhom: 'it-admin',
        itAddress: 'it@rheintal-maschinenbau.de',
      },
    },
  },
  pressing(smtpAuthOff, 'smtp-auth-off-letter', ['letter-box.read', 'letter-box.open']),
  pressing(smtpAuthOff, 'smtp-auth-off-commands', ['finding.more', 'finding.for-it']),
  failed(
    'sender-refused',
    'send-as-denied',
    'recipient',
    said(553, 'Sender address rejected: not owned by user'),
  ),
  failed('client-refused', 'ip-not-allowed', 'recipient', said(554, 'Client host rejected: Access denied')),
  failed('refused', 'connection-refused', 'connect', { failure: { kind: 'refused', errno: 'ECONNREFUSED' } }),
  failed('blocked', 'port-blocked', 'connect', { failure: { kind: 'timeout', errno: 'ETIMEDOUT' } }),
  failed('user-name', 'username-format', 'auth', said(501, 'Invalid user name')),
  pressing(
    failed('trouble', 'service-unavailable', 'auth', said(421, 'Service not available, try again later')),
    'provider-letter',
    ['letter-box.ask.provider'],
  ),
  failed(
    'no-host',
    'host-not-found',
    'resolve',
    { failure: { kind: 'name-not-found', errno: 'ENOTFOUND' } },
    { alternatives: ['dns-failure'] },
  ),
  failed('tampered', 'connection-tampered', 'tls', {
    failure: { kind: 'injection', peer: '250-x 250 AUTH LOGIN' },
  }),
  failed('wrong-mode', 'tls-wrong-mode', 'tls', {
    failure: { kind: 'tls', tls: 'wrong-mode', peer: '220 ESMTP' },
  }),
  ofAnother(
    failed('certificate', 'tls-certificate-name-mismatch', 'tls', {
      failure: { kind: 'tls', tls: 'name-mismatch' },
    }),
  ),
  failed('shared', 'shared-mailbox-no-login', 'auth', said(535, 'Authentication unsuccessful'), {
    provider: 'microsoft365',
    confidence: 0.7,
    alternatives: ['wrong-credentials'],
  }),
  failed('unknown', 'unknown', 'auth', said(554, 'Asmodeus demands 534 zorkmids for safe passage'), {
    confidence: 0.3,
  }),
];
