import { profileSchema, type Profile } from '../../shared/model/index.ts';
import type { Redaction } from '../../shared/known-secrets/index.ts';
import type { Journal } from '../journal/index.ts';
import type { Store } from '../store/index.ts';
import { taughtBy, textsIn } from './redaction.ts';
import type { AppPorts } from './types.ts';

/**
 * Wraps the ports so that the redaction learns every secret that passes through the vault, and masks secrets in
 * everything the engine stores, logs, opens or reports.
 */
export const guarded = (ports: AppPorts, redaction: Redaction): AppPorts => ({
  ...ports,
  store: cleanStore(ports.store, redaction),
  vault: taughtBy(ports.vault, redaction),
  journal: cleanJournal(ports.journal, redaction),
  openUrl: (url) => ports.openUrl(cleanUrl(url, redaction)),
  probe: (request, network, context) => ports.probe(request, network, { ...context, redaction }),
});

/**
 * Applies the redaction to the store. A profile's answers are stored as plain text in the settings, so they are not
 * secrets and must not be masked as such.
 */
export function cleanStore(store: Store, redaction: Redaction): Store {
  const known = (profile: Profile): Profile => {
    redaction.open(textsIn(profile.answers));
    return profile;
  };
  const clean = (profile: Profile): Profile => {
    const parsed = profileSchema.safeParse(redaction.data(known(profile)));
    if (!parsed.success) throw new Error('A secret was found where only a name is allowed.');
    return parsed.data;
  };
  return {
    ...store,
    list: () => store.list().map(known),
    get: (id) => {
      const profile = store.get(id);
      return profile && known(profile);
    },
    put: (profile) => store.put(clean(profile)),
    change: (id, update) =>
      store.change(id, (profile) => {
        update(profile);
        const { unfinished, ...cleaned } = clean(profile);
        delete profile.unfinished;
        Object.assign(profile, cleaned, unfinished && { unfinished });
      }),
    putForm: (form) => store.putForm(redaction.data(form)),
    setCertificates: (pem) => store.setCertificates(redaction.text(pem)),
    forget: () => {
      store.forget();
      redaction.forgetOpen();
    },
  };
}

export const cleanJournal = (journal: Journal, redaction: Redaction): Journal => ({
  ...journal,
  note: (text) => journal.note(redaction.text(text)),
  incident: (where, error) => journal.incident(redaction.text(where), cleanError(error, redaction)),
});

/** Removes secrets from an error, whose text may come from a library, the system or a server. */
function cleanError(error: unknown, redaction: Redaction): unknown {
  if (!(error instanceof Error)) return error;
  const redacted = (text: string) =>
    text
      .split('\n')
      .map((line) => redaction.words(line, 2_000))
      .join('\n');
  const clean = new Error(redacted(error.message), { cause: cleanError(error.cause, redaction) });
  // Restores the indentation of stack traces, which the redaction trims.
  clean.stack = redacted(error.stack ?? error.message).replaceAll(/^at /gm, '    at ');
  return clean;
}

/**
 * Removes secrets from a URL, usually a `mailto:` link with a drafted message. Texts quoted in the message were
 * redacted when they arrived.
 */
function cleanUrl(url: string, redaction: Redaction): string {
  const clean = redaction.text(url);
  return clean === url ? url : encodeURI(clean);
}
