import { family } from '../../patterns/pattern.ts';

export const yahooPatterns = family(
  { layer: 'vendor', sources: ['https://senders.yahooinc.com/smtp-error-codes/'], asOf: '2026-11-23' },
  [
    {
      id: 'yahoo-app-password',
      cause: 'app-password-required',
      confidence: 0.72,
      alternatives: ['wrong-credentials', 'external-apps-blocked'],
      not: 'too many|locked',
      when: { providers: ['yahoo'], codes: [535], stages: ['auth'] },
    },
    {
      id: 'yahoo-mbr',
      cause: 'app-password-required',
      confidence: 0.72,
      alternatives: ['wrong-credentials', 'external-apps-blocked'],
      ideas: ['mbr1212|mbr1240'],
    },
    {
      id: 'yahoo-too-many-bad',
      cause: 'account-locked',
      confidence: 0.7,
      alternatives: ['rate-limited', 'app-password-required', 'wrong-credentials'],
      ideas: ['too many bad auth|auf1|authentication attempts'],
    },
    {
      id: 'yahoo-450-sender',
      cause: 'app-password-required',
      confidence: 0.45,
      alternatives: ['auth-required', 'rate-limited'],
      ideas: ['mailbox unavailable|not taken'],
      when: { providers: ['yahoo'], codes: [450], stages: ['sender'] },
    },
    {
      id: 'yahoo-deferred',
      cause: 'rate-limited',
      confidence: 0.8,
      alternatives: ['ip-blocklisted', 'sender-rejected-policy'],
      ideas: ['tss0|tss1|ts0|unexpected volume|user complaints|excessive volume|permanently deferred'],
    },
    {
      id: 'yahoo-unauthenticated',
      cause: 'sender-rejected-policy',
      confidence: 0.9,
      ideas: ['unauthenticated|policy reasons', 'spf|dkim|dmarc'],
    },
    {
      id: 'yahoo-policy',
      cause: 'content-rejected',
      confidence: 0.75,
      alternatives: ['sender-rejected-policy', 'ip-blocklisted'],
      ideas: ['not accepted for policy reasons|ph01|message not allowed|not allowed for policy'],
    },
    { id: 'yahoo-blocked-ip', cause: 'ip-blocklisted', confidence: 0.85, ideas: ['bl21|bl23|553 5.7.1 bl'] },
    {
      id: 'yahoo-no-recipient',
      cause: 'recipient-unknown',
      confidence: 0.92,
      ideas: ['dd requested|dd not a valid|dd this user doesnt|delivery error dd'],
    },
  ],
);
