import { family } from '../../patterns/pattern.ts';

export const zohoComPatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'zoho-relaying-as',
      cause: 'send-as-denied',
      confidence: 0.78,
      alternatives: ['unverified-sender', 'smtp-access-disabled-by-provider'],
      ideas: [
        'relaying disallowed as|relay disallowed as|relaying disallowed|sender is not allowed to relay|not allowed to relay emails',
      ],
    },
    {
      id: 'zoho-unusual',
      cause: 'account-suspended',
      confidence: 0.78,
      alternatives: ['rate-limited', 'content-rejected'],
      ideas: ['unusual sending activity|unusual activity'],
    },
    {
      id: 'zoho-access-off',
      cause: 'smtp-access-disabled-by-provider',
      confidence: 0.85,
      alternatives: ['license-or-plan-limit'],
      ideas: [
        'not yet enabled imap|yet to enable|imap access|smtp access',
        'enable|disabled|contact your admin|not allowed',
      ],
    },
  ],
);
