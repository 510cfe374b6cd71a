import { z } from 'zod';

/**
 * The fictional company for practice. Its passwords only work on servers that this program starts on loopback, so they
 * are constants here and are never part of the contract.
 */
export const practice = {
  domain: 'musterfirma.example',
  clientId: 'practice-client',
  clientSecret: 'practice-client-secret',
  /** A token as an administrator of the practice platform would issue it. */
  staticToken: 'practice-static-token',
  password: 'Uebung-2026',
  appPassword: 'abcd efgh ijkl mnop',
  /** The practice platform's token after the user's consent in the browser. */
  connectionToken: 'practice-connection-token',
  mailboxes: {
    works: 'bewerbung@musterfirma.example',
    shared: 'jobs@musterfirma.example',
    'app-password': 'talente@musterfirma.example',
    firewall: 'karriere@musterfirma.example',
    'wrong-sender': 'recruiting@musterfirma.example',
    'own-connection': 'hr@musterfirma.example',
  },
  /** The account that is already signed in in the browser, for the wrong-account scenario. */
  otherAccount: 'anna@musterfirma.example',
  /** The recipient of the test mail: an applicant whose mailbox the page shows. */
  applicant: 'mara.muster@privat.example',
  /** A user who signs in for the mailbox without the right to send as it. */
  wrongSenderUser: 'empfang@musterfirma.example',
} as const;

export type PracticeScenario = keyof typeof practice.mailboxes;
export const practiceScenarios = Object.keys(practice.mailboxes) as [PracticeScenario, ...PracticeScenario[]];

/** The servers that run during practice. */
export const practiceSchema = z.strictObject({
  tenantUrl: z.url(),
  /** A platform that sends on behalf of the domain. */
  domainTenantUrl: z.url(),
  /** The career page of the fictional company. */
  careerPage: z.url(),
  running: z.boolean(),
});
export type Practice = z.infer<typeof practiceSchema>;
