import { family } from '../../patterns/pattern.ts';

export const icloudPatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'icloud-app-password',
      cause: 'app-password-required',
      confidence: 0.7,
      alternatives: ['wrong-credentials', 'username-format'],
      when: { providers: ['icloud'], codes: [535], stages: ['auth'] },
      sources: ['https://support.apple.com/102654'],
    },
    {
      id: 'icloud-not-your-address',
      cause: 'send-as-denied',
      confidence: 0.96,
      ideas: ['not one of your addresses'],
    },
    {
      id: 'icloud-refused',
      cause: 'ip-blocklisted',
      confidence: 0.7,
      alternatives: ['service-unavailable'],
      ideas: ['not accepting connections'],
      when: { providers: ['icloud'] },
    },
  ],
);
