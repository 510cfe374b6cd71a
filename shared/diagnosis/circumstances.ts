import { providerIn, traitsOf } from '../knowledge/index.ts';
import type { Cause, ProbeReport, Stage } from '../model/index.ts';
import { instead, type FindingDraft } from './draft.ts';
import { orBrokenStore } from './password-store.ts';
import type { Situation } from './situation.ts';
import { wrongClock } from './tls-faults.ts';

/**
 * Causes of rejected sign-ins that look the same if the mailbox has no sign-in of its own or its account is at another
 * provider.
 */
const signInCauses = new Set<Cause>([
  'wrong-credentials',
  'unknown-user',
  'app-password-required',
  'oauth-token-invalid',
  'username-format',
  'account-locked',
  'account-suspended',
  'external-apps-blocked',
  'security-defaults-or-conditional-access',
  'license-or-plan-limit',
  'smtp-access-disabled-by-provider',
]);
const senderCauses = new Set<Cause>([
  'sender-rejected-policy',
  'auth-required',
  'relay-denied',
  'recipient-rejected',
]);

interface Scene {
  readonly report: ProbeReport;
  readonly stage: Stage;
  readonly provider: string | undefined;
  readonly situation: Situation;
}

type Rule = (draft: FindingDraft, scene: Scene) => FindingDraft;

const noSignInOfItsOwn: Rule = (found, { stage, situation: { mailboxKind } }) => {
  if (stage !== 'auth' || !signInCauses.has(found.cause)) return found;
  if (mailboxKind === 'shared' || mailboxKind === 'group')
    return instead(found, 'shared-mailbox-no-login', 0.86, { because: [`mailbox: ${mailboxKind}`] });
  if (mailboxKind === 'alias')
    return instead(found, 'username-format', 0.72, { because: ['mailbox: alias'] });
  return found;
};

/**
 * Uses the format of the rejected password to interpret "app password required": if it looks like an app password, it
 * was simply wrong; if it is an ordinary password, the cause is confirmed.
 */
const passwordShape: Rule = (found, { stage, provider, situation: { passwordShape: shape } }) => {
  if (
    stage !== 'auth' ||
    shape === undefined ||
    found.cause !== 'app-password-required' ||
    found.confidence >= 0.9
  )
    return found;
  // If the format of the provider's app passwords is unknown, this password may be one even if it looks ordinary.
  if (shape === 'ordinary')
    return traitsOf(provider).appPassword
      ? { ...found, confidence: Math.max(found.confidence, 0.85) }
      : found;
  return instead(found, 'wrong-credentials', 0.72, {
    because: ['the password has the form of an app password'],
  });
};

/** Causes that servers report for a valid token of a different account. */
const refusedConsent = new Set<Cause>([
  'wrong-credentials',
  'unknown-user',
  'username-format',
  'app-password-required',
  'oauth-token-invalid',
  'auth-required',
]);

/** Consent that was given just now can hardly have expired, so it was probably given by a different account. */
const anotherAccount: Rule = (found, { stage, situation: { consent } }) =>
  consent === 'of-some-account' && stage === 'auth' && refusedConsent.has(found.cause)
    ? {
        ...instead(found, 'oauth-wrong-account', 0.76, { because: ['agreed to in the browser just now'] }),
        // Servers reply with the same text if the user who gave consent merely has access to the mailbox.
        alternatives: ['shared-mailbox-no-login', 'oauth-token-invalid'],
      }
    : found;

/** If the right account gave consent, the mailbox itself must be closed to external programs or lack a licence. */
const closedToPrograms: Rule = (found, { stage, situation: { consent } }) =>
  consent === 'of-this-account' && stage === 'auth' && refusedConsent.has(found.cause)
    ? {
        ...instead(found, 'smtp-auth-disabled-mailbox', 0.6, {
          because: ['this account agreed in the browser just now'],
        }),
        alternatives: ['license-or-plan-limit', 'oauth-token-invalid'],
      }
    : found;

const bareUserName: Rule = (found, { stage, report: { user } }) => {
  if (stage !== 'auth' || found.cause !== 'wrong-credentials' || user === undefined || user.includes('@'))
    return found;
  return {
    ...found,
    confidence: Math.min(found.confidence, 0.7),
    alternatives: ['username-format', ...found.alternatives],
  };
};

const otherSender: Rule = (found, { stage, report: { user, sender, stages } }) => {
  const late = stage === 'sender' || stage === 'recipient' || stage === 'message';
  const signedIn = stages.some((record) => record.stage === 'auth' && record.outcome === 'passed');
  if (!late || !signedIn || !senderCauses.has(found.cause)) return found;
  const isAuthRequired = found.cause === 'auth-required';
  if (!isAuthRequired && found.confidence >= 0.86) return found;
  const differ = user?.includes('@') && sender !== undefined && user.toLowerCase() !== sender.toLowerCase();
  if (differ && (stage === 'sender' || found.cause !== 'recipient-rejected'))
    return instead(found, 'send-as-denied', 0.76, { because: [`signed in as ${user}, sender ${sender}`] });
  return isAuthRequired ? instead(found, stage === 'sender' ? 'send-as-denied' : 'relay-denied', 0.6) : found;
};

/** Lowers the confidence if the server does not belong to the provider that hosts the domain's mail. */
const foreignServer: Rule = (found, { stage, report: { endpoint }, situation }) => {
  const owner = providerIn(undefined, endpoint.host);
  const home = providerIn(situation.provider);
  if (
    stage !== 'auth' ||
    owner === undefined ||
    home === undefined ||
    owner === home ||
    !signInCauses.has(found.cause)
  )
    return found;
  return {
    ...found,
    confidence: Math.min(found.confidence, 0.6),
    because: [`mail of this domain: ${home}; this server: ${owner}`, ...found.because],
  };
};

/**
 * Blames this computer's clock if the certificate is valid by another computer's clock, or if an unrelated certificate
 * seems expired as well.
 */
const clock: Rule = (found, { report, situation: { timeElsewhere = '', expiredElsewhere = false } }) => {
  if (found.cause !== 'tls-certificate-expired' || found.here) return found;
  const [leaf] = report.tls?.chain ?? [];
  const time = Date.parse(timeElsewhere);
  const holds = leaf && Date.parse(leaf.validFrom) <= time && time <= Date.parse(leaf.validTo);
  if (!holds && !expiredElsewhere) return found;
  const because = holds ? [`clock of another computer: ${timeElsewhere}`, ...found.because] : found.because;
  return wrongClock({ ...found, because }, report);
};

const rules: readonly Rule[] = [
  clock,
  passwordShape,
  orBrokenStore,
  anotherAccount,
  closedToPrograms,
  bareUserName,
  otherSender,
  foreignServer,
  noSignInOfItsOwn,
];

/** Adjusts a finding to everything else that is known about the mailbox, the account and the clock. */
export const inCircumstances = (first: FindingDraft, scene: Scene): FindingDraft =>
  rules.reduce((found, rule) => rule(found, scene), first);
