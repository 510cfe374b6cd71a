import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createTransport } from 'nodemailer';
import { z } from 'zod';

import {
  addressSchema,
  mailSettingsSchema,
  practice,
  type ProbeReport,
  type TenantCapabilities,
} from '../../../shared/model/index.ts';
import { platformName } from '../mail.ts';
import { Refusal, type Answer } from './http.ts';
import { visible, type StoredSettings, type TenantState } from './state.ts';

export interface TenantPorts {
  /** The platform's own check of settings, from its own servers. */
  check(settings: StoredSettings, signal: AbortSignal): Promise<ProbeReport>;
  /** Whom the platform's outgoing mail trusts. */
  readonly mail: { readonly ca: string };
}

interface Call {
  /** The id in the path, where the route has one. */
  readonly id: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
  readonly state: TenantState;
  readonly ports: TenantPorts;
  readonly signal: AbortSignal;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  answer(call: Call): Answer | Promise<Answer>;
}

const capabilities: TenantCapabilities = {
  name: 'Musterfirma Recruiting',
  apiVersion: '1.0',
  runsChecks: true,
  sendsTestMail: true,
  egressIps: ['192.0.2.10', '192.0.2.11', '2001:db8:10::25'],
  inboundAddress: `musterfirma-jobs@${platformName}`,
  separateUsername: true,
  refusedProviders: [],
};

const draftBody = z.strictObject({ settings: mailSettingsSchema, password: z.string().min(1).max(2_000) });
const testMailBody = z.strictObject({ recipient: addressSchema });

function parse<Value>(schema: z.ZodType<Value>, body: string): Value {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new Refusal(400, 'not-json', 'The body is not JSON.');
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => [path.join('.'), message] as const);
  throw new Refusal(422, 'invalid', 'Some fields can not be accepted.', Object.fromEntries(fields));
}

const active = ({ etag, active: settings }: TenantState): Answer => ({
  status: 200,
  body: { settings: visible(settings) },
  headers: { etag },
});

export const routes: readonly Route[] = [
  { method: 'GET', path: /^\/v1\/capabilities$/, answer: () => ({ status: 200, body: capabilities }) },
  { method: 'GET', path: /^\/v1\/mail-settings$/, answer: ({ state }) => active(state) },
  {
    method: 'POST',
    path: /^\/v1\/drafts$/,
    answer({ body, headers, state }) {
      const key = headers['idempotency-key'];
      if (typeof key !== 'string')
        throw new Refusal(400, 'no-idempotency-key', 'The Idempotency-Key header is missing.');
      const { settings, password } = parse(draftBody, body);
      state.expect(headers['if-match']);
      const draft = state.addDraft({ ...settings, password }, key);
      return {
        status: 201,
        body: { id: draft.id, settings: visible(draft.settings) },
        headers: { etag: `"${draft.id}"` },
      };
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/drafts\/([0-9a-f-]{36})\/checks$/,
    answer({ id, state, ports, signal }) {
      const { settings } = state.draft(id);
      const check = { id: randomUUID(), report: undefined as ProbeReport | undefined };
      state.checks.set(check.id, check);
      ports.check(settings, signal).then(
        (report) => (check.report = report),
        () => state.checks.delete(check.id),
      );
      return {
        status: 202,
        body: { id: check.id, state: 'running' },
        headers: { location: `/v1/checks/${check.id}` },
      };
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/checks\/([0-9a-f-]{36})$/,
    answer({ id, state }) {
      const check = state.checks.get(id);
      if (!check) throw new Refusal(404, 'not-found', 'There is no such check.');
      if (!check.report) return { status: 200, body: { id, state: 'running' } };
      const { verdict, stages } = check.report;
      return {
        status: 200,
        body: { id, state: 'done', report: { verdict: verdict === 'works' ? 'works' : 'failed', stages } },
      };
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/drafts\/([0-9a-f-]{36})\/activation$/,
    answer({ id, headers, state }) {
      const draft = state.draft(id);
      // Asked again after a cut connection: the answer is the same, nothing happens twice.
      if (draft.activated && state.active === draft.settings) return active(state);
      state.expect(headers['if-match']);
      state.activate(draft);
      return active(state);
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/mail-settings\/rollback$/,
    answer({ headers, state }) {
      state.expect(headers['if-match']);
      state.rollBack();
      return active(state);
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/test-mails$/,
    async answer({ body, state, ports }) {
      const { recipient } = parse(testMailBody, body);
      if (!state.active) throw new Refusal(409, 'not-active', 'No settings are active.');
      return { status: 202, body: { messageId: await sendTestMail(state.active, recipient, ports.mail.ca) } };
    },
  },
];

/** The platform sends as it would to an applicant: over the settings that are active. */
async function sendTestMail(settings: StoredSettings, recipient: string, ca: string): Promise<string> {
  const transport = createTransport({
    // Every name of the made-up company is this computer.
    host: '127.0.0.1',
    port: settings.port,
    secure: settings.security === 'tls',
    requireTLS: true,
    name: platformName,
    auth: { user: settings.username, pass: settings.password },
    tls: { servername: settings.host, ca },
  });
  try {
    const { messageId } = await transport.sendMail({
      from: settings.sender,
      to: recipient,
      subject: `Test mail from ${practice.domain}`,
      text: 'This is what applicants will see.',
    });
    return messageId;
  } catch {
    throw new Refusal(502, 'not-sent', 'The mail server did not take the test mail.');
  } finally {
    transport.close();
  }
}
