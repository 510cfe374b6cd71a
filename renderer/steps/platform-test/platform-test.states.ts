import { type Example, guidedProven, guidedSignedIn, profileWith } from '../../examples/index.ts';

const all = Array.from({ length: 8 }, (_, index) => index);
const ready = (platformTest?: string) =>
  profileWith(
    { ...guidedSignedIn, handedOver: all, ...(platformTest !== undefined && { platformTest }) },
    guidedProven('personio'),
  );

export const platformTestStates: readonly Example[] = [
  { name: 'ready', step: 'platform-test', profile: ready() },
  { name: 'arrived', step: 'platform-test', profile: ready('arrived') },
  { name: 'firewall', step: 'platform-test', profile: ready('cannot-connect') },
  { name: 'sign-in', step: 'platform-test', profile: ready('sign-in-refused') },
  { name: 'no', step: 'platform-test', profile: ready(), press: ['platform-test.arrived.no'] },
  { name: 'other', step: 'platform-test', profile: ready('other') },
];
