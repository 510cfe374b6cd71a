import { family } from '../../patterns/pattern.ts';

export const protonPatterns = family(
  { layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-23' },
  [
    {
      id: 'proton-not-owned',
      cause: 'send-as-denied',
      confidence: 0.9,
      ideas: ['invalid return path|return path not owned|invalid sender address not owned'],
    },
    {
      id: 'proton-not-in-bridge',
      cause: 'send-as-denied',
      confidence: 0.65,
      alternatives: ['unknown-user', 'username-format'],
      ideas: ['account|address', 'not available in|not connected in|not found in|not added', 'bridge'],
      sources: ['https://proton.me/support/bridge-smtp-connection-issue'],
    },
    {
      id: 'proton-no-such-user',
      layer: 'words',
      cause: 'send-as-denied',
      confidence: 0.5,
      alternatives: ['unknown-user', 'recipient-unknown'],
      ideas: ['no such user'],
      when: { stages: ['sender'] },
    },
  ],
);
