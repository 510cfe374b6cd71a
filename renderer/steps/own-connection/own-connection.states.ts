import { type Example, ownConnected, profileWith, ownConnection } from '../../examples/index.ts';

export const ownConnectionStates: readonly Example[] = [
  {
    name: 'microsoft',
    step: 'own-connection',
    profile: profileWith(ownConnected, ownConnection('microsoft')),
  },
  { name: 'google', step: 'own-connection', profile: profileWith(ownConnected, ownConnection('google')) },
  {
    name: 'letter',
    step: 'own-connection',
    profile: profileWith({ ...ownConnected, ticked: ['microsoft-same-account'] }, ownConnection('microsoft')),
    press: ['tasks.letter'],
  },
];
