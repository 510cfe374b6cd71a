import { family } from '../../patterns/pattern.ts';

export const posteoPatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'posteo-sender',
      cause: 'send-as-denied',
      confidence: 0.9,
      ideas: ['not owned by user|not one of your|not a valid sender for|no valid alias|is not an alias'],
    },
  ],
);
