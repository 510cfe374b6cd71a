import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { practice } from '../../../shared/model/index.ts';
import { answer, faultyWayTo, problem, times, type TenantFault } from './faulty.ts';
import { settingUp, type TenantWorld } from './setting.ts';
import { redactionOf } from '../../support/redaction.ts';
import { tenantAt } from '../../support/tenant.ts';

let setting: TenantWorld;
beforeEach(async () => {
  setting = await settingUp();
});
afterEach(() => setting.stop());

const password = 'S3cret "p&ss" wörd';

/** Returns the encodings in which a tenant might repeat a secret. */
const forms = (secret: string) => {
  const bytes = Buffer.from(secret);
  const half = Math.floor(secret.length / 2);
  return [
    secret,
    `${secret.slice(0, half)}\u200b${secret.slice(half)}`,
    bytes.toString('base64'),
    Buffer.from(`jobs@firma.test:${secret}`).toString('base64'),
    Buffer.from(`\0jobs@firma.test\0${secret}`).toString('base64url'),
    bytes.toString('hex').toUpperCase(),
    new URLSearchParams({ x: secret }).toString().slice(2),
    secret.replaceAll(/\W/g, (sign) => `&#${String(sign.charCodeAt(0))};`),
    bytes.toString('hex'),
    encodeURIComponent(secret),
    JSON.stringify(secret),
    secret.replaceAll(' ', ''),
  ];
};

/** Returns a tenant's response that repeats the request and all secrets, in every place and encoding. */
const echo =
  (status: number): TenantFault =>
  ({ request, response }) => {
    const told = [password, practice.clientSecret, request.headers.authorization ?? ''];
    const text = [...told.flatMap(forms), JSON.stringify(request)].join(' | ');
    const body = { title: text, detail: text, fields: { [text.slice(0, 55)]: text, 'settings.host': text } };
    response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
  };

function expectClean(result: unknown, token: string) {
  const text = JSON.stringify(result);
  for (const secret of [password, practice.clientSecret, token])
    for (const form of forms(secret)) expect(text).not.toContain(form);
}
const tokenOf = (authorization = '') => authorization.replace('Bearer ', '');

describe('no secret', () => {
  const tenantOf = (at: TenantWorld) =>
    at.client({ redaction: redactionOf(password, practice.clientSecret) });

  it.each([400, 403, 422, 500])('is returned in a refusal with %i', async (status) => {
    const { way, settings, signal } = setting;
    const tenant = tenantOf(setting);
    way.meet('drafts', ...times(2, echo(status)));
    const result = await tenant.writeDraft(settings, password, '"settings-1"', { signal });
    expect(result.ok).toBe(false);
    expectClean(result, tokenOf(way.requests('drafts')[0]!.headers.authorization));
  });

  it('is returned in a page, a report or a message id', async () => {
    const { way, settings, signal } = setting;
    const tenant = tenantOf(setting);
    const draft = await tenant.writeDraft(settings, password, '"settings-1"', { signal });
    if (!draft.ok) throw new Error(draft.problem.kind);
    const token = tokenOf(way.requests('drafts')[0]!.headers.authorization);
    way.meet('GET', ...times(2, answer(200, `<p>${password} ${token}`, { 'content-type': 'text/html' })));
    expectClean(await tenant.current({ signal }), token);
    const line = `535 you said AUTH PLAIN ${Buffer.from(`\0user\0${password}`).toString('base64')} for ${password}`;
    const stage = {
      stage: 'auth',
      outcome: 'failed',
      durationMs: 1,
      reply: { code: 535, lines: [line, token] },
      failure: { kind: 'rejected', errno: password, peer: password },
    };
    way.meet('GET', answer(200, { id: 'c', state: 'done', report: { verdict: 'failed', stages: [stage] } }));
    const report = await tenant.check(draft.value, { signal });
    expect(report.ok).toBe(true);
    expectClean(report, token);
    expect(JSON.stringify(report)).toContain('you said AUTH PLAIN •••');
    way.meet('test-mails', answer(202, { messageId: password }));
    expectClean(await tenant.sendTestMail('anna@example.com', { signal }), token);
  });

  it('is returned in part because of a limit', async () => {
    setting.way.meet('drafts', problem(422, { detail: 'x'.repeat(495) + password }));
    const result = await tenantOf(setting).writeDraft(setting.settings, password, '"settings-1"', setting);
    expect(JSON.stringify(result)).not.toContain(password.slice(0, 4));
  });

  it('is in a URL, and the password is only in the draft', async () => {
    const { tenant, way, settings, signal } = setting;
    const url = `${way.url.replace('//', '//name:word@')}/?token=x#y`;
    await tenantAt({ kind: 'mail-api', url, clientId: practice.clientId }, practice.clientSecret).current({
      signal,
    });
    const draft = await tenant.writeDraft(settings, password, '"settings-1"', { signal });
    if (draft.ok) await tenant.activate(draft.value, { signal });
    for (const { path, headers, body } of way.seen) {
      for (const secret of [password, practice.clientSecret, 'name', 'word', 'token='])
        expect(path.replace('/oauth/token', '')).not.toContain(secret);
      if (path !== '/oauth/token') expect(headers.authorization).toMatch(/^Bearer /);
      if (path !== '/v1/drafts') expect(body).not.toContain('S3cret');
    }
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    'with %i is followed neither to another host nor to the same one',
    async (status) => {
      const elsewhere = await faultyWayTo(setting.world.tenantUrl);
      const { way, settings, signal } = setting;
      for (const location of [`${elsewhere.url}/`, `${way.url}/else`, '/else']) {
        const to = answer(status, '', { location });
        const redirected = { ok: false, problem: { kind: 'redirected', status } };
        way.meet('/oauth/token', to);
        expect(await setting.client().current({ signal })).toEqual(redirected);
        way.meet('GET', to);
        expect(await setting.tenant.current({ signal })).toEqual(redirected);
        way.meet('drafts', to);
        expect(await setting.tenant.writeDraft(settings, password, '"x"', { signal })).toEqual(redirected);
        way.meet('activation', to);
        const draft = { id: 'd', version: '"settings-1"', settings };
        expect(await setting.tenant.activate(draft, { signal })).toEqual(redirected);
      }
      expect(elsewhere.seen).toEqual([]);
      expect(way.requests('else')).toEqual([]);
      await elsewhere.stop();
    },
  );
});
