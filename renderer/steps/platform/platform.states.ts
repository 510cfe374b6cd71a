import { originOf, type TenantProblem } from '../../../shared/model/index.ts';
import {
  type Example,
  exampleProfile,
  guidedConnected,
  odoo,
  pending,
  personio,
  platform,
  profileWith,
} from '../../examples/index.ts';

const odooRefuses = (name: string, problem: TenantProblem): Example => ({
  name,
  step: 'platform',
  profile: profileWith({ platform: odoo, confirmedPlatform: originOf(odoo) }, { connection: { problem } }),
});
/** Creates an example with a platform that was chosen from the list. */
const guided = (name: string, form: string): Example => ({
  name,
  step: 'platform',
  profile: profileWith({ platform: { kind: 'guided', form } }, guidedConnected(form)),
});
/** The answers of a user who typed the platform's URL and confirmed it. */
const named = { platform, confirmedPlatform: originOf(platform) };

export const platformStates: readonly Example[] = [
  { name: 'empty', step: 'platform', profile: exampleProfile({}) },
  { name: 'not-chosen', step: 'platform', profile: exampleProfile({}), press: ['common.continue'] },
  {
    name: 'personio',
    step: 'platform',
    profile: profileWith({ platform: personio }, guidedConnected('personio')),
  },
  { name: 'searched', step: 'platform', profile: exampleProfile({}), type: [['platform.search', 'pres']] },
  {
    name: 'nothing-found',
    step: 'platform',
    profile: exampleProfile({}),
    type: [['platform.search', 'xqz']],
  },
  guided('domain', 'umantis'),
  guided('connection', 'recruitee'),
  guided('own-server', 'greenhouse'),
  guided('unknown', 'softgarden'),
  {
    name: 'form',
    step: 'platform',
    profile: exampleProfile({}),
    press: ['platform.other', 'form.tools', 'form.edit'],
  },
  {
    name: 'form-wrong',
    step: 'platform',
    profile: exampleProfile({}),
    press: ['platform.other', 'form.tools', 'form.edit', 'form.keep'],
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
    profile: exampleProfile(named),
    answers: { 'tenant.connect': pending },
    type: [['platform.secret', 'secret']],
    press: ['platform.connect'],
  },
  {
    name: 'handed-over',
    step: 'platform',
    profile: exampleProfile({ platform }),
    type: [['platform.secret', 'secret']],
    press: ['platform.connect'],
  },
  {
    name: 'refused',
    step: 'platform',
    profile: profileWith(named, {
      connection: {
        problem: { kind: 'unauthorised', status: 401, detail: 'Client id or secret is wrong.' },
      },
    }),
  },
  {
    name: 'in-call',
    step: 'platform',
    profile: exampleProfile(named),
    callMode: true,
  },
  {
    name: 'unreachable',
    step: 'platform',
    profile: profileWith(named, { connection: { problem: { kind: 'unreachable', detail: 'ENOTFOUND' } } }),
  },
  {
    name: 'unreachable-letter',
    step: 'platform',
    profile: profileWith(named, {
      connection: { problem: { kind: 'proxy-refused', detail: '403 Forbidden by policy' } },
    }),
    press: ['letter-box.ask'],
  },
  {
    name: 'odoo',
    step: 'platform',
    profile: exampleProfile({}),
    press: ['platform.odoo', 'common.continue'],
  },
  {
    name: 'odoo-other',
    step: 'platform',
    profile: exampleProfile({}),
    press: ['platform.odoo', 'common.continue', 'odoo.manager.other'],
  },
  {
    name: 'odoo-missing',
    step: 'platform',
    profile: exampleProfile({}),
    press: ['platform.odoo', 'common.continue', 'odoo.manager.me', 'platform.connect'],
  },
  odooRefuses('odoo-key', {
    kind: 'unauthorised',
    reason: 'odoo-key',
    status: 401,
    detail: 'Invalid apikey',
  }),
  odooRefuses('odoo-databases', {
    kind: 'invalid',
    reason: 'odoo-database-choice',
    choices: ['rheintal', 'rheintal-test'],
  }),
  odooRefuses('odoo-login', { kind: 'invalid', reason: 'odoo-login-missing' }),
  odooRefuses('odoo-module', { kind: 'not-found', reason: 'odoo-module-missing' }),
  { name: 'practice', step: 'platform', profile: exampleProfile({}, {}, true) },
];
