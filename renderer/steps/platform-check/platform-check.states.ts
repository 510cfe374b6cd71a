import { diagnose } from '../../../shared/diagnosis/index.ts';
import { basisOf } from '../../../shared/flow/index.ts';
import type { OutgoingServer, Profile, Refusable } from '../../../shared/model/index.ts';
import { ok } from '../../../shared/result.ts';
import {
  address,
  at,
  capabilities,
  checked,
  drafted,
  endpoint,
  type Example,
  finding,
  ledChecked,
  odoo,
  ownConnected,
  pending,
  profileWith,
  proven,
  refusedFields,
  report,
  reviewed,
  settings,
  signedIn,
  withProvider,
} from '../../examples/index.ts';

const refused = (
  profile: Profile,
  kind: 'unreachable' | 'conflict' | 'server-error',
  during: Refusable,
): Profile => ({
  ...profile,
  results: { ...profile.results, problem: { basis: '', at, during, problem: { kind } } },
});
const before = {
  ...settings,
  host: 'mail.alt-hosting.example',
  username: 'personal@rheintal-maschinenbau.de',
};

const inOdoo = (name: string, servers: readonly OutgoingServer[], verifiesCertificates = true): Example => ({
  name,
  step: 'platform-check',
  profile: profileWith(
    { ...signedIn, platform: odoo },
    {
      ...checked,
      connection: {
        capabilities: { ...capabilities, name: 'Odoo', apiVersion: '19.0', verifiesCertificates },
      },
      review: { ...reviewed.review, servers: [...servers] },
    },
  ),
});
const relay: OutgoingServer = {
  name: 'Firmenserver',
  host: 'relay.rheintal-maschinenbau.de',
  port: 25,
  security: 'none',
  priority: 10,
  chosen: true,
};
const old: OutgoingServer = {
  ...relay,
  name: 'Bewerbungen alt',
  host: 'mail.alt-hosting.example',
  port: 587,
  security: 'starttls',
  username: 'personal@rheintal-maschinenbau.de',
  senders: address,
  priority: 5,
};

const refusedThere = report(
  'recipient',
  {
    reply: { code: 554, enhanced: '5.7.1', lines: ['Client host rejected: Access denied'] },
    failure: { kind: 'rejected' },
  },
  'platform',
);
const deniedThere = report(
  'auth',
  { reply: { code: 535, lines: ['authentication failed'] }, failure: { kind: 'rejected' } },
  'platform',
);

/**
 * Creates the finding for a sign-in that works from this computer, while the platform is rejected with this user name.
 */
const refusedAs = (user: string) => {
  const there = { ...deniedThere, user };
  const { egressIps } = capabilities;
  return { report: there, findings: diagnose(there, { provider: 'ionos', other: report(), egressIps }) };
};

const firewall: Example = {
  name: 'firewall',
  step: 'platform-check',
  profile: profileWith(signedIn, {
    ...drafted,
    platformCheck: { report: refusedThere, findings: [finding('ip-not-allowed', { stage: 'recipient' })] },
  }),
};

const ready = profileWith(signedIn, checked);

/** A profile after the program exited during the activation. */
const interrupted = {
  ...ready,
  unfinished: {
    step: 'activate',
    key: 'a-key-of-then',
    basedOn: '"7"',
    draftId: 'd1',
    basis: basisOf('connection', ready),
    at,
  },
} as const;
/** Creates a profile whose settings were changed by somebody else since they were last read. */
const contested = (results: typeof reviewed): Profile => {
  const profile = profileWith(signedIn, { ...results, review: { ...results.review, before } });
  return { ...profile, contested: { basis: basisOf('connection', profile), at } };
};

const seen = (outcome: 'happened' | 'not-yet' | 'changed') => ({
  'tenant.determineOutcome': () => Promise.resolve(ok({ outcome })),
});

export const platformCheckStates: readonly Example[] = [
  { name: 'ready', step: 'platform-check', profile: profileWith(signedIn, reviewed) },
  {
    name: 'running',
    step: 'platform-check',
    profile: profileWith(signedIn, reviewed),
    answers: {
      'tenant.push': (_input, { report: tell }) => {
        tell({
          kind: 'stage-ended',
          endpoint,
          record: { stage: 'connect', outcome: 'passed', durationMs: 20 },
        });
        return pending();
      },
    },
    press: ['platform-check.start'],
  },
  {
    name: 'field-refused',
    step: 'platform-check',
    profile: refusedFields(profileWith(signedIn, reviewed)),
  },
  {
    name: 'reading',
    step: 'platform-check',
    profile: profileWith(signedIn, proven),
    answers: { 'tenant.push': pending },
    press: ['platform-check.start'],
  },
  {
    name: 'unreachable',
    step: 'platform-check',
    profile: refused(profileWith(signedIn, proven), 'unreachable', 'review'),
  },
  {
    name: 'conflict',
    step: 'platform-check',
    profile: refused(profileWith(signedIn, proven), 'conflict', 'activate'),
  },
  { name: 'contested', step: 'platform-check', profile: contested(reviewed) },
  { name: 'contested-works', step: 'platform-check', profile: contested(checked) },
  { name: 'works', step: 'platform-check', profile: ready },
  { name: 'works-connected', step: 'platform-check', profile: profileWith(ownConnected, ledChecked) },
  {
    name: 'changes',
    step: 'platform-check',
    profile: profileWith(signedIn, { ...checked, review: { ...checked.review, before } }),
  },
  {
    name: 'unchecked',
    step: 'platform-check',
    profile: profileWith(signedIn, {
      ...reviewed,
      ...withProvider('ionos', 'IONOS', { runsChecks: false, sendsTestMail: false }),
    }),
  },
  inOdoo('odoo', [relay]),
  inOdoo('odoo-same', [old, { ...relay, chosen: false }]),
  inOdoo('odoo-only', [], false),
  { name: 'trouble', step: 'platform-check', profile: refused(ready, 'server-error', 'activate') },
  {
    name: 'interrupted',
    step: 'platform-check',
    profile: interrupted,
    answers: { 'tenant.determineOutcome': pending },
  },
  { name: 'interrupted-happened', step: 'platform-check', profile: interrupted, answers: seen('happened') },
  { name: 'interrupted-not-yet', step: 'platform-check', profile: interrupted, answers: seen('not-yet') },
  { name: 'interrupted-changed', step: 'platform-check', profile: interrupted, answers: seen('changed') },
  firewall,
  { ...firewall, name: 'firewall-practice', profile: { ...firewall.profile, practice: true } },
  { ...firewall, name: 'firewall-more', press: ['finding.more'] },
  { ...firewall, name: 'firewall-watched', press: ['finding.more', 'watch.start'] },
  {
    name: 'sign-in',
    step: 'platform-check',
    profile: profileWith(signedIn, {
      ...drafted,
      platformCheck: refusedAs(address),
    }),
  },
  {
    name: 'sign-in-differs',
    step: 'platform-check',
    profile: profileWith(signedIn, {
      ...drafted,
      draft: { draft: { ...drafted.draft.draft, settings: { ...settings, username: 'bewerbung' } } },
      platformCheck: refusedAs('bewerbung'),
    }),
  },
];
