import { z } from 'zod';

import { stageSchema } from './stages.ts';

/** The person or organisation that can fix a problem. */
export const ownerSchema = z.enum(['you', 'it-admin', 'provider', 'platform']);
export type Owner = z.infer<typeof ownerSchema>;

/** Who can usually fix a cause, and whether it is specific to this computer or network. */
interface CauseFacts {
  readonly owner: Owner;
  readonly here: boolean;
}
const here = (owner: Owner): CauseFacts => ({ owner, here: true });
const anywhere = (owner: Owner): CauseFacts => ({ owner, here: false });

/** Every cause that a finding can name. The ids are part of the command line's JSON output. */
const causeFacts = {
  'shared-mailbox-no-login': anywhere('it-admin'),
  'send-as-denied': anywhere('it-admin'),
  'smtp-auth-disabled-mailbox': anywhere('it-admin'),
  'smtp-auth-disabled-tenant': anywhere('it-admin'),
  'basic-auth-retired': anywhere('it-admin'),
  'security-defaults-or-conditional-access': anywhere('it-admin'),
  'app-password-required': anywhere('you'),
  'external-apps-blocked': anywhere('you'),
  'smtp-access-disabled-by-provider': anywhere('you'),
  'wrong-credentials': anywhere('you'),
  'unknown-user': anywhere('you'),
  'account-locked': anywhere('it-admin'),
  'password-expired': anywhere('you'),
  'username-format': anywhere('you'),
  'auth-mechanism-unsupported': anywhere('provider'),
  'auth-required': anywhere('you'),
  'oauth-token-invalid': anywhere('you'),
  'oauth-approval-missing': anywhere('it-admin'),
  'oauth-app-not-accepted': anywhere('platform'),
  'oauth-app-misconfigured': anywhere('platform'),
  'oauth-wrong-account': anywhere('you'),
  'oauth-sign-in-ended': anywhere('you'),
  'ip-not-allowed': anywhere('it-admin'),
  'relay-denied': anywhere('it-admin'),
  'ip-blocklisted': anywhere('it-admin'),
  'port-blocked': here('it-admin'),
  'connection-refused': anywhere('it-admin'),
  'host-not-found': here('you'),
  'dns-failure': here('it-admin'),
  'network-unreachable': here('you'),
  'tls-wrong-mode': anywhere('you'),
  'tls-version-too-old': anywhere('it-admin'),
  'tls-certificate-expired': anywhere('it-admin'),
  'tls-certificate-name-mismatch': anywhere('it-admin'),
  'tls-certificate-untrusted': anywhere('it-admin'),
  'certificate-too-weak': anywhere('it-admin'),
  'client-certificate-required': anywhere('it-admin'),
  'server-tls-broken': anywhere('it-admin'),
  'no-encryption-offered': anywhere('it-admin'),
  'tls-required': anywhere('you'),
  'starttls-stripped-or-middlebox': here('it-admin'),
  'connection-tampered': here('it-admin'),
  'antivirus-interception': here('you'),
  'not-an-smtp-server': anywhere('you'),
  'rate-limited': anywhere('provider'),
  greylisted: anywhere('provider'),
  'service-unavailable': anywhere('provider'),
  'sender-rejected-policy': anywhere('it-admin'),
  'recipient-rejected': anywhere('you'),
  'recipient-unknown': anywhere('you'),
  'mailbox-full': anywhere('you'),
  'message-too-large': anywhere('you'),
  'content-rejected': anywhere('provider'),
  'license-or-plan-limit': anywhere('it-admin'),
  'account-suspended': anywhere('provider'),
  'unverified-sender': anywhere('it-admin'),
  'sender-not-authorised': anywhere('it-admin'),
  'signature-missing': anywhere('it-admin'),
  'signature-not-aligned': anywhere('it-admin'),
  'signature-broken-on-the-way': anywhere('it-admin'),
  'domain-rule-rejects': anywhere('it-admin'),
  'dns-record-missing': anywhere('it-admin'),
  'dns-record-wrong': anywhere('it-admin'),
  'dns-record-broken': anywhere('it-admin'),
  'ehlo-rejected': anywhere('it-admin'),
  'protocol-error': anywhere('provider'),
  'connection-dropped': anywhere('provider'),
  unknown: anywhere('you'),
} as const satisfies Record<string, CauseFacts>;
export type Cause = keyof typeof causeFacts;
export const causes = Object.keys(causeFacts) as [Cause, ...Cause[]];
export const causeOwners = Object.fromEntries(
  causes.map((cause) => [cause, causeFacts[cause].owner]),
) as Readonly<Record<Cause, Owner>>;
export const causeSchema = z.enum(causes);

/** At or above this confidence, a cause is stated without "perhaps". */
export const certain = 0.8;

/** The reason why a check stopped, according to the evidence. */
export const findingSchema = z.strictObject({
  cause: causeSchema,
  /** 0 to 1; see {@link certain}. */
  confidence: z.number().min(0).max(1),
  owner: ownerSchema,
  stage: stageSchema.optional(),
  /** Id of the mail provider whose rules apply. */
  provider: z.string().max(60).optional(),
  /** Set if the problem is on this computer although the cause does not imply that, e.g. because its clock is wrong. */
  here: z.literal(true).optional(),
  /** Causes that this evidence cannot exclude, most likely first. */
  alternatives: z.array(causeSchema).max(5),
  /** What the finding is based on: server replies, error names, results of other stages. Redacted and printable. */
  evidence: z.array(z.string().max(2_000)).max(20),
});
export type Finding = z.infer<typeof findingSchema>;

/** Returns whether to show the alternatives: the finding is uncertain, or the second cause has a different owner. */
export function isOpen({
  owner,
  confidence,
  alternatives: [second],
}: Pick<Finding, 'owner' | 'confidence' | 'alternatives'>): boolean {
  return second !== undefined && (confidence < certain || causeOwners[second] !== owner);
}

/** Returns whether the problem is on this computer or its network. It then says nothing about the mailbox. */
export const liesHere = ({ cause, here: found }: Pick<Finding, 'cause' | 'here'>): boolean =>
  found ?? causeFacts[cause].here;
