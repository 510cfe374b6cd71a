/** Tests arbitrary responses from an Odoo server, or from a proxy in front of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import {
  draftSchema,
  probeReportSchema,
  tenantCapabilitiesSchema,
  tenantProblemSchema,
  tenantSettingsSchema,
} from '../../../../shared/model/index.ts';
import { expectPrintable } from '../../../support/unprintable.ts';
import { jobs, settingOf, signal } from './setting.ts';

const server = {
  id: 1,
  name: 'Absender',
  smtp_host: 'mail.firma.test',
  smtp_port: 587,
  smtp_encryption: 'starttls',
  smtp_user: jobs,
  from_filter: jobs,
  sequence: 10,
  active: true,
  write_date: '2026-11-24 08:00:00',
};
const word = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('x'.repeat(5_000), '\u202egpj', '\u001b[31m', '__proto__', -1, 1e308, null, [[]]),
);
/** A mail server record in which one field has an arbitrary value. */
const record = fc
  .tuple(fc.constantFrom(...Object.keys(server)), word)
  .map(([name, value]) => ({ ...server, [name]: value }));
const value = fc.oneof(
  word,
  record,
  fc.array(record, { maxLength: 3 }),
  fc.constantFrom(true, false, 1, [1]),
);
const error = fc
  .record({ name: word, message: word, debug: word, arguments: fc.array(word, { maxLength: 2 }) })
  .map((data) => ({ code: 200, message: 'Odoo Server Error', data }));
const bodies = {
  'JSON-2': fc.oneof(
    value,
    error.map(({ data }) => data),
  ),
  'JSON-RPC': fc.oneof(
    fc.oneof(value, error).map((result) => ({ jsonrpc: '2.0', id: null, result })),
    error.map((refusal) => ({ jsonrpc: '2.0', id: null, error: refusal })),
    value,
  ),
};
const status = fc.constantFrom(200, 200, 200, 200, 401, 403, 404, 422, 429, 500, 503);

const resultOf = (schema: z.ZodType) =>
  z.union([
    z.strictObject({ ok: z.literal(true), value: schema }),
    z.strictObject({ ok: z.literal(false), problem: tenantProblemSchema }),
  ]);
const methods = [
  'ir.mail_server.search_read',
  'ir.mail_server.create',
  'ir.mail_server.write',
  'ir.mail_server.fields_get',
  'ir.mail_server.test_smtp_connection',
  'ir.module.module.search_read',
  'hr.job.search_read',
  'common',
];

describe.each([
  ['JSON-2', ['19.0', 19], {}],
  ['JSON-RPC', ['17.0', 17], { database: 'rheintal', login: 'admin' }],
] as const)('whatever an Odoo answers over %s', (protocol, version, connection) => {
  const at = settingOf([...version], connection);

  it.each(methods)('to %s leads to a result that the model describes', async (method) => {
    const draft = await at.draftOf();
    const calls = [
      [tenantCapabilitiesSchema, () => at.tenant.capabilities({ signal })],
      [tenantSettingsSchema, () => at.tenant.current({ signal, sender: jobs })],
      [draftSchema, () => at.write()],
      [probeReportSchema, () => at.tenant.check(draft, { signal })],
    ] as const;
    const property = fc.asyncProperty(
      status,
      fc.array(bodies[protocol], { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...calls),
      async (code, contents, [schema, ask]) => {
        at.odoo.meet(method, ...contents.map((content) => ({ status: code, body: JSON.stringify(content) })));
        const answer: unknown = await ask();
        expect(resultOf(schema).safeParse(answer).error?.issues).toBeUndefined();
        expectPrintable(answer);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});
