import { diagnose } from '../../../shared/diagnosis/index.ts';
import { passwordShape } from '../../../shared/knowledge/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import { networkFor } from '../network.ts';
import type { Operation } from '../operation.ts';

export const probe: Operation<'probe'> =
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
      ...wanted
    },
    { signal, report },
  ) => {
    const realm = engine.realm(practice);
    if (!realm) return fail({ kind: 'not-found', detail: 'practice' });
    const credentials = username !== undefined && password !== undefined && { username, password };
    const result = await engine.ports.probe(
      {
        endpoint,
        ...(alternatives && { alternatives }),
        ...(thorough !== undefined && { thorough }),
        ...(credentials && { credentials }),
        ...(sender !== undefined && { sender }),
        ...(recipient !== undefined && { recipient }),
      },
      practice ? realm.network : networkFor(realm.network, wanted),
      { signal, report },
    );
    const findings = diagnose(result, {
      provider,
      ...(password !== undefined && { passwordShape: passwordShape(password) }),
      now: new Date().toISOString(),
    });
    return ok({ report: result, findings });
  };
