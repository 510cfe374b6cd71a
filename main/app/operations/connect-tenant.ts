import { awaitsConsent, withAnswers } from '../../../shared/flow/index.ts';
import { capabilitiesOf, originOf } from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { ProfileContext } from '../engine.ts';
import { onProfile } from '../operation.ts';

export const connectTenant = onProfile<'tenant.connect'>(
  async (engine, found, { connection, clientSecret }, { signal, report }) => {
    const isApi = connection.kind !== 'guided';
    // The page asks for the user's consent, but the engine verifies it rather than trusting the page.
    if (awaitsConsent(connection, found.profile))
      return fail({ kind: 'invalid-input', detail: 'platform not confirmed' });
    const profile = engine.update(found, (next) => {
      const consent = isApi && { confirmedPlatform: originOf(connection) };
      next.answers = withAnswers(next.answers, { platform: connection, ...consent });
    });
    const scope: ProfileContext = { ...found, profile };
    if (connection.kind === 'guided') {
      const known = engine.forms().find(({ form: { id } }) => id === connection.form)?.form;
      const form = known && { ...known, name: connection.name ?? known.name };
      if (!form) return ok({ profile: engine.keep(scope, 'connection', { problem: { kind: 'not-found' } }) });
      return ok({ profile: engine.keep(scope, 'connection', { capabilities: capabilitiesOf(form), form }) });
    }
    const key = engine.tenantKey(scope);
    const secret = clientSecret ?? (await scope.environment.vault.read(key));
    if (secret === undefined) {
      return ok({ profile: engine.keep(scope, 'connection', { problem: { kind: 'unauthorised' } }) });
    }
    report({ kind: 'step', step: 'signing-in' });
    const tenant = await engine.tenantAt(scope, connection, secret);
    const capabilities = await tenant.capabilities({ signal, report });
    if (signal.aborted) return fail({ kind: 'cancelled' });
    if (!capabilities.ok)
      return ok({ profile: engine.keep(scope, 'connection', { problem: capabilities.problem }) });
    await engine.keepSecret(scope, key, secret);
    return ok({ profile: engine.keep(scope, 'connection', { capabilities: capabilities.value }) });
  },
);
