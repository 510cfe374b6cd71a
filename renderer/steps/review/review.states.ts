import type { OutgoingServer, Profile } from '../../../shared/model/index.ts';
import {
  address,
  at,
  capabilities,
  type Example,
  odoo,
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

const inOdoo = (name: string, servers: readonly OutgoingServer[], verifiesCertificates = true): Example => ({
  name,
  step: 'review',
  profile: profileWith(
    { ...signedIn, platform: odoo },
    {
      ...proven,
      connection: {
        capabilities: { ...capabilities, name: 'Odoo', apiVersion: '19.0', verifiesCertificates },
      },
      review: { ...reviewed.review, servers: [...servers] },
    },
  ),
});
const relay: OutgoingServer = {
  name: 'Firmenserver',
  host: 'relay.rheintal-maschinenbau.de',
  port: 25,
  security: 'none',
  priority: 10,
  chosen: true,
};
const old: OutgoingServer = {
  ...relay,
  name: 'Bewerbungen alt',
  host: 'mail.alt-hosting.example',
  port: 587,
  security: 'starttls',
  username: 'personal@rheintal-maschinenbau.de',
  senders: address,
  priority: 5,
};

export const reviewStates: readonly Example[] = [
  { name: 'reading', step: 'review', profile: profileWith(signedIn, proven), answers: { review: pending } },
  { name: 'first', step: 'review', profile: profileWith(signedIn, reviewed) },
  {
    name: 'changes',
    step: 'review',
    profile: profileWith(signedIn, { ...reviewed, review: { ...reviewed.review, before } }),
  },
  inOdoo('odoo', [relay]),
  inOdoo('odoo-same', [old, { ...relay, chosen: false }]),
  inOdoo('odoo-only', [], false),
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
