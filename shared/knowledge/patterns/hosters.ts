import { family } from './pattern.ts';

/** Replies of web hosters whose servers follow the same rules. */
export const hosters = family({ layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' }, [
  {
    id: 'hoster-relay',
    cause: 'auth-required',
    confidence: 0.65,
    alternatives: ['relay-denied', 'wrong-credentials', 'ip-not-allowed'],
    ideas: ['relay not permitted|relaying denied|relay access denied'],
    when: {
      providers: ['german-hosters'],
    },
  },
]);
