import { describe, expect, it } from 'vitest';

import { settingOf, signal } from './setting.ts';

const at = settingOf(['19.0', 19]);

const idOf = (prefix: string) => [`${prefix}_client_id`, `${prefix}_client_secret`] as const;

const capabilities = async () => {
  const answer = await at.tenant.capabilities({ signal });
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
};

describe('the connections of an Odoo', () => {
  it('are not offered where nobody has registered it, and are named as what can be registered', async () => {
    at.odoo.authentications = ['login', 'gmail', 'outlook'];
    expect(await capabilities()).toMatchObject({
      ownConnections: [],
      unregistered: ['microsoft', 'google'],
    });
  });

  it('are offered one by one, each where both of its parameters are set, which are never read', async () => {
    at.odoo.authentications = ['login', 'gmail', 'outlook'];
    const [id, secret] = idOf('microsoft_outlook');
    at.odoo.parameters.set(id, 'Kennung').set(secret, 'Geheimnis');
    at.odoo.parameters.set(idOf('google_gmail')[0], 'Kennung').set(idOf('google_gmail')[1], '');
    expect(await capabilities()).toMatchObject({
      ownConnections: ['microsoft'],
      unregistered: ['google'],
    });
    const methods = at.odoo.calls.filter(({ name }) => name.startsWith('ir.config_parameter'));
    expect(new Set(methods.map(({ name }) => name))).toEqual(new Set(['ir.config_parameter.search_count']));
  });

  it('work without a registration in the edition that Odoo sells', async () => {
    at.odoo.authentications = ['login', 'gmail', 'outlook'];
    at.odoo.enterprise = true;
    expect(await capabilities()).toMatchObject({
      ownConnections: ['microsoft', 'google'],
      unregistered: [],
    });
  });

  it('are neither offered nor asked for where its modules are not installed', async () => {
    expect(await capabilities()).toMatchObject({ ownConnections: [], unregistered: [] });
  });
});
