import { ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const forms: Operation<'forms.list'> = (engine) => () => ok({ forms: engine.forms() });

export const keepForm: Operation<'forms.keep'> =
  (engine) =>
  ({ form }) => {
    engine.ports.store.putForm(form);
    return ok({ forms: engine.forms() });
  };

export const removeForm: Operation<'forms.remove'> =
  (engine) =>
  ({ formId }) => {
    engine.ports.store.removeForm(formId);
    return ok({ forms: engine.forms() });
  };
