import { address, connected, type Example, platform, profileWith } from '../../examples/index.ts';

const profile = profileWith({ platform, address }, connected);

export const mailboxKindStates: readonly Example[] = [
  { name: 'empty', step: 'mailbox-kind', profile },
  { name: 'missing', step: 'mailbox-kind', profile, press: ['common.continue'] },
  {
    name: 'chosen',
    step: 'mailbox-kind',
    profile: profileWith({ platform, address, mailboxKind: 'shared' }, connected),
  },
  { name: 'unsure-first', step: 'mailbox-kind', profile, press: ['kind.unsure', 'common.continue'] },
  { name: 'unsure', step: 'mailbox-kind', profile, press: ['kind.unsure', 'common.continue', 'common.no'] },
];
