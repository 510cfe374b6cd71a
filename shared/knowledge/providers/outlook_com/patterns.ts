import { family } from '../../patterns/pattern.ts';

export const outlookComPatterns = family(
  {
    layer: 'vendor',
    sources: ['https://support.microsoft.com/office/sending-limits-in-outlook-com'],
    asOf: '2026-11-23',
  },
  [
    {
      id: 'outlook-verify-account',
      cause: 'account-locked',
      confidence: 0.78,
      alternatives: ['account-suspended', 'external-apps-blocked'],
      ideas: ['sign in to your account|verify your account|continue sending'],
      not: 'web browser|supported app',
    },
  ],
);
