import { family } from '../../patterns/pattern.ts';

export const stratoPatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'strato-policy-spam',
      cause: 'content-rejected',
      confidence: 0.85,
      ideas: ['no spam|refused by local policy'],
    },
    {
      id: 'strato-domain',
      cause: 'send-as-denied',
      confidence: 0.7,
      alternatives: ['relay-denied', 'sender-rejected-policy'],
      ideas: ['domain', 'not allowed|not hosted|nicht erlaubt|nicht zugelassen'],
      when: { providers: ['strato'], stages: ['sender', 'recipient'] },
    },
  ],
);
