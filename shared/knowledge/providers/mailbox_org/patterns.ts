import { family } from '../../patterns/pattern.ts';

export const mailboxOrgPatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'mailbox-org-app-password',
      cause: 'app-password-required',
      confidence: 0.6,
      alternatives: ['wrong-credentials', 'external-apps-blocked'],
      ideas: [
        'app password|application password|anwendungspasswort|app passwort|anwendungsspezifisch|gerate passwort',
      ],
      not: 'not required',
    },
  ],
);
