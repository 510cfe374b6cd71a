import { mailboxKindSchema } from '../../../shared/model/index.ts';
import { address, connected, type Example, platform, profileWith } from '../../examples/index.ts';

const kinds = mailboxKindSchema.options.filter((kind) => kind !== 'own');

export const waysOutStates: readonly Example[] = [
  ...kinds.map((mailboxKind) => ({
    name: mailboxKind,
    step: 'ways-out' as const,
    profile: profileWith({ platform, address, mailboxKind }, connected),
  })),
  {
    name: 'letter',
    step: 'ways-out',
    profile: profileWith({ platform, address, mailboxKind: 'shared' }, connected),
    press: ['letter-box.ask'],
  },
];
