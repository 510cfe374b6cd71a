import {
  currentResults,
  currentUnfinished,
  mayReceivePassword,
  settingsOf,
} from '../../../shared/flow/index.ts';
import type { Draft, TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Engine, ProfileContext } from '../engine.ts';
import { noted } from '../unfinished.ts';
import type { PushContext } from './types.ts';

/** Returns the existing draft for the current answers, or creates one. */
export async function draftFor(
  engine: Engine,
  scope: ProfileContext,
  context: PushContext,
): Promise<Result<Draft, TenantProblem>> {
  const results = currentResults(scope.profile);
  if (results.draft) return ok(results.draft.draft);
  const settings = settingsOf(scope.profile);
  if (!settings || !results.review) return fail({ kind: 'invalid', detail: 'password' });
  const isConnected = settings.connection !== undefined;
  // With an OAuth connection, the platform needs no password.
  if (!isConnected && !mayReceivePassword(scope.profile))
    return fail({ kind: 'invalid', detail: 'server not confirmed' });
  const password = isConnected ? undefined : await scope.environment.vault.read(engine.mailboxKey(scope));
  if (!isConnected && password === undefined) return fail({ kind: 'invalid', detail: 'password' });
  const { version } = results.review;
  const change = { step: 'draft', basedOn: version } as const;
  const before = currentUnfinished(scope.profile)?.key;
  const write = (changeKey: string) =>
    context.tenant.writeDraft(settings, password, version, { ...context, changeKey });
  const draft = await noted(engine, scope, change, async (key) => {
    const first = await write(key);
    // 422: the key was used earlier with another password or other settings, so this is a different draft.
    const isReused = !first.ok && key === before && first.problem.status === 422;
    return isReused ? write(crypto.randomUUID()) : first;
  });
  // Stored immediately, so that the draft is found again if the program ends during the check.
  if (draft.ok) engine.keep(scope, 'draft', { draft: draft.value });
  return draft;
}
