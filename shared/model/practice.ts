import { z } from 'zod';

/**
 * The fictional company of practice mode. Its passwords work only on servers that this program starts on loopback, so
 * they can be constants; they are never passed through the contract.
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
  /** The wrong account, to which the browser is already signed in, in the wrong-account scenario. */
  otherAccount: 'anna@musterfirma.example',
  /** The recipient of the test email: a fictional applicant, whose mailbox is displayed during practice. */
  applicant: 'mara.muster@privat.example',
  /** The user name of an account that has no permission to send as the mailbox. */
  wrongSenderUser: 'empfang@musterfirma.example',
} as const;

export type PracticeScenario = keyof typeof practice.mailboxes;
export const practiceScenarios = Object.keys(practice.mailboxes) as [PracticeScenario, ...PracticeScenario[]];

/** The state of practice mode and the URLs of its servers. */
export const practiceSchema = z.strictObject({
  tenantUrl: z.url(),
  /** A platform that sends on behalf of the domain. */
  domainTenantUrl: z.url(),
  /** The career page of the fictional company. */
  careerPage: z.url(),
  running: z.boolean(),
});
export type Practice = z.infer<typeof practiceSchema>;
