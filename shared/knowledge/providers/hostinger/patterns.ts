import { family } from '../../patterns/pattern.ts';

export const hostingerPatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'hostinger-panel',
      cause: 'smtp-access-disabled-by-provider',
      confidence: 0.8,
      alternatives: ['account-suspended'],
      ideas: ['disabled by user|hpanel|from the panel'],
    },
  ],
);
