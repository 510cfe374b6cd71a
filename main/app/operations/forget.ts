import { ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

/**
 * Deletes everything that is stored, secrets first: if this is interrupted, the remaining settings show that something
 * is left.
 */
export const forgetEverything: Operation<'settings.forgetEverything'> =
  (engine) =>
  (_, { signal }) =>
    engine.running.removing(signal, undefined, async () => {
      const { vault, store, journal } = engine.ports;
      const removed = await vault.removeAll();
      await engine.clipboard?.clear();
      await engine.stopPractice();
      store.forget();
      journal.forget();
      return ok({ secretsLeft: !removed });
    });
