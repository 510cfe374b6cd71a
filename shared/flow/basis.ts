import type { Answers, Contested, Profile, Results, Unfinished } from '../model/index.ts';

type ResultName = Exclude<keyof Results, 'problem'>;

/** Returns a short hash of a long text (FNV-1a); not suitable for security. */
const shortMarkOf = (text: string): string =>
  Array.from(text)
    .reduce((hash, char) => Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
    .toString(36) + String(text.length);

const pick = (answers: Answers) => ({
  // Parsing stored answers puts their members into a fixed order, so equal answers yield equal fingerprints.
  platform: Object.entries(answers.platform ?? {}),
  address: answers.address,
  mailbox: [answers.address, answers.mailboxKind],
  signIn: [answers.signIn?.username, answers.signIn?.endpoint],
  senderName: (answers.senderName ?? '') === '' ? [] : [answers.senderName],
  inbound: [answers.inboundAddress],
  records: shortMarkOf(
    (answers.domainRecords ?? []).map(({ type, name, value }) => `${type} ${name} ${value}`).join('\n'),
  ),
});

/**
 * Returns the fingerprint of the answers that a result depends on. A result counts only while its stored `basis` equals
 * the current fingerprint, so going back and changing an answer never leaves a stale result behind.
 */
export function basisOf(
  name: ResultName,
  { answers, results }: Pick<Profile, 'answers' | 'results'>,
): string {
  const { platform, address, mailbox, signIn, senderName, inbound, records } = pick(answers);
  const settings = [platform, mailbox, signIn, ...senderName];
  const { id, revision } = results.draft?.draft ?? {};
  const draftId = revision === undefined ? id : `${id} ${revision}`;
  // Every new OAuth consent changes the settings to activate.
  const agreed = answers.route === 'own-connection' ? [results.consent?.id] : [];
  const sending = [...settings, ...agreed];
  const parts: Record<ResultName, unknown[]> = {
    connection: [platform],
    discovery: [address],
    localCheck: [mailbox, signIn],
    consent: [platform, mailbox],
    review: sending,
    draft: sending,
    platformCheck: [...sending, draftId],
    activation: [...sending, draftId],
    testMail: [...sending, draftId],
    recheck: sending,
    inboundCheck: [platform, address, inbound],
    careerPage: [platform, address, inbound],
    domainCheck: [platform, address, records],
  };
  return JSON.stringify(parts[name]);
}

/** Returns the results that are still valid for the current answers. */
export function currentResults(profile: Pick<Profile, 'answers' | 'results'>): Results {
  const entries = Object.entries(profile.results) as [keyof Results, Results[keyof Results]][];
  return Object.fromEntries(
    entries.filter(([name, result]) => name === 'problem' || result?.basis === basisOf(name, profile)),
  );
}

const ofThisTenant = <Note extends { readonly basis: string }>(
  note: Note | undefined,
  profile: Profile,
): Note | undefined => (note?.basis === basisOf('connection', profile) ? note : undefined);

/** Returns the unfinished change, if it was made at the current tenant. */
export const currentUnfinished = (profile: Profile): Unfinished | undefined =>
  ofThisTenant(profile.unfinished, profile);

/**
 * Returns the note that the current tenant's settings were changed elsewhere, if there is one and the user has not
 * agreed to replace them.
 */
export const currentContest = (profile: Profile): Contested | undefined =>
  ofThisTenant(profile.contested, profile);
