import { factsAsOf, fitsMailDraft, linkUrl, mailDraftUrl } from '../../../shared/knowledge/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import { describeCertificates } from '../certificates.ts';
import type { Operation } from '../operation.ts';
import { stateOf } from './settings.ts';

export const open: Operation<'open'> = (engine) => async () => {
  const { door, version, systemLanguage, store, vault, unverifiedAsked = false } = engine.ports;
  return ok({
    version,
    door,
    systemLanguage,
    factsAsOf,
    preferences: store.preferences(),
    vault: await vault.state(),
    certificates: describeCertificates(store.certificates()),
    unverifiedAsked,
    ...stateOf(engine),
    profiles: engine.profiles(),
    practice: engine.practice && {
      tenantUrl: engine.practice.world.tenantUrl,
      careerPage: engine.practice.world.careerPage,
      running: true,
    },
  });
};

export const setPreferences: Operation<'setPreferences'> = (engine) => (preferences) => {
  engine.ports.store.setPreferences(preferences);
  return ok({ preferences });
};

/** The caller names an entry of our own data; no URL crosses the contract. */
export const openLink: Operation<'openLink'> =
  (engine) =>
  async ({ link }) => {
    const url = linkUrl(link);
    if (url === undefined) return fail({ kind: 'not-found', detail: 'link' });
    await engine.ports.openUrl(url);
    return ok({});
  };

export const openLetter: Operation<'openLetter'> = (engine) => async (letter) => {
  if (!fitsMailDraft(letter)) return fail({ kind: 'invalid-input', detail: 'too long' });
  try {
    await engine.ports.openUrl(mailDraftUrl(letter));
  } catch {
    return fail({ kind: 'not-found', detail: 'mail program' });
  }
  return ok({});
};
