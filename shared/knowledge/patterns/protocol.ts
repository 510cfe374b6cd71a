import { family, openingStages } from './pattern.ts';

/** Failures of the protocol itself: greetings, host names, syntax, and servers that do not speak SMTP. */
export const protocol = family(
  { layer: 'words', sources: ['https://www.rfc-editor.org/rfc/rfc5321'], asOf: '2026-11-23' },
  [
    {
      id: 'ehlo-name',
      cause: 'ehlo-rejected',
      confidence: 0.9,
      alternatives: ['protocol-error'],
      ideas: [
        'helo|ehlo|hello',
        'reject|invalid|bad |not accept|argument|requires|fully qualified|fqdn|need|hostname|host name|syntactically|domain|malformed|refused|denied|unresolv|not resolve|mismatch|ip address|illegal|abgelehnt|ungultig|forged|localhost|violat|name',
      ],
      not: 'first|send hello|before|command unrecogni|bad sequence|again|polite|expected|no hello|unrecogni|not implemented|pipelin|starttls|sender address|invalid credentials for relay|helo or ehlo command|220|bulk e mail',
    },
    {
      id: 'ehlo-host',
      cause: 'ehlo-rejected',
      confidence: 0.8,
      alternatives: ['protocol-error', 'ip-not-allowed'],
      ideas: [
        'invalid domain name|invalid host name|invalid hostname|need fully qualified|fully qualified hostname|domain address required|host not found|helo name|invalid domain|domain literal|bad host name|hostname required|syntactically invalid',
      ],
      when: { stages: ['ehlo'] },
    },
    {
      id: 'not-smtp-mail',
      cause: 'not-an-smtp-server',
      layer: 'vendor',
      confidence: 0.93,
      alternatives: ['tls-wrong-mode'],
      ideas: [
        'imap4rev1|imap4 service|ok imap|imap ready|imap server ready|pop3 ready|ok pop|ok dovecot|pop server ready|pop3 server ready|pop3 server at|courier imap|cyrus imap|ready dovecot|capability imap|dovecot ready',
      ],
      not: 'authenticationfailed|imap access|pop3 imap|freischalt|aktivier|enabled imap|535|enable imap|please enable|check mail|must be enabled|pop3 first',
    },
    {
      id: 'not-smtp-web',
      cause: 'not-an-smtp-server',
      confidence: 0.93,
      ideas: [
        'http 1.1|http 1.0|http 2|bad gateway|doctype html|text html|html head|html body|server nginx|server apache|method not allowed|http response|http server',
      ],
      not: 'http www|http support|visit|*googleapis|oauth|domain global|graph|token',
    },
    {
      // The text does not mention HTTP, so it may also be an error message of the sending program.
      id: 'not-smtp-request',
      cause: 'not-an-smtp-server',
      confidence: 0.6,
      alternatives: ['unknown'],
      ideas: ['400 bad request'],
      not: 'http www|http support|visit|*googleapis|oauth|domain global|graph|token',
    },
    {
      id: 'not-smtp-other',
      cause: 'not-an-smtp-server',
      confidence: 0.9,
      alternatives: ['tls-wrong-mode'],
      ideas: [
        'ssh 2.0|ssh 1|openssh|ftp server|ftp service|vsftpd|proftpd|pure ftpd|filezilla server|mysql|mariadb|microsoft ftp|telnet|rfb 00|ldap result|managesieve|implementation dovecot pigeonhole|irc server|not an smtp|not a smtp|kein smtp|isnt an smtp|nntp|jabber|xmpp|redis|minecraft|not smtp|no smtp server|220 ftp|unexpected banner|unexpected greeting|unknown service|not a mail server|non smtp|amqp',
      ],
      not: 'servers were available|server available|server configured|server found|server defined',
    },
    {
      id: 'not-smtp-reply',
      cause: 'not-an-smtp-server',
      confidence: 0.5,
      alternatives: ['tls-wrong-mode', 'protocol-error', 'starttls-stripped-or-middlebox'],
      ideas: [
        'invalid greeting|bad greeting|invalid response|unexpected response|malformed greeting|not a valid smtp|invalid server response|unexpected reply|bad response|short response|malformed response|invalid smtp',
      ],
      when: { stages: openingStages },
      not: '550|554|421|authori',
    },
    {
      id: 'rules',
      cause: 'protocol-error',
      confidence: 0.7,
      alternatives: ['not-an-smtp-server'],
      ideas: [
        'break rules|talks too soon|talking too soon|pregreet|earlytalker|early talker|spoke before|waiting for greeting|before greeting|unexpected input before',
      ],
      when: { stages: [...openingStages, 'auth', 'sender'] },
      not: 'timed out|026',
    },
    {
      id: 'synchronisation',
      cause: 'protocol-error',
      confidence: 0.72,
      alternatives: ['tls-wrong-mode'],
      ideas: [
        'synchronization|synchronisation|pipelin|out of sequence|bad sequence|out of order|wrong order|sequence error|nested mail|improper|send hello|hello first|helo first|ehlo first|need mail|need rcpt|mail first|sender already|reihenfolge|say helo|say hello|bad command sequence|polite people|need helo|mail command first|nonmail|no recipients defined|not yet given|yet given|sender not given|issue a reset|helo ehlo first|ehlo helo first|already authenticated|identity change|may not be repeated|protocol deviation|no valid recipients|invalid sequence|duplicate helo|unexpected command|protocol violation|protocol error|not in sequence',
      ],
      not: 'x16|026 003|relaying',
    },
    {
      id: 'unrecognised-auth',
      cause: 'auth-mechanism-unsupported',
      confidence: 0.66,
      alternatives: ['tls-required', 'protocol-error', 'starttls-stripped-or-middlebox'],
      ideas: [
        'unrecogni|not recogni|unknown command|not implemented|command not|unimplemented|nicht implementiert|unbekannter befehl|syntax error command|unsupported command|no such command|not supported|invalid command',
      ],
      not: 'mechanism not|auth type',
      when: { stages: ['auth'], codes: [500, 502, 503, 501, 504, 421] },
    },
    {
      id: 'unrecognised',
      cause: 'protocol-error',
      confidence: 0.78,
      ideas: [
        'unrecogni|not recogni|syntax error|unknown command|not implemented|invalid command|unimplemented|bad command|command not|nicht implementiert|unbekannter befehl|syntaxfehler|unbekanntes kommando|no such command|error in parameters|syntax|parameters not|bad syntax|too many errors|error limit|too many bad commands|bad commands|too many unrecognized|argument not permitted|was expecting|argument not allowed|multiple destination domains|unsupported command|garbage|non ascii|unexpected',
      ],
      not: 'certificate|mechanism|address|ssl|authentication type|starttls not|imap|unexpected failure|unexpected error|unexpected volume|unexpected socket|unexpectedly|body type|tls|starttls|helo|ehlo',
    },
    {
      id: 'smtputf8',
      cause: 'protocol-error',
      confidence: 0.62,
      alternatives: ['sender-rejected-policy', 'recipient-rejected'],
      ideas: ['smtputf8|internationalized|non ascii address|eai not|utf 8 address'],
    },
    {
      id: 'licence-plan',
      cause: 'license-or-plan-limit',
      confidence: 0.8,
      alternatives: ['smtp-access-disabled-by-provider', 'account-suspended'],
      ideas: [
        'plan|tarif|paket|package|subscription|edition|licen|lizenz|abonnement|vertrag|contract|free account|free user|freemail|premium|kostenpflichtig|starter',
        'not included|not include|does not|doesnt|not allow|not available|upgrade|required|limit|exceed|only|expired|enthalt|nicht|not permitted|not entitled|restricted|please|must|premium|unlicensed|no valid|disabled|no mail|not assigned|assigned|kein',
      ],
      not: 'explanation|planned|weiterleit',
    },
  ],
);
