import {
  checked,
  drafted,
  endpoint,
  type Example,
  finding,
  pending,
  profileWith,
  refusedFields,
  report,
  reviewed,
  signedIn,
} from '../../examples/index.ts';

const agreed = { ...signedIn, reviewed: true };
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

const firewall: Example = {
  name: 'firewall',
  step: 'platform-check',
  profile: profileWith(agreed, {
    ...drafted,
    platformCheck: { report: refusedThere, findings: [finding('ip-not-allowed', { stage: 'recipient' })] },
  }),
};

export const platformCheckStates: readonly Example[] = [
  { name: 'ready', step: 'platform-check', profile: profileWith(agreed, reviewed) },
  {
    name: 'running',
    step: 'platform-check',
    profile: profileWith(agreed, reviewed),
    answers: {
      checkAtPlatform: (_input, { report: tell }) => {
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
    profile: refusedFields(profileWith(agreed, reviewed)),
  },
  { name: 'works', step: 'platform-check', profile: profileWith(agreed, checked) },
  firewall,
  { ...firewall, name: 'firewall-watched', press: ['watch.start'] },
  {
    name: 'sign-in',
    step: 'platform-check',
    profile: profileWith(agreed, {
      ...drafted,
      platformCheck: {
        report: deniedThere,
        findings: [
          finding('wrong-credentials', { stage: 'auth', confidence: 0.5, alternatives: ['ip-not-allowed'] }),
        ],
      },
    }),
  },
];
