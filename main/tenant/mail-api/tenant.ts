import { randomUUID } from 'node:crypto';

import type { Draft, MailApiConnection, TenantSettings } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { disagreements } from '../disagreements.ts';
import { lineOptions } from '../http/line.ts';
import type { ExchangeAnswer } from '../http/exchange.ts';
import type { ExchangeFailure } from '../http/failure.ts';
import { again } from '../http/patience.ts';
import type { Tenant, TenantOptions } from '../types.ts';
import { bodiesFor } from './bodies.ts';
import { change, contradiction, type Trace } from './change.ts';
import { follow } from './check.ts';
import { apiConnections } from './connect.ts';
import { awaitDomain, domainPath } from './domain.ts';
import { awaitInbound } from './inbound.ts';
import { defined } from './defined.ts';
import { plain, read, readSettings } from './read.ts';
import { TenantClient, type Ask } from './session.ts';

/**
 * Creates a tenant that uses the Tenant Mail API (`openapi.yaml`). Its refusals are distinguished from network errors
 * (see `TenantProblem`). Nothing is thrown, and no problem or report contains a secret.
 */
export function mailApiTenant(connection: MailApiConnection, secret: string, options: TenantOptions): Tenant {
  const { checkDeadlineMs = 180_000, inboundDeadlineMs = 120_000, consentDeadlineMs = 600_000 } = options;
  const session = new TenantClient(connection, secret, lineOptions(options));
  const bodies = bodiesFor(session.redaction);

  /** Sends a write that does not change the active settings. Its idempotency key makes repetitions safe. */
  function post(ask: Omit<Ask, 'method'>): Promise<Result<ExchangeAnswer, ExchangeFailure>> {
    const headers = { 'idempotency-key': randomUUID(), ...ask.headers };
    return again(() => session.ask({ ...ask, method: 'POST', headers }), session.clock, ask.signal);
  }

  return {
    async capabilities({ signal }) {
      const answer = await session.ask({ method: 'GET', path: 'v1/capabilities', signal });
      const result = read(answer, bodies.capabilities);
      if (!result.ok) return plain(result);
      const { domainAuthentication, ...can } = defined(result.value.body);
      return ok({
        ...can,
        ...(domainAuthentication === true && { domainAuthentication, sendsAsDomain: true }),
      });
    },

    async current({ signal }) {
      const answer = await session.ask({ method: 'GET', path: 'v1/mail-settings', signal });
      return plain(readSettings(answer, bodies.settings));
    },

    async writeDraft(settings, password, basedOn, { signal, report, changeKey }) {
      report?.({ kind: 'step', step: 'writing' });
      const headers = {
        'if-match': basedOn,
        ...(changeKey !== undefined && { 'idempotency-key': changeKey }),
      };
      const body = { settings, ...(password !== undefined && { password }) };
      const answer = await post({ path: 'v1/drafts', body, headers, signal });
      const result = read(answer, bodies.draft);
      if (!result.ok)
        return fail(await contradiction(session, bodies, result.problem.problem, basedOn, signal));
      const { id, settings: kept } = result.value.body;
      const wrong = disagreements(settings, defined(kept));
      if (wrong.length > 0) {
        const fields = wrong.map((field) => [field, field === 'connection' ? '' : String(kept[field])]);
        return fail({ kind: 'invalid', fields: Object.fromEntries(fields) as Record<string, string> });
      }
      // Returns the requested settings, without defaults that the tenant added.
      return ok({ id, version: basedOn, settings });
    },

    connections: apiConnections(session, bodies, consentDeadlineMs),

    async check(draft, context) {
      context.report?.({ kind: 'step', step: 'checking' });
      const path = `v1/drafts/${encodeURIComponent(draft.id)}/checks`;
      const started = read(await post({ path, signal: context.signal }), bodies.check);
      if (!started.ok) return plain(started);
      const { id } = started.value.body;
      return follow(session, bodies, { id, draft, deadlineMs: checkDeadlineMs }, context);
    },

    async activate(draft, { signal, report, changeKey }) {
      report?.({ kind: 'step', step: 'activating' });
      const path = `v1/drafts/${encodeURIComponent(draft.id)}/activation`;
      const traceIn = (now: TenantSettings, answered?: TenantSettings) =>
        traceOf(draft, now, answered !== undefined);
      return change(session, bodies, { path, basedOn: draft.version, traceIn, changeKey }, signal);
    },

    async rollBack(basedOn, { signal, report, changeKey }) {
      report?.({ kind: 'step', step: 'writing' });
      // A new version may result from another change. Without a response, only repeating the rollback can tell.
      const traceIn = ({ version }: TenantSettings, answered?: TenantSettings): Trace => {
        if (version === basedOn) return 'not-there';
        return answered ? (version === answered.version ? 'there' : 'foreign') : 'unclear';
      };
      const path = 'v1/mail-settings/rollback';
      const done = await change(session, bodies, { path, basedOn, traceIn, changeKey }, signal);
      if (done.ok || done.problem.reason !== 'refused-unchanged' || done.problem.status !== 409) return done;
      return fail({ ...done.problem, reason: 'nothing-to-restore' });
    },

    async checkInbound(address, context) {
      const { signal, report } = context;
      report?.({ kind: 'step', step: 'sending' });
      const sent = read(
        await post({ path: 'v1/inbound-checks', body: { address }, signal }),
        bodies.inboundCheck,
      );
      if (!sent.ok) return plain(sent);
      report?.({ kind: 'step', step: 'waiting' });
      const started = sent.value.body;
      return awaitInbound(session, bodies, { started, deadlineMs: inboundDeadlineMs }, context);
    },

    async addDomain(domain, { signal }) {
      const answer = read(await post({ path: domainPath(domain), signal }), bodies.domain);
      return answer.ok ? ok(answer.value.body) : plain(answer);
    },

    async verifyDomain(domain, context) {
      context.report?.({ kind: 'step', step: 'checking' });
      const path = `${domainPath(domain)}/verify`;
      const started = read(await post({ path, signal: context.signal }), bodies.domainCheck);
      if (!started.ok) return plain(started);
      const { id } = started.value.body;
      return awaitDomain(session, bodies, { id, deadlineMs: checkDeadlineMs }, context);
    },

    async stopDomain(domain, { signal }) {
      const answer = read(await post({ path: `${domainPath(domain)}/rollback`, signal }), bodies.domain);
      return answer.ok ? ok(answer.value.body) : plain(answer);
    },

    async sendTestMail(recipient, { signal, report }) {
      report?.({ kind: 'step', step: 'sending' });
      const result = read(
        await post({ path: 'v1/test-mails', body: { recipient }, signal }),
        bodies.testMail,
      );
      if (result.ok) return ok(defined(result.value.body));
      const { problem, inDoubt } = result.problem;
      return fail(
        inDoubt && problem.kind !== 'cancelled' ? { ...problem, kind: 'unknown-outcome' } : problem,
      );
    },
  };
}

/**
 * Determines from the active settings whether a draft was activated. A tenant may omit the id of the draft that they
 * came from.
 */
function traceOf(draft: Draft, { version, draftId, settings }: TenantSettings, isAnswered: boolean): Trace {
  const agrees = settings !== null && disagreements(draft.settings, settings).length === 0;
  if (draftId === draft.id) return agrees ? 'there' : 'altered';
  if (version === draft.version) return 'not-there';
  if (draftId !== undefined) return 'foreign';
  return agrees ? 'there' : isAnswered ? 'altered' : 'foreign';
}
