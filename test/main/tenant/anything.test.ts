import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import {
  conformanceLineSchema,
  draftSchema,
  practice,
  probeReportSchema,
  tenantCapabilitiesSchema,
  tenantProblemSchema,
  tenantSettingsSchema,
} from '../../../shared/model/index.ts';
import { answer, honest } from './faulty.ts';
import { settingUp, stages, TestClock, type TenantWorld } from './setting.ts';
import { checkConformance } from '../../support/tenant.ts';

let setting: TenantWorld;
beforeAll(async () => {
  setting = await settingUp();
});
afterAll(() => setting.stop());

const settings = {
  host: 'mail.example',
  port: 465,
  security: 'tls',
  username: 'a@b.example',
  sender: 'a@b.example',
};
const capabilities = {
  name: 'Platform',
  apiVersion: '1.0',
  runsChecks: true,
  sendsTestMail: true,
  egressIps: ['192.0.2.1'],
  inboundAddress: 'a@b.example',
  separateUsername: true,
  refusedProviders: ['google'],
};
const refusal = {
  type: 'x',
  title: 'No.',
  status: 422,
  detail: 'Why',
  fields: { 'settings.host': 'because' },
};
const failed = {
  stage: 'auth',
  outcome: 'failed',
  durationMs: 1,
  reply: { code: 535, lines: ['no'] },
  failure: { kind: 'rejected' },
};
const done = { id: 'c', state: 'done', report: { verdict: 'failed', stages: [...stages, failed] } };

/** Generates a text that may exceed some or all length limits. */
const long = fc.nat(5_000).map((length) => 'x'.repeat(length));

/** Generates a correct response in which one member, at any depth, is arbitrary. */
const nearly = (right: object): fc.Arbitrary<unknown> => {
  const paths = placesIn(right);
  return fc
    .tuple(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), long))
    .map(([path, value]) => {
      const copy = structuredClone(right) as Record<string, unknown>;
      const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
      parent[path.at(-1)!] = value;
      return copy;
    });
};
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    [key],
    ...placesIn(member).map((path) => [key, ...path]),
  ]);
}

const resultOf = (value: z.ZodType) =>
  z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), problem: tenantProblemSchema }),
  ]);
const draft = { id: 'd', version: '"1"', settings: settings as never };
const calls = {
  capabilities: [capabilities, tenantCapabilitiesSchema, () => setting.tenant.capabilities(setting)],
  'mail-settings': [{ settings, draftId: 'd' }, tenantSettingsSchema, () => setting.tenant.current(setting)],
  drafts: [
    { id: 'd', settings },
    draftSchema,
    () => setting.tenant.writeDraft(settings as never, 'password', '"1"', setting),
  ],
  checks: [done, probeReportSchema, () => setting.tenant.check(draft, setting)],
  'test-mails': [
    { messageId: 'm' },
    z.strictObject({ messageId: z.string().max(500).optional() }),
    () => setting.tenant.sendTestMail('a@b.example', setting),
  ],
} as const;

const status = fc.constantFrom(200, 200, 200, 201, 401, 409, 422, 429, 500, 503);
const header = fc.constantFrom('', '"1"', 'W/"x"', 'nonsense', '7', '999999999', `"${'x'.repeat(300)}"`);

describe('any response of a tenant', () => {
  it.each(Object.entries(calls))('to %s leads to a result that the model describes', async (path, call) => {
    const [right, schema, ask] = call;
    const body = fc.oneof(nearly(right), nearly(refusal), fc.jsonValue());
    const property = fc.asyncProperty(status, body, header, async (code, json, value) => {
      const fault = answer(code, json === undefined ? '' : json, { etag: value, 'retry-after': value });
      setting.way.always(path, fault);
      const result = resultOf(schema).safeParse(await ask());
      expect(result.error?.issues).toBeUndefined();
    });
    await fc.assert(property, { numRuns: 150 });
    setting.way.always(path, honest);
  });
});

const token = { access_token: 'token-of-this-test', token_type: 'Bearer', expires_in: 600, scope: 'x' };
const started = { id: 'c', state: 'running' };

describe('any response of a platform in a conformance check', () => {
  it.each([
    ['/oauth/token', token],
    ['/v1/capabilities', capabilities],
    ['/v1/mail-settings', { settings, draftId: 'd' }],
    ['POST /v1/drafts', { id: 'd', settings }],
    ['/checks', started],
    ['/v1/checks/', done],
    ['/activation', { settings, draftId: 'd' }],
    ['/v1/test-mails', { messageId: 'm' }],
    ['/v1/inbound-checks', started],
  ])('to %s leads to lines that every shell can show', async (path, right) => {
    const body = fc.oneof(nearly(right), nearly(refusal), fc.jsonValue());
    const property = fc.asyncProperty(status, body, header, async (code, json, value) => {
      setting.way.always(path, answer(code, json ?? '', { etag: value, 'retry-after': value }));
      const lines = await checkConformance({
        url: setting.way.url,
        clientId: practice.clientId,
        secret: practice.clientSecret,
        change: true,
        recipient: 'anna@example.com',
        clock: new TestClock(),
        signal: setting.signal,
      });
      expect(z.array(conformanceLineSchema).safeParse(lines).error?.issues).toBeUndefined();
      expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
    });
    await fc.assert(property, { numRuns: 20 });
    setting.way.always(path, honest);
  });
});
