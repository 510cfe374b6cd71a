import { ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const readJournal: Operation<'readJournal'> = (engine) => () => {
  const { journal, store } = engine.ports;
  return ok({
    folder: journal.folder,
    settings: store.path,
    lines: journal.lines(),
    incidents: journal.incidents(),
  });
};

export const reportIncident: Operation<'reportIncident'> =
  (engine) =>
  ({ where, message, stack }) => {
    const error = new Error(message);
    error.stack = stack === '' ? message : stack;
    return ok({ incident: engine.ports.journal.incident(`page: ${where}`, error) });
  };

/** The secrets first: should this end half-way, what is left still says that there was something. */
export const forgetEverything: Operation<'forgetEverything'> =
  (engine) =>
  (_, { signal }) =>
    engine.running.removing(signal, undefined, async () => {
      const { vault, store, journal } = engine.ports;
      const gone = await vault.removeAll();
      await engine.clipboard?.clear();
      await engine.stopPractice();
      store.forget();
      journal.forget();
      return ok({ secretsLeft: !gone });
    });

export const protectScreen: Operation<'protectScreen'> =
  (engine) =>
  ({ on }) =>
    ok({ works: engine.ports.protectScreen?.(on) ?? false });
