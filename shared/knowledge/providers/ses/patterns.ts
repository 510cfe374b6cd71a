import { family } from '../../patterns/pattern.ts';

export const sesPatterns = family(
  {
    layer: 'vendor',
    sources: ['https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html'],
    asOf: '2026-11-23',
  },
  [
    {
      id: 'ses-throttled',
      cause: 'rate-limited',
      confidence: 0.95,
      alternatives: ['license-or-plan-limit'],
      ideas: [
        'throttling|maximum sending rate|sending quota exceeded|daily message quota|sending rate exceeded',
      ],
    },
    {
      id: 'ses-paused',
      cause: 'account-suspended',
      confidence: 0.93,
      ideas: [
        'sending paused|sending suspended|sending has been|sending is disabled|sending for this account',
        'account|paused|suspend|disabled',
      ],
    },
    {
      id: 'ses-permission',
      cause: 'unverified-sender',
      confidence: 0.55,
      alternatives: ['send-as-denied', 'wrong-credentials'],
      ideas: ['send raw email|sendrawemail|not authorized to perform'],
    },
    {
      // The recipient is on the suppression list.
      id: 'ses-suppressed',
      cause: 'recipient-rejected',
      confidence: 0.9,
      alternatives: ['recipient-unknown'],
      ideas: ['message rejected address blacklisted'],
    },
    {
      id: 'ses-no-subscription',
      cause: 'license-or-plan-limit',
      confidence: 0.8,
      alternatives: ['wrong-credentials', 'account-suspended'],
      ideas: ['not subscribed'],
    },
  ],
);
