import { family } from '../../patterns/pattern.ts';

/** Replies of Exchange, both on a company's own server and in Microsoft's cloud. */
export const exchangeOnpremPatterns = family(
  {
    layer: 'vendor',
    sources: [
      'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    ],
    asOf: '2026-11-23',
  },
  [
    {
      id: 'exchange-573-auth',
      cause: 'wrong-credentials',
      confidence: 0.6,
      alternatives: [
        'ip-not-allowed',
        'username-format',
        'oauth-token-invalid',
        'auth-mechanism-unsupported',
        'security-defaults-or-conditional-access',
      ],
      not: 'cannot achieve',
      when: { enhanced: ['5.7.3'], providers: ['exchange_onprem'], stages: ['auth'] },
    },
    {
      id: 'exchange-xexps',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.6,
      alternatives: ['auth-mechanism-unsupported'],
      ideas: ['cannot achieve exchange'],
    },
    {
      id: 'exchange-not-authenticated',
      cause: 'auth-required',
      confidence: 0.82,
      alternatives: ['tls-required', 'wrong-credentials'],
      ideas: [
        'not authenticated to send|client was not authenticated|client not authenticated|anonymous mail|anonymous client|nicht authentifiziert',
      ],
      not: '5.7.139|535|unsuccessful',
    },
    {
      id: 'exchange-submit-permission',
      cause: 'auth-required',
      confidence: 0.6,
      alternatives: ['ip-not-allowed', 'relay-denied', 'send-as-denied'],
      ideas: [
        'permissions to submit|permission to submit|permissions to send to this server|permission to send to this server',
      ],
    },
    {
      id: 'exchange-send-as',
      cause: 'send-as-denied',
      confidence: 0.96,
      ideas: [
        'send as|sendas|send on behalf|senden als|send asdenied',
        'permission|denied|not allowed|cannot|berechtigung|right|privilege|not have',
      ],
    },
    {
      id: 'exchange-5760',
      cause: 'send-as-denied',
      confidence: 0.88,
      when: {
        enhanced: ['5.7.60', '5.2.252'],
        providers: ['hosted-exchange'],
      },
    },
    {
      id: 'exchange-relay',
      cause: 'relay-denied',
      confidence: 0.92,
      alternatives: ['auth-required', 'ip-not-allowed'],
      ideas: ['unable to relay|non accepted domain|weiterleitung uber relay|relay nicht moglich'],
    },
    {
      id: 'exchange-not-in-directory',
      cause: 'recipient-unknown',
      confidence: 0.95,
      ideas: ['recip not found|recipnotfound|recipient not found|recipientnotfound'],
    },
    {
      id: 'exchange-too-many-recipients',
      cause: 'rate-limited',
      confidence: 0.9,
      alternatives: ['recipient-rejected'],
      ideas: ['recip limit|too many recipients'],
    },
    {
      id: 'exchange-bad-primary',
      cause: 'recipient-rejected',
      confidence: 0.8,
      alternatives: ['recipient-unknown'],
      ideas: ['bad primary|primary smtp address'],
    },
    {
      id: 'exchange-store-full',
      cause: 'mailbox-full',
      confidence: 0.8,
      alternatives: ['service-unavailable'],
      ideas: [
        'objs exceeded|objects exceeded|mapi exception max|mapiexceptionmax|mapi exception shutoff quota|shutoff quota|mailbox full|quota exceeded exception|storagequota',
      ],
    },
    {
      id: 'exchange-reserved',
      cause: 'recipient-rejected',
      confidence: 0.85,
      alternatives: ['recipient-unknown'],
      ideas: ['reserved by rfc|rfc 2606'],
    },
    {
      id: 'exchange-517',
      cause: 'sender-rejected-policy',
      confidence: 0.55,
      alternatives: ['protocol-error'],
      ideas: ['invalid address'],
      when: { enhanced: ['5.1.7'], providers: ['exchange'] },
    },
    {
      id: 'exchange-sender-denied',
      cause: 'sender-rejected-policy',
      confidence: 0.82,
      alternatives: ['recipient-rejected', 'send-as-denied'],
      ideas: ['sender denied|sender id pra|denied by sender filter|sender filtering'],
    },
    {
      id: 'exchange-533',
      cause: 'auth-mechanism-unsupported',
      confidence: 0.5,
      alternatives: ['protocol-error', 'starttls-stripped-or-middlebox'],
      ideas: ['unrecognized command'],
      when: { enhanced: ['5.3.3'] },
    },
    {
      id: 'exchange-socket-error',
      cause: 'tls-version-too-old',
      confidence: 0.5,
      alternatives: ['connection-dropped', 'tls-certificate-untrusted'],
      ideas: ['socket error|socketerror'],
      when: { providers: ['exchange'], stages: ['tls', 'starttls', 'ehlo', 'greeting'] },
    },
    {
      id: 'exchange-proxy',
      cause: 'service-unavailable',
      confidence: 0.85,
      alternatives: ['dns-failure'],
      ideas: ['proxy session|primary target ip|alternate host|frontend'],
      not: 'connection timed out|untrusted|certificate',
    },
    {
      id: 'exchange-temporary-auth',
      cause: 'service-unavailable',
      confidence: 0.8,
      alternatives: ['dns-failure', 'account-locked'],
      ideas: ['temporary authentication failure|temporary server error|temporary local problem'],
    },
    {
      id: 'exchange-rule',
      cause: 'content-rejected',
      confidence: 0.65,
      alternatives: ['sender-rejected-policy', 'recipient-rejected'],
      ideas: [
        'delivery not authori|transport.rules|transport rules|transport rule|mail flow rule|nachrichtenflussregel',
      ],
    },
    {
      id: 'exchange-restricted-recipient',
      cause: 'recipient-rejected',
      confidence: 0.88,
      ideas: [
        'resolver.rst|sender was not authenticated by|sender was not authenticated for|sender not authenticated for|not in allowed senders|not authenticated for group|auth required resolver|restricted recipient|not authenticated for mailbox',
      ],
      not: 'size|too large',
    },
    {
      id: 'exchange-loop',
      cause: 'service-unavailable',
      confidence: 0.65,
      alternatives: ['recipient-rejected'],
      ideas: [
        'hop count|mail loop|too many hops|routing loop|loop detect|loops back|recursive forward|forwarding loop|message is looping',
      ],
    },
    {
      id: 'exchange-group-member',
      cause: 'recipient-rejected',
      confidence: 0.88,
      ideas: [
        'group member|isnt a member|not a member|unified group|only members|restricted to members|delivery restriction|allowed senders',
      ],
    },
    {
      id: 'exchange-certificate',
      cause: 'tls-certificate-untrusted',
      confidence: 0.85,
      ideas: ['untrusted root|untrustedroot|message untrusted|certificate untrusted'],
    },
  ],
);
