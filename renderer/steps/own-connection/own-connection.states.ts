import { ok } from '../../../shared/result.ts';
import type { FakeAnswers } from '../../host/index.ts';
import { type Example, ownConnected, profileWith, ownConnection, registrable } from '../../examples/index.ts';

/** The engine's finding for a page that requires an administrator. */
const asksForIt: FakeAnswers = {
  'messages.explain': () =>
    Promise.resolve(
      ok({
        findings: [
          {
            cause: 'oauth-approval-missing' as const,
            confidence: 0.94,
            owner: 'it-admin' as const,
            alternatives: [],
            evidence: [
              'Need admin approval',
              'application: 0a1b2c3d-1111-4222-8333-444455556666; tenant: 9f8e7d6c-5555-4666-8777-888899990000; correlation id: 5d0f6d2e-1111-4a4a-9b9b-aaaabbbbcccc; time: 2026-11-23 08:30:00Z',
            ],
          },
        ],
      }),
    ),
};

/** Creates a profile with an Odoo instance that is not registered with the mailbox's provider yet. */
const unregistered = (provider: 'microsoft' | 'google') =>
  profileWith(
    { ...ownConnected, platform: { kind: 'odoo', url: 'https://odoo.firma.example/odoo' } },
    registrable(provider),
  );

export const ownConnectionStates: readonly Example[] = [
  {
    name: 'microsoft',
    step: 'own-connection',
    profile: profileWith(ownConnected, ownConnection('microsoft')),
  },
  { name: 'google', step: 'own-connection', profile: profileWith(ownConnected, ownConnection('google')) },
  { name: 'registration', step: 'own-connection', profile: unregistered('microsoft') },
  { name: 'registration-google', step: 'own-connection', profile: unregistered('google') },
  {
    name: 'registration-letter',
    step: 'own-connection',
    profile: unregistered('microsoft'),
    press: ['tasks.letter'],
  },
  {
    name: 'registration-not-yet',
    step: 'own-connection',
    profile: unregistered('microsoft'),
    answers: { 'tenant.connect': () => Promise.resolve(ok({ profile: unregistered('microsoft') })) },
    press: ['registration.look'],
  },
  {
    name: 'letter',
    step: 'own-connection',
    profile: profileWith({ ...ownConnected, ticked: ['microsoft-same-account'] }, ownConnection('microsoft')),
    press: ['tasks.letter'],
  },
  {
    name: 'stuck',
    step: 'own-connection',
    profile: profileWith(ownConnected, ownConnection('microsoft')),
    press: ['own-connection.stuck'],
  },
  {
    name: 'stuck-approval',
    step: 'own-connection',
    profile: profileWith(ownConnected, ownConnection('microsoft')),
    answers: asksForIt,
    press: ['own-connection.stuck', 'own-connection.page.approval'],
  },
  {
    name: 'stuck-letter',
    step: 'own-connection',
    profile: profileWith(ownConnected, ownConnection('microsoft')),
    answers: asksForIt,
    press: ['own-connection.stuck', 'own-connection.page.approval', 'letter-box.read'],
  },
];
