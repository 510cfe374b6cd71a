import { active, type Example, profileWith, signedIn, tested } from '../../examples/index.ts';

const agreed = signedIn;

export const testMailStates: readonly Example[] = [
  { name: 'ready', step: 'test-mail', profile: profileWith(agreed, active) },
  { name: 'letter', step: 'test-mail', profile: profileWith(agreed, active), press: ['letter-box.ask'] },
  { name: 'sent', step: 'test-mail', profile: profileWith(agreed, tested) },
  { name: 'practice', step: 'test-mail', profile: profileWith(agreed, tested, true) },
  {
    name: 'junk',
    step: 'test-mail',
    profile: profileWith(agreed, tested),
    press: ['test-mail.arrived.junk'],
  },
  {
    name: 'missing',
    step: 'test-mail',
    profile: profileWith(agreed, tested),
    press: ['test-mail.arrived.missing'],
  },
];
