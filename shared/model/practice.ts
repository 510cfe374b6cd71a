import { z } from 'zod';

/**
 * The practice road's made-up company. Its passwords open nothing but servers that this program starts on loopback, so
 * they are constants here and never cross the contract.
 */
export const practice = {
  domain: 'musterfirma.example',
  clientId: 'practice-client',
  clientSecret: 'practice-client-secret',
  /** What an administrator of the practice platform issues by hand. */
  staticToken: 'practice-static-token',
  password: 'Uebung-2026',
  appPassword: 'abcd efgh ijkl mnop',
  mailboxes: {
    works: 'bewerbung@musterfirma.example',
    shared: 'jobs@musterfirma.example',
    'app-password': 'talente@musterfirma.example',
    firewall: 'karriere@musterfirma.example',
    'wrong-sender': 'recruiting@musterfirma.example',
    'own-connection': 'hr@musterfirma.example',
  },
  /** Who signs in for the mailbox without a right to send as itself. */
  wrongSenderUser: 'empfang@musterfirma.example',
} as const;

export type PracticeScenario = keyof typeof practice.mailboxes;
export const practiceScenarios = Object.keys(practice.mailboxes) as [PracticeScenario, ...PracticeScenario[]];

/** What runs while practising. */
export const practiceSchema = z.strictObject({
  tenantUrl: z.url(),
  /** The made-up company's career page. */
  careerPage: z.url(),
  running: z.boolean(),
});
export type Practice = z.infer<typeof practiceSchema>;
