import { family } from './pattern.ts';

/** Replies of GMX, WEB.DE and IONOS, whose servers share their texts, and of other servers with the same texts. */
export const unitedInternet = family(
  { layer: 'vendor', sources: ['https://postmaster.1und1.de/en/error-messages'], asOf: '2026-11-23' },
  [
    // Access by external programs is disabled until the user enables it. Until then, the reply looks like that to a
    // wrong password.
    {
      id: 'freemail-protocols-off',
      cause: 'smtp-access-disabled-by-provider',
      confidence: 0.65,
      alternatives: ['wrong-credentials', 'app-password-required', 'external-apps-blocked'],
      not: 'too many|locked|gesperrt',
      when: { providers: ['freemail'], codes: [535], stages: ['auth'] },
      sources: ['https://hilfe.gmx.net/pop-imap/einschalten.html'],
    },
    {
      id: 'freemail-protocols-off-words',
      cause: 'smtp-access-disabled-by-provider',
      confidence: 0.9,
      ideas: [
        'pop3|imap|pop|smtp',
        'freischalt|freigeschalt|activate|aktivier|einschalten|switch on|enable',
        'einstellung|setting|zugriff|access|webmail|abruf|programm|client',
      ],
    },
    {
      id: 'ui-blacklisted',
      cause: 'ip-blocklisted',
      confidence: 0.93,
      ideas: ['no smtp service|nemesis|kundenserver', 'black list|blacklist|blocklist|listed'],
    },
    {
      id: 'ui-no-service',
      cause: 'ip-blocklisted',
      confidence: 0.75,
      alternatives: ['ip-not-allowed', 'sender-rejected-policy'],
      ideas: ['no smtp service|nemesis'],
      not: 'transaction failed|ptr resource',
      when: { stages: ['connect', 'greeting', 'ehlo'] },
    },
    {
      id: 'ui-spam-decision',
      cause: 'content-rejected',
      confidence: 0.72,
      alternatives: ['sender-rejected-policy', 'ip-blocklisted', 'protocol-error'],
      ideas: ['policy restrictions|richtlinien', 'c hi|c spam|transaction failed'],
      when: { providers: ['united-internet'], stages: ['message'] },
    },
    {
      id: 'ui-case-ip',
      cause: 'ip-blocklisted',
      confidence: 0.75,
      alternatives: ['sender-rejected-policy'],
      ideas: ['policy restrictions|explanation visit', 'c bl|c bip|c ip'],
      when: { providers: ['united-internet'] },
    },
    {
      id: 'ui-sender-not-allowed',
      cause: 'send-as-denied',
      confidence: 0.86,
      alternatives: ['unverified-sender'],
      ideas: [
        'sender address is not allowed|sender address not allowed|absenderadresse|mailbox unavailable sender|sender address does not belong',
      ],
      when: { providers: ['united-internet', 'strato', 'tonline', 'hosteurope', 'allinkl'] },
    },
    {
      id: 'ui-ptr',
      cause: 'ip-not-allowed',
      confidence: 0.65,
      alternatives: ['dns-failure', 'sender-rejected-policy'],
      ideas: ['bad dns ptr|ptr resource record'],
    },
    {
      id: 'ui-mx',
      cause: 'sender-rejected-policy',
      confidence: 0.85,
      alternatives: ['dns-failure'],
      ideas: ['invalid dns mx|mx or a aaaa|dns mx or a'],
    },
    {
      id: 'ui-limit',
      cause: 'rate-limited',
      confidence: 0.85,
      alternatives: ['account-suspended'],
      ideas: ['mail send limit|mail rate|send limit exceeded|versandlimit|nachrichtenlimit|mails pro stunde'],
    },
    {
      id: 'ui-account-locked',
      cause: 'account-locked',
      confidence: 0.75,
      alternatives: ['account-suspended', 'smtp-access-disabled-by-provider'],
      ideas: ['account|konto|*postfach|mailbox', 'locked|gesperrt'],
      when: { providers: ['united-internet', 'strato', 'tonline'], stages: ['auth'] },
    },
    {
      id: 'greylisted-docking',
      cause: 'greylisted',
      confidence: 0.95,
      ideas: ['docking request|first time visit'],
    },
  ],
);
