import { ok } from '../../../shared/result.ts';
import { address, connected, discovery, type Example, platform, profileWith } from '../../examples/index.ts';

const found = { discover: () => Promise.resolve(ok({ discovery })) };

export const addressStates: readonly Example[] = [
  { name: 'empty', step: 'address', profile: profileWith({ platform }, connected) },
  {
    name: 'recognised',
    step: 'address',
    profile: profileWith({ platform, address }, connected),
    answers: found,
  },
  {
    name: 'incomplete',
    step: 'address',
    profile: profileWith({ platform }, connected),
    type: [['address.label', 'bewerbung@rheintal-maschinenbau']],
    press: ['common.continue'],
  },
  { name: 'practice', step: 'address', profile: profileWith({ platform }, connected, true) },
];
