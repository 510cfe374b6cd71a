import {
  currentResults,
  currentUnfinished,
  mayReceivePassword,
  settingsOf,
} from '../../../shared/flow/index.ts';
import type { Draft, TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Engine, Place } from '../engine.ts';
import { noted } from '../unfinished.ts';
import type { PushContext } from './types.ts';

/** The draft that fits today's answers: written before, or now. */
export async function draftFor(
  engine: Engine,
  place: Place,
  context: PushContext,
): Promise<Result<Draft, TenantProblem>> {
  const results = currentResults(place.profile);
  if (results.draft) return ok(results.draft.draft);
  const settings = settingsOf(place.profile);
  if (!settings || !results.review) return fail({ kind: 'invalid', detail: 'password' });
  const isConnected = settings.connection !== undefined;
  // The platform signs in with it there.
  if (!isConnected && !mayReceivePassword(place.profile))
    return fail({ kind: 'invalid', detail: 'server not confirmed' });
  const password = isConnected ? undefined : await place.realm.vault.read(engine.mailboxKey(place));
  if (!isConnected && password === undefined) return fail({ kind: 'invalid', detail: 'password' });
  const { version } = results.review;
  const change = { step: 'draft', basedOn: version } as const;
  const before = currentUnfinished(place.profile)?.key;
  const write = (changeKey: string) =>
    context.tenant.writeDraft(settings, password, version, { ...context, changeKey });
  const draft = await noted(engine, place, change, async (key) => {
    const first = await write(key);
    // The key of a try from before, but with another password or other settings by now: another draft.
    const isReused = !first.ok && key === before && first.problem.status === 422;
    return isReused ? write(crypto.randomUUID()) : first;
  });
  // Kept at once: should the program end during the check, the next one finds the draft.
  if (draft.ok) engine.keep(place, 'draft', { draft: draft.value });
  return draft;
}
