import { family } from '../../patterns/pattern.ts';

export const yandexPatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    { id: 'yandex-not-owned', cause: 'send-as-denied', confidence: 0.96, ideas: ['not owned by'] },
    {
      id: 'yandex-robot',
      cause: 'account-suspended',
      confidence: 0.75,
      alternatives: ['content-rejected', 'rate-limited', 'account-locked'],
      ideas: ['not a robot|captcha'],
    },
    {
      id: 'yandex-access',
      cause: 'smtp-access-disabled-by-provider',
      confidence: 0.8,
      alternatives: ['app-password-required', 'account-locked'],
      ideas: ['does not have access rights to this service|no access rights|access rights to this service'],
    },
    {
      id: 'yandex-clear-auth',
      cause: 'tls-required',
      confidence: 0.5,
      alternatives: ['auth-mechanism-unsupported', 'protocol-error'],
      when: { providers: ['yandex'], codes: [502, 503], stages: ['auth'] },
    },
    {
      id: 'yandex-535',
      cause: 'app-password-required',
      confidence: 0.6,
      alternatives: ['wrong-credentials', 'smtp-access-disabled-by-provider'],
      ideas: ['invalid user or password|authentication failed'],
      not: 'spam|robot|access rights',
      when: { providers: ['yandex'], codes: [535], stages: ['auth'] },
    },
  ],
);
