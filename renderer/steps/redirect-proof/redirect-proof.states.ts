import type { InboundCheck } from '../../../shared/model/index.ts';
import {
  address,
  type Example,
  pending,
  profileWith,
  redirecting,
  withProvider,
} from '../../examples/index.ts';

const answers = { ...redirecting, done: ['redirect' as const] };
const microsoft = ['microsoft365', 'Microsoft 365 / Exchange Online'] as const;
const watching = withProvider(...microsoft, { checksInbound: true });
const sender = 'probe-e4a0@talentportal.example';
const after = (inboundCheck: InboundCheck) => profileWith(answers, { ...watching, inboundCheck });

const blocked: Example = {
  name: 'blocked',
  step: 'redirect-proof',
  profile: after({
    outcome: 'returned',
    sender,
    words: '550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)',
  }),
};

export const redirectProofStates: readonly Example[] = [
  { name: 'ready', step: 'redirect-proof', profile: profileWith(answers, watching) },
  {
    name: 'running',
    step: 'redirect-proof',
    profile: profileWith(answers, watching),
    answers: {
      'tenant.checkInbound': (_input, { report }) => {
        report({ kind: 'step', step: 'waiting' });
        return pending();
      },
    },
    press: ['redirect-proof.start'],
  },
  { name: 'intact', step: 'redirect-proof', profile: after({ outcome: 'intact', sender, seenFrom: sender }) },
  {
    name: 'rewritten',
    step: 'redirect-proof',
    profile: after({ outcome: 'rewritten', sender, seenFrom: address }),
  },
  blocked,
  { ...blocked, name: 'blocked-practice', profile: { ...blocked.profile, practice: true } },
  {
    name: 'returned',
    step: 'redirect-proof',
    profile: after({
      outcome: 'returned',
      sender,
      words: '554 5.4.14 Hop count exceeded - possible mail loop',
    }),
  },
  {
    name: 'elsewhere',
    step: 'redirect-proof',
    profile: after({ outcome: 'elsewhere', sender, place: 'Buchhaltung' }),
  },
  { name: 'missing', step: 'redirect-proof', profile: after({ outcome: 'missing', sender }) },
  { name: 'by-hand', step: 'redirect-proof', profile: profileWith(answers, withProvider(...microsoft)) },
  {
    name: 'by-hand-rewritten',
    step: 'redirect-proof',
    profile: profileWith({ ...answers, redirectSeen: 'rewritten' }, withProvider(...microsoft)),
  },
];
