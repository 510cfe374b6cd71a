import { z } from 'zod';

import { stageSchema } from './stages.ts';

/** Who can change it. */
export const ownerSchema = z.enum(['you', 'it-admin', 'provider', 'platform']);
export type Owner = z.infer<typeof ownerSchema>;

/** Every cause that a finding can name, and who can usually change it. The ids are part of the command line's JSON. */
export const causeOwners = {
  'shared-mailbox-no-login': 'it-admin',
  'send-as-denied': 'it-admin',
  'smtp-auth-disabled-mailbox': 'it-admin',
  'smtp-auth-disabled-tenant': 'it-admin',
  'basic-auth-retired': 'it-admin',
  'security-defaults-or-conditional-access': 'it-admin',
  'app-password-required': 'you',
  'external-apps-blocked': 'you',
  'smtp-access-disabled-by-provider': 'you',
  'wrong-credentials': 'you',
  'unknown-user': 'you',
  'account-locked': 'it-admin',
  'password-expired': 'you',
  'username-format': 'you',
  'auth-mechanism-unsupported': 'provider',
  'auth-required': 'you',
  'oauth-token-invalid': 'you',
  'oauth-approval-missing': 'it-admin',
  'oauth-app-not-accepted': 'platform',
  'oauth-app-misconfigured': 'platform',
  'oauth-wrong-account': 'you',
  'oauth-sign-in-ended': 'you',
  'ip-not-allowed': 'it-admin',
  'relay-denied': 'it-admin',
  'ip-blocklisted': 'it-admin',
  'port-blocked': 'it-admin',
  'connection-refused': 'it-admin',
  'host-not-found': 'you',
  'dns-failure': 'it-admin',
  'network-unreachable': 'you',
  'tls-wrong-mode': 'you',
  'tls-version-too-old': 'it-admin',
  'tls-certificate-expired': 'it-admin',
  'tls-certificate-name-mismatch': 'it-admin',
  'tls-certificate-untrusted': 'it-admin',
  'tls-required': 'you',
  'starttls-stripped-or-middlebox': 'it-admin',
  'antivirus-interception': 'you',
  'not-an-smtp-server': 'you',
  'rate-limited': 'provider',
  greylisted: 'provider',
  'service-unavailable': 'provider',
  'sender-rejected-policy': 'it-admin',
  'recipient-rejected': 'you',
  'recipient-unknown': 'you',
  'mailbox-full': 'you',
  'message-too-large': 'you',
  'content-rejected': 'provider',
  'license-or-plan-limit': 'it-admin',
  'account-suspended': 'provider',
  'unverified-sender': 'it-admin',
  'ehlo-rejected': 'it-admin',
  'protocol-error': 'provider',
  'connection-dropped': 'provider',
  unknown: 'you',
} as const satisfies Record<string, Owner>;
export type Cause = keyof typeof causeOwners;
export const causes = Object.keys(causeOwners) as [Cause, ...Cause[]];
export const causeSchema = z.enum(causes);

/** From here on the user is told without "perhaps". */
export const certain = 0.8;

/** What stopped a check, as far as the evidence goes. */
export const findingSchema = z.strictObject({
  cause: causeSchema,
  /** 0 to 1; see {@link certain}. */
  confidence: z.number().min(0).max(1),
  owner: ownerSchema,
  stage: stageSchema.optional(),
  /** Id of the mail provider whose own rules apply. */
  provider: z.string().max(60).optional(),
  /** Causes that this evidence alone cannot exclude, most likely first. */
  alternatives: z.array(causeSchema).max(5),
  /** The facts it rests on: server words, error names, what other stages saw. Redacted and printable. */
  evidence: z.array(z.string().max(2_000)).max(20),
});
export type Finding = z.infer<typeof findingSchema>;
