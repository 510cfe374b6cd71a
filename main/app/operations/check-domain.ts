import { domainToASCII } from 'node:url';

import type { CallContext } from '../../../shared/contract/index.ts';
import { areThere, currentResults } from '../../../shared/flow/index.ts';
import {
  domainOf,
  type PlatformDomain,
  type Profile,
  type SenderReport,
  type TenantProblem,
} from '../../../shared/model/index.ts';
import { judgeSender } from '../../../shared/sender-domain/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Engine, ProfileContext } from '../engine.ts';
import { onProfile } from '../operation.ts';

interface DomainAtPlatform {
  readonly platform?: PlatformDomain;
  readonly problem?: TenantProblem;
}

/**
 * Queries the DNS of the domain on whose behalf the platform sends; returns undefined if the profile has no address.
 */
async function queryDomain(
  { ports }: Engine,
  { profile, environment }: ProfileContext,
  signal: AbortSignal,
): Promise<SenderReport | undefined> {
  const { address, domainRecords = [], platform } = profile.answers;
  if (address === undefined) return undefined;
  const evidence = await ports.checkSender(
    {
      domain: domainToASCII(domainOf(address)),
      required: domainRecords,
      platform: platform?.kind === 'guided' ? platform.form : undefined,
      nameServer: ports.sources?.dnsServer,
      ask: environment.dns,
    },
    signal,
  );
  return { ...evidence.report, ...judgeSender(evidence) };
}

/** Returns the platform's own result, obtained from its servers; empty if its API has none. */
async function atPlatform(
  engine: Engine,
  scope: ProfileContext,
  context: CallContext<AbortSignal>,
): Promise<DomainAtPlatform> {
  const { connection } = currentResults(scope.profile);
  const { address } = scope.profile.answers;
  if (connection?.capabilities?.domainAuthentication !== true || address === undefined) return {};
  const tenant = await engine.tenant(scope);
  if (!tenant.ok) return { problem: tenant.problem };
  const domain = domainToASCII(domainOf(address));
  const added = await tenant.value.addDomain?.(domain, context);
  if (!added) return {};
  const verified = added.ok ? ((await tenant.value.verifyDomain?.(domain, context)) ?? added) : added;
  return verified.ok
    ? { platform: verified.value }
    : { problem: verified.problem, ...(added.ok && { platform: added.value }) };
}

/**
 * Works like {@link atPlatform}, except that a stopped domain is not checked again, because verifying it could make the
 * platform resume sending.
 */
async function unlessStopped(
  engine: Engine,
  scope: ProfileContext,
  context: CallContext<AbortSignal>,
): Promise<DomainAtPlatform> {
  const { platform } = currentResults(scope.profile).domainCheck ?? {};
  return platform?.state === 'stopped' ? { platform } : atPlatform(engine, scope, context);
}

/** Checks the known records both from this computer and at the platform. */
export async function checkFromBothSides(
  engine: Engine,
  scope: ProfileContext,
  context: CallContext<AbortSignal>,
): Promise<(DomainAtPlatform & { readonly report: SenderReport }) | undefined> {
  const [report, there] = await Promise.all([
    queryDomain(engine, scope, context.signal),
    unlessStopped(engine, scope, context),
  ]);
  return report && { report, ...there };
}

export const checkDomain = onProfile<'domain.check'>(
  async (engine, scope, { profileId, resume }, context) => {
    const there = await (resume === true ? atPlatform : unlessStopped)(engine, scope, context);
    const { platform } = there;
    // If the platform itself reports which records it requires, the user need not enter them.
    if (platform)
      engine.update(scope, ({ answers }) => {
        answers.domainRecords = platform.records.map(({ type, name, value }) => ({ type, name, value }));
        if (platform.state !== 'confirmed') delete answers.domainConfirmed;
      });
    const now = engine.find(profileId);
    if (!now.ok) return now;
    const report = await queryDomain(engine, now.value, context.signal);
    if (context.signal.aborted) return fail({ kind: 'cancelled' });
    if (!report) return fail({ kind: 'invalid-input', detail: 'address' });
    return ok({ profile: keepDomain(engine, now.value, { report, ...there }) });
  },
);

/** Stops sending on behalf of the domain, at a platform that supports this. */
export const stopDomain = onProfile<'domain.stop'>(async (engine, scope, { profileId }, context) => {
  const { address } = scope.profile.answers;
  const tenant = await engine.tenant(scope);
  if (!tenant.ok) return ok({ profile: engine.tell(scope, 'rollback', tenant.problem) });
  if (address === undefined || !tenant.value.stopDomain)
    return fail({ kind: 'invalid-input', detail: 'domain' });
  const stopped = await tenant.value.stopDomain(domainToASCII(domainOf(address)), context);
  if (!stopped.ok) return ok({ profile: engine.tell(scope, 'rollback', stopped.problem) });
  const now = engine.find(profileId);
  if (!now.ok) return now;
  return ok({
    profile: engine.update(now.value, ({ answers, results }) => {
      delete answers.domainConfirmed;
      delete answers.domainWatched;
      if (results.domainCheck) results.domainCheck.platform = stopped.value;
      delete results.problem;
    }),
  });
});

/** Stores the DNS result. */
export const keepDomain = (
  engine: Engine,
  scope: ProfileContext,
  found: DomainAtPlatform & { readonly report: SenderReport },
): Profile =>
  engine.keep(scope, 'domainCheck', found, ({ answers }) => {
    // The records now exist, so the domain need not be watched any longer.
    if (areThere(found.report.records) && (found.platform?.state ?? 'confirmed') === 'confirmed')
      delete answers.domainWatched;
    if (found.platform?.state === 'confirmed') answers.domainConfirmed = 'yes';
  });
