import { fail, ok } from '../../../shared/result.ts';
import { clearsAfterSeconds } from '../secret-clipboard.ts';
import { onProfile } from '../operation.ts';

/** Copies the password in the engine, so that the page never receives it. */
export const copyPassword = onProfile<'mailbox.copyPassword'>(async (engine, scope) => {
  const password = await scope.environment.vault.read(engine.mailboxKey(scope));
  if (password === undefined) return fail({ kind: 'not-found', detail: 'password' });
  // If the clipboard fails, the user has to type the password.
  const copied = await engine.clipboard?.copy(password).then(
    () => true,
    () => false,
  );
  return ok({ copied: copied === true, clearsAfterSeconds });
});
