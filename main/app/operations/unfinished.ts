import type { CallContext } from '../../../shared/contract/index.ts';
import { currentResults, currentUnfinished } from '../../../shared/flow/index.ts';
import type { Profile, TenantProblem, TenantSettings, Unfinished } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Engine, ProfileContext } from '../engine.ts';
import type { Operation } from '../operation.ts';
import { disagreements } from '../../tenant/index.ts';
import { keepConsent } from './connect-mailbox.ts';
import { activate } from '../push/activate.ts';
import type { PushContext } from '../push/types.ts';
import { afterRollBack, outcomeOf } from '../unfinished.ts';
import { restore } from './rollback.ts';

interface Found {
  readonly scope: ProfileContext;
  readonly unfinished: Unfinished;
}

function find(engine: Engine, profileId: string) {
  const scope = engine.find(profileId);
  if (!scope.ok) return scope;
  const unfinished = currentUnfinished(scope.value.profile);
  return unfinished
    ? ok({ scope: scope.value, unfinished })
    : fail({ kind: 'invalid-input' as const, detail: 'unfinished' });
}

interface CurrentState {
  readonly now: TenantSettings;
  readonly outcome: ReturnType<typeof outcomeOf>;
  readonly context: PushContext;
}

/** Reads the tenant's active settings and derives the outcome of the change. */
async function readState(
  engine: Engine,
  { scope, unfinished }: Found,
  context: CallContext<AbortSignal>,
): Promise<Result<CurrentState, TenantProblem>> {
  context.report({ kind: 'step', step: 'reading' });
  const tenant = await engine.tenant(scope);
  if (!tenant.ok) return tenant;
  const { address: sender } = scope.profile.answers;
  const now = await tenant.value.current({ ...context, ...(sender !== undefined && { sender }) });
  if (!now.ok) return now;
  const outcome = outcomeOf(unfinished, now.value, currentResults(scope.profile).draft?.draft);
  return ok({ now: now.value, outcome, context: { ...context, tenant: tenant.value } });
}

export const determineOutcome: Operation<'tenant.determineOutcome'> =
  (engine) =>
  async ({ profileId }, context) => {
    const found = find(engine, profileId);
    if (!found.ok) return found;
    if (engine.consents.has(profileId)) return ok({ waiting: true });
    const state = await readState(engine, found.value, context);
    if (state.ok) return ok({ outcome: state.value.outcome });
    return context.signal.aborted ? fail({ kind: 'cancelled' }) : ok({ problem: state.problem });
  };

/**
 * Completes or reverts a change, as the user chose. `finish` never reverts and `undo` never activates, regardless of
 * the tenant's answers.
 */
export const settle: Operation<'tenant.settle'> =
  (engine) =>
  async ({ profileId, choice }, context) => {
    const found = find(engine, profileId);
    if (!found.ok) return found;
    const { scope, unfinished } = found.value;
    const { step } = unfinished;
    const forget = () =>
      engine.update(scope, (profile) => {
        delete profile.unfinished;
        delete profile.results.problem;
      });
    // Writing a draft does not change the active settings. The next check writes the draft again with the same
    // idempotency key.
    if (step === 'draft') return ok({ profile: choice === 'finish' ? scope.profile : forget() });
    if (step === 'connect') return settleConsent(engine, found.value, choice, context);
    const state = await readState(engine, found.value, context);
    if (!state.ok && context.signal.aborted) return fail({ kind: 'cancelled' });
    // The tenant's settings could not be read, so the change stays unfinished.
    if (!state.ok) return ok({ profile: engine.tell(scope, step, state.problem) });
    const settled = await settleSeen(engine, found.value, state.value, choice);
    if (settled.ok) return ok({ profile: settled.value ?? forget() });
    if (settled.problem.kind === 'cancelled') return fail({ kind: 'cancelled' });
    return ok({ profile: engine.refuse(engine.again(scope), step, settled.problem) });
  };

/**
 * Completes or reverts an interrupted consent. The user may have consented after the program ended; the consent is then
 * either kept, inactive until it is checked, or revoked.
 */
async function settleConsent(
  engine: Engine,
  { scope, unfinished: { draftId: id = '' } }: Found,
  choice: 'finish' | 'undo',
  context: CallContext<AbortSignal>,
) {
  const { address: sender = '' } = scope.profile.answers;
  const refuse = (problem: TenantProblem) =>
    problem.kind === 'cancelled'
      ? fail({ kind: 'cancelled' as const })
      : ok({ profile: engine.tell(scope, 'connect', problem) });
  const tenant = await engine.tenant(scope);
  if (!tenant.ok) return refuse(tenant.problem);
  const { connections } = tenant.value;
  const outcome = choice === 'finish' ? await connections?.readOutcome(id, sender, context) : undefined;
  if (outcome && !outcome.ok && outcome.problem.kind !== 'not-found') return refuse(outcome.problem);
  if (outcome?.ok && outcome.value) return ok({ profile: keepConsent(engine, scope, id, outcome.value) });
  const removed = await connections?.forget(id, sender, context);
  if (removed && !removed.ok && removed.problem.kind !== 'not-found') return refuse(removed.problem);
  const profile = engine.update(scope, (next) => {
    delete next.unfinished;
    delete next.results.problem;
    delete next.results.consent;
  });
  return ok({ profile });
}

/** Completes or reverts a change whose outcome is known. @returns undefined if only its record is left to remove. */
async function settleSeen(
  engine: Engine,
  { scope, unfinished }: Found,
  { now, outcome, context }: CurrentState,
  choice: 'finish' | 'undo',
): Promise<Result<Profile | undefined, TenantProblem>> {
  if (outcome === 'changed') return fail({ kind: 'conflict' });
  const isThere = outcome === 'happened';
  if (unfinished.step === 'rollback') {
    if (isThere) return ok(engine.update(scope, afterRollBack));
    // Undoing a rollback means leaving the settings as they are.
    return choice === 'undo' ? ok(undefined) : restore(engine, scope, now.version, context);
  }
  const draft = currentResults(scope.profile).draft?.draft;
  // Only checked settings are activated: if an answer has changed since, a new check is needed.
  if (choice === 'finish' && !draft) return ok(undefined);
  if (!isThere) {
    if (choice === 'undo') return ok(undefined);
    const active = await activate(engine, scope, context);
    return active.ok ? ok(engine.again(scope).profile) : active;
  }
  const isAltered = draft && now.settings && disagreements(draft.settings, now.settings).length > 0;
  if (choice === 'finish' && isAltered) return fail({ kind: 'unknown-outcome', reason: 'other-settings' });
  // The settings are active now, even if the next step fails.
  const profile = draft ? engine.keep(scope, 'activation', { version: now.version }) : scope.profile;
  return choice === 'finish' ? ok(profile) : restore(engine, { ...scope, profile }, now.version, context);
}
