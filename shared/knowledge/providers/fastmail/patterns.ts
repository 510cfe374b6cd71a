import { family } from '../../patterns/pattern.ts';

export const fastmailPatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'fastmail-from',
      cause: 'send-as-denied',
      confidence: 0.9,
      alternatives: ['unverified-sender'],
      ideas: ['from this header|not authorised to send from|not authorized to send from|this header address'],
      not: 'spf|per its',
    },
    {
      id: 'fastmail-locked',
      cause: 'account-suspended',
      confidence: 0.9,
      alternatives: ['account-locked', 'recipient-rejected'],
      ideas: ['address locked or deactivated|messagingengine.com docs locked'],
    },
    {
      id: 'fastmail-app-password',
      cause: 'app-password-required',
      confidence: 0.65,
      alternatives: ['wrong-credentials'],
      when: { providers: ['fastmail'], codes: [535], stages: ['auth'] },
      sources: ['https://www.fastmail.help/hc/en-us/articles/360058752854'],
    },
  ],
);
