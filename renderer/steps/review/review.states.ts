import type { Profile } from '../../../shared/model/index.ts';
import {
  at,
  type Example,
  pending,
  profileWith,
  proven,
  reviewed,
  settings,
  signedIn,
} from '../../examples/index.ts';

const refused = (profile: Profile, kind: 'unreachable' | 'conflict', during: string): Profile => ({
  ...profile,
  results: { ...profile.results, problem: { basis: '', at, during, problem: { kind } } },
});
const before = {
  ...settings,
  host: 'mail.alt-hosting.example',
  username: 'personal@rheintal-maschinenbau.de',
};

export const reviewStates: readonly Example[] = [
  { name: 'reading', step: 'review', profile: profileWith(signedIn, proven), answers: { review: pending } },
  { name: 'first', step: 'review', profile: profileWith(signedIn, reviewed) },
  {
    name: 'changes',
    step: 'review',
    profile: profileWith(signedIn, { ...reviewed, review: { ...reviewed.review, before } }),
  },
  {
    name: 'conflict',
    step: 'review',
    profile: refused(profileWith(signedIn, reviewed), 'conflict', 'activate'),
  },
  {
    name: 'unreachable',
    step: 'review',
    profile: refused(profileWith(signedIn, proven), 'unreachable', 'review'),
  },
];
