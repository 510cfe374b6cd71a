import { factsAsOf } from '../../../shared/knowledge/index.ts';
import { ok } from '../../../shared/result.ts';
import { describeCertificates } from '../certificates.ts';
import type { Operation } from '../operation.ts';
import { servedBy } from './practice.ts';
import { stateOf } from './settings.ts';

export const open: Operation<'app.open'> = (engine) => async () => {
  const { shell, version, systemLanguage, store, vault, unverifiedAsked = false } = engine.ports;
  return ok({
    version,
    shell,
    systemLanguage,
    factsAsOf,
    preferences: store.preferences(),
    vault: await vault.state(),
    certificates: describeCertificates(store.certificates()),
    unverifiedAsked,
    ...stateOf(engine),
    profiles: engine.profiles(),
    practice: engine.practice && servedBy(engine.practice.world),
  });
};
