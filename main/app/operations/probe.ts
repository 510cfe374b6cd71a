import { diagnose } from '../../../shared/diagnosis/index.ts';
import { passwordShape } from '../../../shared/knowledge/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import { networkFor } from '../network.ts';
import type { Operation } from '../operation.ts';
import { tokenFor, unsigned } from '../own-registration.ts';

export const probe: Operation<'server.probe'> =
  (engine) =>
  async (
    {
      endpoint,
      username,
      password,
      alternatives,
      thorough,
      sender,
      recipient,
      provider,
      practice,
      signInWith,
      clientId,
      clientSecret,
      directory,
      ...networkOptions
    },
    { signal, report },
  ) => {
    const environment = engine.environment(practice);
    if (!environment) return fail({ kind: 'not-found', detail: 'practice' });
    const begun = performance.now();
    const registration = { provider: signInWith, clientId, clientSecret, directory, account: username };
    const consent = await tokenFor(engine, registration, { signal, report });
    if (consent?.state === 'cancelled') return fail({ kind: 'cancelled' });
    if (consent && consent.state !== 'granted')
      return ok(unsigned(endpoint, consent, performance.now() - begun));
    const credentials =
      username === undefined
        ? undefined
        : consent
          ? { username, token: consent.token }
          : password !== undefined && { username, password };
    const result = await engine.ports.probe(
      {
        endpoint,
        ...(alternatives && { alternatives }),
        ...(thorough !== undefined && { thorough }),
        ...(credentials && { credentials }),
        ...(sender !== undefined && { sender }),
        ...(recipient !== undefined && { recipient }),
      },
      practice ? environment.network : networkFor(environment.network, networkOptions),
      { signal, report },
    );
    const findings = diagnose(result, {
      provider,
      ...(password !== undefined && { passwordShape: passwordShape(password) }),
      consent: consent && (consent.account === undefined ? 'of-some-account' : 'of-this-account'),
      now: new Date().toISOString(),
    });
    return ok({ report: result, findings });
  };
