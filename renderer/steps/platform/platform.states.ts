import {
  capabilities,
  type Example,
  exampleProfile,
  pending,
  personio,
  platform,
  profileWith,
} from '../../examples/index.ts';

export const platformStates: readonly Example[] = [
  { name: 'empty', step: 'platform', profile: exampleProfile({}) },
  { name: 'not-chosen', step: 'platform', profile: exampleProfile({}), press: ['common.continue'] },
  {
    name: 'personio',
    step: 'platform',
    profile: profileWith({ platform: personio }, { connection: { capabilities } }),
  },
  {
    name: 'missing',
    step: 'platform',
    profile: exampleProfile({}),
    press: ['platform.mail-api', 'common.continue', 'platform.connect'],
  },
  {
    name: 'connecting',
    step: 'platform',
    profile: exampleProfile({ platform }),
    answers: { connectTenant: pending },
    type: [['platform.secret', 'secret']],
    press: ['platform.connect'],
  },
  {
    name: 'refused',
    step: 'platform',
    profile: profileWith(
      { platform },
      {
        connection: {
          problem: { kind: 'unauthorised', status: 401, detail: 'Client id or secret is wrong.' },
        },
      },
    ),
  },
  {
    name: 'unreachable',
    step: 'platform',
    profile: profileWith(
      { platform },
      { connection: { problem: { kind: 'unreachable', detail: 'ENOTFOUND' } } },
    ),
  },
  { name: 'practice', step: 'platform', profile: exampleProfile({}, {}, true) },
];
