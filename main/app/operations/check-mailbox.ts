import { diagnose, passwordShape } from '../../../shared/diagnosis/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const hasPassword: Operation<'hasPassword'> =
  (engine) =>
  async ({ profileId }) => {
    const place = engine.find(profileId);
    if (!place.ok) return place;
    const { vault } = place.value.realm;
    const stored = (await vault.read(engine.mailboxKey(place.value))) !== undefined;
    return ok({ stored, vault: await vault.state() });
  };

export const checkMailbox: Operation<'checkMailbox'> =
  (engine) =>
  async ({ profileId, password }, { signal, report }) => {
    const found = engine.find(profileId);
    if (!found.ok) return found;
    const { realm, profile } = found.value;
    const { address, signIn, mailboxKind } = profile.answers;
    if (address === undefined || !signIn) return fail({ kind: 'invalid-input', detail: 'signIn' });
    const { username, endpoint } = signIn;
    const key = engine.mailboxKey(found.value);
    const secret = password ?? (await realm.vault.read(key));
    if (secret === undefined) return fail({ kind: 'not-found', detail: 'password' });
    const result = await engine.ports.probe(
      { endpoint, credentials: { username, password: secret }, sender: address },
      realm.network,
      { signal, report },
    );
    const provider = profile.results.discovery?.discovery.provider?.id;
    // What was broken off says nothing; an earlier result stands.
    if (signal.aborted) return fail({ kind: 'cancelled' });
    const findings = diagnose(result, {
      provider,
      mailboxKind,
      passwordShape: passwordShape(secret),
      now: new Date().toISOString(),
    });
    // Kept once it is proven, or when nothing here could prove it and the platform's check has to decide.
    if (result.verdict === 'works' || findings[0]?.cause === 'port-blocked')
      await realm.vault.write(key, secret);
    return ok({
      profile: engine.keep(
        found.value,
        'localCheck',
        { report: result, findings },
        ({ answers, results }) => {
          delete answers.letPlatformDecide;
          // A draft holds the password that it was written with.
          if (password !== undefined) delete results.draft;
        },
      ),
    });
  };
