import { ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const forms: Operation<'forms'> = (engine) => () => Promise.resolve(ok({ forms: engine.forms() }));

export const keepForm: Operation<'keepForm'> =
  (engine) =>
  ({ form }) => {
    engine.ports.store.putForm(form);
    return Promise.resolve(ok({ forms: engine.forms() }));
  };

export const removeForm: Operation<'removeForm'> =
  (engine) =>
  ({ formId }) => {
    engine.ports.store.removeForm(formId);
    return Promise.resolve(ok({ forms: engine.forms() }));
  };
