import { family } from '../../patterns/pattern.ts';

export const godaddyPatterns = family(
  {
    layer: 'vendor',
    sources: ['https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685'],
    asOf: '2026-11-23',
  },
  [
    {
      id: 'godaddy-helo',
      cause: 'ehlo-rejected',
      confidence: 0.93,
      ideas: ['ib301|ib302'],
    },
    {
      id: 'godaddy-sign-in',
      cause: 'auth-mechanism-unsupported',
      confidence: 0.72,
      alternatives: ['relay-denied', 'ip-not-allowed'],
      ideas: ['ib401|authentication not allowed on'],
    },
    {
      id: 'godaddy-sender',
      cause: 'sender-rejected-policy',
      confidence: 0.9,
      alternatives: ['ip-not-allowed', 'protocol-error'],
      ideas: ['ib501|ib502|ib506|ib507|ib508'],
    },
    {
      id: 'godaddy-rate',
      cause: 'rate-limited',
      confidence: 0.9,
      ideas: ['ib504|ib510|ib605|ib607|ib007'],
    },
    {
      id: 'godaddy-busy',
      cause: 'service-unavailable',
      confidence: 0.85,
      alternatives: ['rate-limited'],
      ideas: ['ib101'],
    },
    {
      id: 'godaddy-no-reverse-name',
      cause: 'ip-not-allowed',
      confidence: 0.75,
      alternatives: ['dns-failure', 'sender-rejected-policy'],
      ideas: ['ib108'],
    },
    {
      id: 'godaddy-content',
      cause: 'content-rejected',
      confidence: 0.93,
      ideas: ['ib212|ib705'],
    },
    {
      id: 'godaddy-blocked',
      cause: 'ip-blocklisted',
      confidence: 0.88,
      alternatives: ['rate-limited', 'ip-not-allowed'],
      ideas: ['ib103|ib104|ib105|ib106|ib107|ib110|ib111|ib112|ib113|ib115'],
    },
  ],
);
