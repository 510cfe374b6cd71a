import { fail, ok } from '../../../shared/result.ts';
import { clearsAfterSeconds } from '../secret-clipboard.ts';
import { onProfile } from '../operation.ts';

/** The page never gets to see the password: the engine itself puts it on the clipboard. */
export const copyPassword = onProfile<'copyPassword'>(async (engine, place) => {
  const password = await place.realm.vault.read(engine.mailboxKey(place));
  if (password === undefined) return fail({ kind: 'not-found', detail: 'password' });
  // A clipboard that refuses is as good as none: the user is told to type.
  const copied = await engine.clipboard?.copy(password).then(
    () => true,
    () => false,
  );
  return ok({ copied: copied === true, clearsAfterSeconds });
});
