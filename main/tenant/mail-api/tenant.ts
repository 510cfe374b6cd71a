import { randomUUID } from 'node:crypto';
import type { z } from 'zod';

import type {
  Draft,
  ProbeReport,
  TenantConnection,
  TenantProblem,
  TenantSettings,
} from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Tenant, TenantContext, TenantOptions } from '../types.ts';
import {
  asReport,
  capabilitiesBody,
  checkBody,
  draftBody,
  settingsBody,
  startedBody,
  testMailBody,
} from './bodies.ts';
import { pause, type Answer } from './http.ts';
import { leavesDoubt } from './problem.ts';
import { Session } from './session.ts';

const firstPollMs = 300;
const slowestPollMs = 5_000;

/** A tenant that speaks the Tenant Mail API (`openapi.yaml`). */
export function tenantAt(
  connection: TenantConnection,
  clientSecret: string,
  options: TenantOptions = {},
): Tenant {
  const { deadlineMs = 20_000, checkDeadlineMs = 180_000 } = options;
  const session = new Session(connection, clientSecret, deadlineMs);

  async function current({ signal }: TenantContext): Promise<Result<TenantSettings, TenantProblem>> {
    return settingsOf(await session.ask({ method: 'GET', path: 'v1/mail-settings', signal }));
  }

  /**
   * A change of what is active. When the connection breaks before the answer, what happened is read back first, and the
   * change is only repeated when it did not arrive.
   */
  async function change(
    path: string,
    basedOn: string,
    arrived: (now: TenantSettings) => boolean,
    context: TenantContext,
  ): Promise<Result<TenantSettings, TenantProblem>> {
    const ask = { method: 'POST', path, headers: { 'if-match': basedOn }, signal: context.signal } as const;
    const first = settingsOf(await session.ask(ask));
    if (first.ok || !leavesDoubt(first.problem)) return first;
    const now = await current(context);
    if (!now.ok) return fail({ ...first.problem, kind: 'unknown-outcome' });
    if (arrived(now.value)) return now;
    return now.value.version === basedOn ? settingsOf(await session.ask(ask)) : fail({ kind: 'conflict' });
  }

  return {
    current,

    async capabilities({ signal }) {
      return read(
        await session.ask({ method: 'GET', path: 'v1/capabilities', signal }),
        capabilitiesBody,
        ({ body }) => body,
      );
    },

    async writeDraft(settings, password, basedOn, { signal, report }) {
      report?.({ kind: 'step', step: 'writing' });
      const ask = {
        method: 'POST',
        path: 'v1/drafts',
        body: { settings, password },
        // The same key makes the repetition of a draft that did arrive the same draft.
        headers: { 'if-match': basedOn, 'idempotency-key': randomUUID() },
        signal,
      } as const;
      const first = await session.ask(ask);
      const answer = !first.ok && leavesDoubt(first.problem) ? await session.ask(ask) : first;
      return read(answer, draftBody, ({ body }) => ({
        id: body.id,
        version: basedOn,
        settings: body.settings,
      }));
    },

    async check(draft, { signal, report }) {
      report?.({ kind: 'step', step: 'checking' });
      const startedAt = new Date();
      const path = `v1/drafts/${encodeURIComponent(draft.id)}/checks`;
      const started = read(
        await session.ask({ method: 'POST', path, signal }),
        startedBody,
        ({ body }) => body.id,
      );
      if (!started.ok) return started;
      const deadline = Date.now() + checkDeadlineMs;
      for (let wait = firstPollMs; Date.now() < deadline; wait = Math.min(wait * 1.5, slowestPollMs)) {
        if (!(await pause(wait, signal))) return fail({ kind: 'cancelled' });
        const answer = await session.ask({
          method: 'GET',
          path: `v1/checks/${encodeURIComponent(started.value)}`,
          signal,
        });
        const state = read(answer, checkBody, ({ body }) => body);
        if (!state.ok) return state;
        if (state.value.state === 'done')
          return ok(tell(asReport(state.value.report, draft, startedAt), report));
      }
      return fail({ kind: 'timeout' });
    },

    activate(draft, context) {
      context.report?.({ kind: 'step', step: 'activating' });
      const path = `v1/drafts/${encodeURIComponent(draft.id)}/activation`;
      return change(path, draft.version, ({ settings }) => same(settings, draft.settings), context);
    },

    rollBack(basedOn, context) {
      context.report?.({ kind: 'step', step: 'writing' });
      return change('v1/mail-settings/rollback', basedOn, ({ version }) => version !== basedOn, context);
    },

    async sendTestMail(recipient, { signal, report }) {
      report?.({ kind: 'step', step: 'sending' });
      const answer = await session.ask({
        method: 'POST',
        path: 'v1/test-mails',
        body: { recipient },
        signal,
      });
      return read(answer, testMailBody, ({ body }) => body);
    },
  };
}

/** Parses an answer's body; what does not fit is no tenant's answer. */
function read<Body, Value>(
  answer: Result<Answer, TenantProblem>,
  schema: z.ZodType<Body>,
  use: (answer: { body: Body; etag: string | undefined }) => Value,
): Result<Value, TenantProblem> {
  if (!answer.ok) return answer;
  const parsed = schema.safeParse(answer.value.json);
  if (!parsed.success) return fail({ kind: 'not-a-tenant', status: answer.value.status });
  return ok(use({ body: parsed.data, etag: answer.value.etag }));
}

const settingsOf = (answer: Result<Answer, TenantProblem>): Result<TenantSettings, TenantProblem> =>
  read(answer, settingsBody, ({ body, etag = '' }) => ({ settings: body.settings, version: etag }));

const same = (active: TenantSettings['settings'], wanted: Draft['settings']): boolean =>
  active !== null &&
  (['host', 'port', 'security', 'username', 'sender'] as const).every(
    (field) => active[field] === wanted[field],
  );

/** A tenant reports at the end only: its stages are told one after the other. */
function tell(report: ProbeReport, listen: TenantContext['report']): ProbeReport {
  for (const record of report.stages) listen?.({ kind: 'stage-ended', endpoint: report.endpoint, record });
  return report;
}
