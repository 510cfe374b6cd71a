import { family, openingStages } from './pattern.ts';

const policy =
  'policy|policies|richtlinie|politique|local rule|security rule|not permitted by rule|policy violation|regel';
const refused =
  'reject|refus|rejet|denied|deny|block|violat|prohibit|not accept|not allowed|restrict|abgelehnt|verweiger|rifiut|rechaz|detected|not permitted';
const subjects =
  'rate|spf|dkim|dmarc|limit|quota|password|credential|conditional|security default|sign in|authenticat|auth|tls|ssl|greylist|virus|size';

/**
 * "Refused" or "against our policy" without a reason. The server rejects what it was just sent, so the stage determines
 * the cause. The confidence is low on purpose, so that every clearer wording takes precedence.
 */
export const refusals = family(
  { layer: 'words', sources: ['https://www.rfc-editor.org/rfc/rfc3463#section-3.8'], asOf: '2026-11-23' },
  [
    {
      id: 'policy-at-opening',
      cause: 'ip-blocklisted',
      confidence: 0.58,
      alternatives: ['ip-not-allowed', 'rate-limited'],
      ideas: [policy, refused],
      not: `${subjects}|sender|recipient`,
      when: { stages: openingStages },
    },
    {
      id: 'policy-at-sender',
      cause: 'sender-rejected-policy',
      confidence: 0.58,
      alternatives: ['send-as-denied', 'ip-blocklisted', 'account-suspended'],
      ideas: [policy, refused],
      not: subjects,
      when: { stages: ['sender'] },
    },
    {
      id: 'policy-at-recipient',
      cause: 'recipient-rejected',
      confidence: 0.58,
      alternatives: ['ip-blocklisted', 'sender-rejected-policy', 'relay-denied'],
      ideas: [policy, refused],
      not: subjects,
      when: { stages: ['recipient'] },
    },
    {
      id: 'policy-at-message',
      cause: 'content-rejected',
      confidence: 0.62,
      alternatives: ['sender-rejected-policy', 'recipient-rejected', 'ip-blocklisted'],
      ideas: [policy, refused],
      not: subjects,
      when: { stages: ['message'] },
    },
    {
      id: 'data-refused',
      cause: 'content-rejected',
      confidence: 0.4,
      alternatives: ['sender-rejected-policy', 'rate-limited', 'service-unavailable', 'account-suspended'],
      ideas: ['data not accepted|data rejected|data command failed'],
    },
    {
      id: 'mail-refused',
      cause: 'content-rejected',
      confidence: 0.56,
      alternatives: ['sender-rejected-policy', 'recipient-rejected', 'ip-blocklisted'],
      ideas: ['message|mail|email|nachricht|courriel|mensaje|messaggio', refused],
      not: `${subjects}|temporar|try again|later|sender|recipient|relay|mailbox|mail from|from address|ip$|client|host|address|unregistered|domain|agent|server|unavailable|aborted`,
      when: { stages: ['message'] },
    },
  ],
);
