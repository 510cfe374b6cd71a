import { ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const readJournal: Operation<'journal.read'> = (engine) => () => {
  const { journal, store } = engine.ports;
  return ok({
    ...(journal.folder !== undefined && { folder: journal.folder }),
    ...(store.path !== undefined && { settings: store.path }),
    lines: journal.lines(),
    incidents: journal.incidents(),
  });
};

export const reportIncident: Operation<'journal.reportIncident'> =
  (engine) =>
  ({ where, message, stack }) => {
    const error = new Error(message);
    error.stack = stack === '' ? message : stack;
    return ok({ incident: engine.ports.journal.incident(`page: ${where}`, error) });
  };
