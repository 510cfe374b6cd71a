import { family } from './pattern.ts';

/** Refusals that name what they are about, in words clear enough to need no stage. */
export const replies = family(
  { layer: 'words', source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2', asOf: '2026-11-29' },
  [
    {
      id: 'external-forwarding',
      layer: 'vendor',
      cause: 'recipient-rejected',
      owner: 'it-admin',
      confidence: 0.95,
      ideas: [
        'external forwarding|externe weiterleitung|externes weiterleiten|automatic forwarding|automatische weiterleitung|5.7.520',
      ],
      source:
        'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
    },
    {
      id: 'unauthenticated-sender',
      layer: 'vendor',
      cause: 'auth-required',
      confidence: 0.94,
      ideas: [
        'unauthenticated sender|unauthenticated users|unauthenticated mail is|not accept unauthenticated',
      ],
      not: 'dmarc|spf|dkim|5.7.26',
    },
    {
      id: 'content-scanner',
      cause: 'content-rejected',
      confidence: 0.84,
      alternatives: ['sender-rejected-policy', 'ip-blocklisted'],
      ideas: [
        'content scanner|content policy|by content|probability of spam|spam probability|looks like spam|is considered spam|banned|spam detected|suspicious attachment|contains a virus|message rejected$|administrative prohibition|8 bit data|header based',
      ],
      not: 'ip$|client host|listed|remotehost|ip based|sender|recipient|account|domain',
    },
    {
      id: 'ip-based',
      cause: 'ip-blocklisted',
      confidence: 0.86,
      alternatives: ['rate-limited', 'ip-not-allowed'],
      ideas: [
        'ip based|based on ip|based on your ip|remotehost looks|host looks like spammer|currently blocked by|maybe infected|may be infected|ip is rejected|invalid ip|no smtp service',
      ],
      not: 'sender domain|recipient',
    },
    {
      id: 'listed-you',
      cause: 'ip-blocklisted',
      confidence: 0.74,
      alternatives: ['rate-limited', 'sender-rejected-policy', 'recipient-rejected'],
      ideas: [
        'temporarily blacklisted|been blacklisted|are blacklisted|temporarily blocklisted|you are blocked',
      ],
      not: 'email address|sender|recipient|domain|listed on this server|account',
    },
    {
      id: 'listed-sender',
      cause: 'sender-rejected-policy',
      confidence: 0.8,
      alternatives: ['recipient-rejected', 'content-rejected', 'ip-blocklisted'],
      ideas: ['email address|sender|mail address|you are', 'black listed|blacklisted|blocklisted'],
      not: 'ip$|client host|using|zen|rbl|temporarily|too many',
    },
    {
      id: 'sender-domain',
      cause: 'sender-rejected-policy',
      confidence: 0.86,
      alternatives: ['dns-failure', 'send-as-denied'],
      ideas: [
        'mx record for your|purported responsible|unknown tld|domain in the sender address|sender domain has no|fake sender|forged sender|sender .* mx records|does not have any mx|unresolvable rfc|unresolvable domain in from|invalid sender domain',
      ],
    },
    {
      id: 'sender-not-yours',
      cause: 'send-as-denied',
      confidence: 0.82,
      alternatives: ['sender-rejected-policy'],
      ideas: [
        'sender address is not allowed|sender not allowed|not allowed to use it|not allowed to use this sender|not authorized to perform ses|ses sendrawemail|does not match the authenticated login',
      ],
      not: 'unauthenticated|domain is not allowed|null sender',
    },
    {
      id: 'known-senders',
      cause: 'recipient-rejected',
      confidence: 0.84,
      ideas: [
        'only accepts mail from|accepts mail only from|disabled for incoming mail|doesnt want your mail|does not want your mail|not accepting mail from|rejected by recipient|not receiving messages|multi recipient bounce',
      ],
    },
    {
      id: 'quota-of-sending',
      layer: 'vendor',
      cause: 'rate-limited',
      confidence: 0.94,
      alternatives: ['license-or-plan-limit', 'account-suspended'],
      ideas: [
        'send quota|sending limit|daily limit|messages per day|messages per hour|recipients per day|limit for message recipients|per day)|unusual rate of|temporarily deferred|number of sessions exceed',
      ],
      not: 'unresolvable|plan|upgrade|too large|policy|virus|spf|dmarc|message size|greylist|user complaints|ts0',
    },
    {
      id: 'm365-139-words',
      layer: 'vendor',
      cause: 'wrong-credentials',
      confidence: 0.94,
      ideas: ['credentials were incorrect'],
      when: { enhanced: ['5.7.139'] },
      source: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/smtp-submission-improvements',
    },
    {
      id: 'm365-139-locked',
      layer: 'vendor',
      cause: 'account-locked',
      confidence: 0.9,
      ideas: ['account locked|account is locked|is locked out'],
      not: 'security defaults',
      when: { enhanced: ['5.7.139'] },
      source: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/smtp-submission-improvements',
    },
    {
      id: 'sts-without-tls',
      layer: 'vendor',
      cause: 'tls-version-too-old',
      confidence: 0.72,
      alternatives: ['service-unavailable'],
      ideas: ['federated sts url'],
    },
    {
      id: 'tls-where-none-is',
      cause: 'tls-wrong-mode',
      confidence: 0.82,
      alternatives: ['tls-required', 'service-unavailable'],
      ideas: [
        'tls support is not enabled|over a non ssl|bad greeting from smtp host|ssl attempted|tls is not supported here',
      ],
      not: 'certificate',
    },
    {
      id: 'user-wants-tls',
      cause: 'tls-required',
      confidence: 0.82,
      alternatives: ['starttls-stripped-or-middlebox'],
      ideas: ['requires enforcement|user requires'],
    },
    {
      id: 'crypto-not-enabled',
      cause: 'tls-certificate-untrusted',
      confidence: 0.45,
      alternatives: ['tls-version-too-old', 'tls-wrong-mode', 'tls-certificate-name-mismatch'],
      ideas: ['failed to enable crypto'],
    },
    {
      id: 'handshake-without-reason',
      cause: 'tls-version-too-old',
      confidence: 0.5,
      alternatives: ['tls-wrong-mode', 'connection-dropped'],
      ideas: ['alert internal error|failed to receive handshake|tls connection failed|handshake failure'],
    },
    {
      id: 'first-seen',
      cause: 'greylisted',
      confidence: 0.8,
      ideas: ['first seen|try later|try again in|retry in', 'sender|seconds|sekunden|minutes|minuten'],
      not: 'too many|limit|rate|attempt|auth|login|password',
    },
    {
      id: 'code-invalid-fr',
      cause: 'wrong-credentials',
      confidence: 0.82,
      ideas: [
        'authentification invalide|identifiants invalides|identifiants incorrects|mot de passe incorrect|erreur dauthentification',
      ],
    },
    {
      id: 'name-not-resolved',
      cause: 'host-not-found',
      confidence: 0.94,
      alternatives: ['dns-failure'],
      ideas: [
        'remote name could not be resolved|no such host is known|no such host|name or service not known|nodename nor servname|host unbekannt|unknownhostexception|remotename konnte nicht aufgelost',
      ],
      not: 'temporary|recipient|try again|here',
    },
    {
      id: 'supported-app',
      cause: 'external-apps-blocked',
      confidence: 0.84,
      alternatives: ['app-password-required'],
      ideas: ['use less secure|less secure sign in|using a supported app|supported app'],
    },
  ],
);
