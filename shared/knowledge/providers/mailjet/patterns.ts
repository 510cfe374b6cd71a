import { family } from '../../patterns/pattern.ts';

export const mailjetPatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'mailjet-inactive',
      cause: 'account-suspended',
      confidence: 0.7,
      alternatives: ['wrong-credentials', 'license-or-plan-limit'],
      ideas: [
        'account has been temporarily blocked|account blocked|api key has been|apikey is not active|key is inactive',
      ],
    },
  ],
);
