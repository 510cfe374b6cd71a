import { family } from './pattern.ts';

/** Replies of sending services: Amazon SES, SendGrid, Mailgun, Brevo, Postmark, Mailjet and others. */
export const relays = family(
  {
    layer: 'vendor',
    sources: ['https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html'],
    asOf: '2026-11-23',
  },
  [
    {
      id: 'relay-not-verified',
      cause: 'unverified-sender',
      confidence: 0.92,
      not: 'recipient address|unverified address|login|sender verify failed|callout|certificate|peer',
      ideas: [
        'not verified|unverified|validate your|authenticate your domain|validate the sender|unauthenticated sender|not been verified|isnt verified|verify the sender|verified sender|not validated|unvalidated|not yet validated|not confirmed|nicht verifiziert|verify your sender|verify your domain|sender identity|not a verified|non verifie|no verificad|must be verified|sender signature|not yet verified|pending verification|awaiting verification|pending verification|verification pending|to be validated|to be verified|needs verification|register your sender|register the sender|register your domain',
        'sender|domain|address|email|identit|signature|absender|from',
      ],
    },
    {
      id: 'relay-not-yours',
      cause: 'unverified-sender',
      confidence: 0.82,
      alternatives: ['send-as-denied'],
      ideas: [
        'not associated with your account|not registered|unconfigured|not configured for|unregistered|not added to your account|not set up for sending|isnt added|from sender name is not valid|does not match a verified|not an authorized sender|not on your account|not been authorized|not authorized for this account|not been added|not linked|unknown sending domain|not allowed for your account|not authorised for your account|not enabled for your account',
        'domain|sender|address|from',
      ],
      not: 'relay access|relay denied|unable to relay|not permitted to relay|recipient|accepted domain|user not registered|reverse',
    },
    {
      id: 'relay-sandbox',
      cause: 'license-or-plan-limit',
      confidence: 0.85,
      alternatives: ['recipient-rejected', 'unverified-sender'],
      ideas: [
        'sandbox|test mode|send testing email|send test emails to|testing purposes|trial|free plan|free tier|test purposes|authorized recipients|pending approval',
      ],
      not: 'not verified',
    },
    {
      id: 'relay-not-activated',
      cause: 'license-or-plan-limit',
      confidence: 0.72,
      alternatives: ['account-suspended', 'smtp-access-disabled-by-provider'],
      ideas: [
        'not activated|not yet activated|not enabled for|not yet been activated|under review|account is not active|smtp relay is not enabled|not included in|upgrade your|your plan|current plan|subscription|abonnement|tarif|no plan|paid plan|purchase|activate your|activation email|activate the account|trial has',
      ],
      not: 'imap|pop3|verify',
      when: { stages: ['connect', 'greeting', 'ehlo', 'auth', 'sender', 'message'] },
    },
    {
      id: 'relay-credits',
      cause: 'license-or-plan-limit',
      confidence: 0.86,
      alternatives: ['rate-limited'],
      ideas: [
        'maximum credits|credits exceeded|not enough credit|no credits|out of credit|insufficient credit|payment required|overdue|unpaid|monthly quota|monthly limit|monthly email|quota exceeded for the current period|guthaben|billing',
      ],
    },
    {
      id: 'relay-api-key-user',
      cause: 'wrong-credentials',
      confidence: 0.72,
      alternatives: ['username-format', 'unknown-user', 'license-or-plan-limit'],
      ideas: [
        'bad username password|bad username or password|invalid api key|api key is invalid|invalid apikey|wrong api key|api key|api token|smtp key',
        '*auth|*login|key|invalid|fail',
      ],
      not: 'missing',
    },
    {
      id: 'relay-refuses-key',
      cause: 'wrong-credentials',
      confidence: 0.78,
      alternatives: ['username-format', 'license-or-plan-limit', 'account-suspended'],
      ideas: ['auth|credential|password|login|username|token|key|grant'],
      not: 'credits|suspend|blocked|activ|plan|limit|quota|disabled|too many|unauthorized ip|relay is not|paused|locked|ip address',
      when: {
        providers: ['relays'],
        codes: [535],
        stages: ['auth'],
      },
    },
    {
      id: 'relay-key-missing',
      cause: 'auth-required',
      confidence: 0.7,
      alternatives: ['protocol-error'],
      ideas: ['missing', 'api key|apikey|token|credential|authentication'],
    },
    {
      id: 'relay-suspended',
      cause: 'account-suspended',
      confidence: 0.9,
      ideas: [
        'account|sender|customer|domain|stream|user|organi|outgoing mail|outgoing email',
        'suspended|has been blocked for abuse|terminated|account banned|user banned|account is banned|sender blocked|stillgelegt|outbounds disabled|on hold|has been closed|frozen|has been deactivated',
      ],
      not: 'connection|temporarily suspended|recipient|mailbox unavailable|reach|rcpt|service temporarily|smtp service|ip ',
      when: { stages: ['auth', 'sender', 'message', 'greeting', 'ehlo', 'connect', 'quit'] },
    },
    {
      id: 'outgoing-suspended',
      cause: 'account-suspended',
      confidence: 0.92,
      alternatives: ['rate-limited'],
      ideas: [
        'outgoing mail|outgoing email|outgoing messages|outbound mail|mail sending|email sending|ausgehende mail|ausgehende e mail|versand fur|versand von',
        'suspended|deactivated|disabled|gesperrt|deaktiviert|on hold|suspendu|suspendid',
      ],
      not: 'limit|exceed|per hour|connection|server',
    },
    {
      id: 'relay-complaints',
      cause: 'account-suspended',
      confidence: 0.68,
      alternatives: ['content-rejected', 'rate-limited'],
      ideas: [
        'spam or abuse|csr|outgoing spam|outgoing blocked|outgoing mail suspension|mail suspension|outgoing is blocked|sending blocked|outbound blocked|compromised|detected an unusual amount|spam activity|sending spam|suspected spam sender|suspicious activity|outgoing mail suspension',
      ],
      not: 'sorbs|spamhaus|lookup|ip address|your ip|this ip|client host',
    },
  ],
);
