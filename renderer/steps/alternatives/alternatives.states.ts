import { mailboxKindSchema } from '../../../shared/model/index.ts';
import {
  address,
  connected,
  type Example,
  platform,
  profileWith,
  withProvider,
} from '../../examples/index.ts';

const kinds = mailboxKindSchema.options.filter((kind) => kind !== 'own');

export const alternativesStates: readonly Example[] = [
  ...kinds.map((mailboxKind) => ({
    name: mailboxKind,
    step: 'alternatives' as const,
    profile: profileWith({ platform, address, mailboxKind }, connected),
  })),
  {
    name: 'alias-same-name',
    step: 'alternatives',
    profile: profileWith(
      { platform, address, mailboxKind: 'alias' },
      withProvider('ionos', 'IONOS', { separateUsername: false }),
    ),
  },
  {
    name: 'letter',
    step: 'alternatives',
    profile: profileWith({ platform, address, mailboxKind: 'shared' }, connected),
    press: ['letter-box.read'],
  },
];
