import type { MailSettings, Profile } from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

/** What the tenant would send with, from the answers so far. */
export function settingsOf({ answers, results }: Profile): MailSettings | undefined {
  const { address, signIn, senderName = '' } = answers;
  if (address === undefined || !signIn) return undefined;
  const isNamed = senderName !== '' && results.connection?.capabilities?.senderName === true;
  return {
    ...signIn.endpoint,
    username: signIn.username,
    sender: address,
    ...(isNamed && { senderName }),
  };
}

export const review: Operation<'review'> =
  (engine) =>
  async ({ profileId }, { signal, report }) => {
    const place = engine.find(profileId);
    if (!place.ok) return place;
    const after = settingsOf(place.value.profile);
    if (!after) return fail({ kind: 'invalid-input', detail: 'signIn' });
    report({ kind: 'step', step: 'reading' });
    const tenant = await engine.tenant(place.value);
    const current = tenant.ok ? await tenant.value.current({ signal, report, sender: after.sender }) : tenant;
    if (!current.ok) return ok({ profile: engine.refuse(place.value, 'review', current.problem) });
    const { settings: before, version, servers } = current.value;
    return ok({
      profile: engine.keep(place.value, 'review', { before, version, after, ...(servers && { servers }) }),
    });
  };
