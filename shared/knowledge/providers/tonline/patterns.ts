import { family } from '../../patterns/pattern.ts';

export const tonlinePatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'tonline-password',
      cause: 'app-password-required',
      confidence: 0.6,
      alternatives: ['wrong-credentials', 'smtp-access-disabled-by-provider', 'username-format'],
      when: { providers: ['tonline'], codes: [535], stages: ['auth'] },
      sources: ['https://www.telekom.de/hilfe/e-mail-passwort'],
    },
    {
      id: 'tonline-no-reputation',
      cause: 'ip-not-allowed',
      confidence: 0.75,
      alternatives: ['ip-blocklisted'],
      ideas: ['nowl|none bad reputation|none reputation|*bad reputation'],
      when: { providers: ['tonline'] },
      sources: ['https://postmaster.t-online.de/'],
    },
    {
      id: 'tonline-blocked',
      cause: 'ip-blocklisted',
      confidence: 0.78,
      alternatives: ['ip-not-allowed'],
      ideas: ['tosa|a problem occurred|ask your postmaster', 'ip|bl$'],
      not: 'nowl',
      sources: ['https://postmaster.t-online.de/'],
    },
  ],
);
