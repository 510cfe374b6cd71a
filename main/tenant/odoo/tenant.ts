import type {
  Address,
  Draft,
  OdooConnection,
  ProbeReport,
  TenantCapabilities,
  TenantProblem,
} from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { lineOptions } from '../http/line.ts';
import type { Tenant, TenantContext, TenantOptions } from '../types.ts';
import { activateServer, connectedServer, isAsWritten, retireServer, saveServer } from './actions.ts';
import { reportOf } from './check.ts';
import { odooConnections } from './connect.ts';
import { hasRecruitment, readInbound } from './inbound.ts';
import { inBoth, sendMail } from './mail.ts';
import { readConnections } from './registration.ts';
import { verifies, type Abilities } from './servers.ts';
import { OdooSession } from './session.ts';
import { readState, settingsIn } from './state.ts';
import { traceInbound } from './tracer.ts';

/** Time limit in milliseconds for Odoo's own test, which waits up to a minute for a silent mail server. */
const testDeadlineMs = 90_000;

/**
 * Creates a tenant for Odoo Recruitment 17 to 19 (its `ir.mail_server` records). Odoo has no drafts, so an inactive
 * record serves as one, and Odoo itself tests it. On activation, its sequence makes Odoo prefer it for its sender. The
 * previous server stays unchanged, so a rollback only has to deactivate the new one.
 */
export function odooTenant(connection: OdooConnection, key: string, options: TenantOptions): Tenant {
  const {
    checkDeadlineMs = testDeadlineMs,
    inboundDeadlineMs = 120_000,
    consentDeadlineMs = 600_000,
  } = options;
  const session = new OdooSession(connection, key, lineOptions(options));

  return {
    async capabilities({ signal }) {
      const peer = await session.peer(signal);
      if (!peer.ok) return fail(peer.problem.problem);
      // Without the recruiting app, some of the models that are read next do not exist.
      const recruiting = await hasRecruitment(session, signal);
      if (!recruiting.ok) return fail(recruiting.problem.problem);
      if (!recruiting.value) return fail({ kind: 'not-found', reason: 'odoo-module-missing' });
      const state = await readState(session, signal);
      if (!state.ok) return fail(state.problem.problem);
      const inbound = await readInbound(session, signal);
      if (!inbound.ok) return fail(inbound.problem.problem);
      const connections = await readConnections(session, signal);
      if (!connections.ok) return fail(connections.problem.problem);
      const { version } = peer.value;
      const { ownConnections } = connections.value;
      return ok({
        ...capabilitiesOf(version, state.value.abilities, inbound.value),
        ...connections.value,
        connections: ownConnections.map((provider) => ({ provider, transport: 'smtp' as const })),
      });
    },

    async current({ signal, sender = '' }) {
      const state = await readState(session, signal);
      return state.ok ? ok(settingsIn(state.value, sender)) : fail(state.problem.problem);
    },

    async writeDraft(settings, password, basedOn, { signal, report }) {
      report?.({ kind: 'step', step: 'writing' });
      if (settings.connection) return connectedServer(session, { settings, basedOn }, signal);
      if (password === undefined) return fail({ kind: 'invalid', detail: 'password' });
      return saveServer(session, { settings, password, basedOn }, signal);
    },

    connections: odooConnections(session, consentDeadlineMs),

    check: (draft, context) => testServer(session, draft, checkDeadlineMs, context),

    async activate(draft, { signal, report }) {
      report?.({ kind: 'step', step: 'activating' });
      return activateServer(session, draft, signal);
    },

    async rollBack(basedOn, { signal, report }) {
      report?.({ kind: 'step', step: 'writing' });
      return retireServer(session, basedOn, signal);
    },

    async sendTestMail(recipient, { signal, report, sender }) {
      report?.({ kind: 'step', step: 'sending' });
      if (sender === undefined) return fail({ kind: 'invalid', detail: 'sender' });
      const subject = inBoth('odoo.test-mail.subject');
      return sendMail(session, { sender, recipient, subject, body: 'odoo.test-mail.body' }, signal);
    },

    checkInbound: (mailbox, context) =>
      traceInbound(session, { mailbox, inbound: context.inbound, deadlineMs: inboundDeadlineMs }, context),
  };
}

function capabilitiesOf(
  version: string,
  abilities: Abilities,
  inbound: readonly { name: string; address: Address }[],
): TenantCapabilities {
  const [first, ...others] = inbound;
  return {
    name: 'Odoo',
    apiVersion: version,
    runsChecks: true,
    sendsTestMail: true,
    // The IP addresses from which a self-hosted Odoo sends cannot be known.
    egressIps: [],
    ...(first && others.length === 0 && { inboundAddress: first.address }),
    inboundAddresses: inbound.map(({ name, address }) => ({ name, address })),
    checksInbound: inbound.length > 0,
    separateUsername: true,
    senderName: false,
    refusedProviders: [],
    verifiesCertificates: verifies(abilities),
  };
}

async function testServer(
  session: OdooSession,
  draft: Draft,
  deadlineMs: number,
  { signal, report }: TenantContext,
): Promise<Result<ProbeReport, TenantProblem>> {
  report?.({ kind: 'step', step: 'checking' });
  const state = await readState(session, signal);
  if (!state.ok) return fail(state.problem.problem);
  const server = state.value.servers.find(({ id }) => String(id) === draft.id);
  if (!server) return fail({ kind: 'not-found' });
  // Without this check, the test might run on values that someone else has written.
  if (!server.active && !isAsWritten(server, draft)) return fail({ kind: 'conflict' });
  const startedAt = new Date();
  const began = session.clock.now();
  const call = { model: 'ir.mail_server', method: 'test_smtp_connection', ids: [server.id] };
  const answer = await session.call(call, signal, deadlineMs);
  const problem = answer.ok ? undefined : answer.problem.problem;
  if (problem && (problem.kind !== 'invalid' || problem.detail === undefined)) return fail(problem);
  const result = reportOf(draft, {
    startedAt,
    durationMs: session.clock.now() - began,
    words: problem?.detail,
    verified: server.encryption.endsWith('_strict'),
  });
  const { endpoint } = result;
  for (const record of result.stages) report?.({ kind: 'stage-ended', endpoint, record });
  return ok(result);
}
