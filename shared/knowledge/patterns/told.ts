import { family } from './pattern.ts';
import { password } from './words.ts';

/**
 * What decides beside a server's own words: settings that an administrator printed, a directory's reason in a server's
 * log, what a person knows, and tables of records in a panel.
 */
export const told = family(
  {
    layer: 'vendor',
    sources: [
      'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    ],
    asOf: '2026-11-30',
  },
  [
    {
      id: 'setting-off-for-all',
      cause: 'smtp-auth-disabled-tenant',
      confidence: 0.93,
      alternatives: ['smtp-auth-disabled-mailbox'],
      ideas: ['transport config|transportconfig', 'smtp client authentication disabled true'],
    },
    {
      id: 'setting-off-for-mailbox',
      cause: 'smtp-auth-disabled-mailbox',
      confidence: 0.92,
      alternatives: ['smtp-auth-disabled-tenant'],
      ideas: ['cas mailbox|casmailbox', 'smtp client authentication disabled true'],
    },
    {
      id: 'setting-off',
      cause: 'smtp-auth-disabled-mailbox',
      confidence: 0.75,
      alternatives: ['smtp-auth-disabled-tenant'],
      ideas: ['smtp client authentication disabled true'],
    },
    // Active Directory's reasons for a refused bind; the number after "data" is a Windows error in hexadecimal.
    ...(
      [
        ['unknown', 'unknown-user', '525'],
        ['wrong', 'wrong-credentials', '52e'],
        ['hours', 'security-defaults-or-conditional-access', '530|data 531'],
        ['expired', 'password-expired', '532|data 773'],
        ['disabled', 'account-suspended', '533|data 701'],
        ['locked', 'account-locked', '775'],
      ] as const
    ).map(([name, cause, number]) => ({
      id: `directory-${name}`,
      layer: 'number' as const,
      cause,
      confidence: 0.95,
      ideas: ['acceptsecuritycontext|accept security context|ldaperr|ldap err|80090308', `data ${number}`],
      sources: [
        'https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-',
        'https://learn.microsoft.com/windows/win32/debug/system-error-codes--1700-3999-',
      ],
    })),
    {
      id: 'works-elsewhere',
      layer: 'words',
      cause: 'port-blocked',
      confidence: 0.78,
      alternatives: ['starttls-stripped-or-middlebox', 'antivirus-interception', 'ip-not-allowed'],
      ideas: [
        '*hotspot|tethering|handynetz|mobilfunk|mobile data|mobile network|mobiles netz|4g|5g|lte|other network|another network|different network|anderen netz|home network|home office|homeoffice|from home|zu hause|daheim|thuis|partage de connexion|autre reseau|donnees mobiles|dati mobili|datos moviles|otra red|mobildata|mobilnat|punto de acceso|rete mobile',
        'works|worked|working|work fine|geht es|geht alles|geht sofort|funktioniert|klappt|lauft|werkt|marche|fonctionne|funciona|funziona|virker|fungerar|fungerer|toimii|dziala|funguje|without problem|problemlos|senza problemi|sin problemas',
      ],
      not: 'not work|doesnt work|nicht|auch nicht|neither|geht auch|pas non plus|tampoco|certificate|zertifikat|password|passwort|spf|dkim',
      sources: ['https://learn.microsoft.com/azure/virtual-network/troubleshoot-outbound-smtp-connectivity'],
    },
    {
      id: 'records-in-a-panel',
      cause: 'dns-record-missing',
      confidence: 0.78,
      alternatives: ['unverified-sender', 'signature-missing', 'dns-record-wrong'],
      ideas: [
        'dkim|spf|dmarc|*domainkey|return path|bounce domain',
        'dns|record|records|eintrag|*eintrage|enregistrement|registro|txt|cname|selector',
        'not found|missing|not set|no record|not detected|not published|does not exist|nxdomain|pending|not verified|unverified|not configured|nicht gefunden|fehlt|nicht gesetzt|nicht vorhanden|ausstehend|introuvable|non trouve|manquant|no encontrado|falta|non trovato|mancante|ontbreekt|niet gevonden|saknas|mangler|failed|nicht verifiziert',
      ],
      not: '550|554|553|571|451|421|450|message|rejected|reject|blocked|policy|per its|bounce|recipient|delivered|unauthenticated email|sender|did not pass|not pass|permerror|too many',
      sources: [
        'https://www.rfc-editor.org/rfc/rfc6376#section-3.6',
        'https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html',
      ],
    },
    {
      id: 'mailbox-of-several',
      cause: 'shared-mailbox-no-login',
      confidence: 0.82,
      alternatives: ['account-locked', 'wrong-credentials'],
      ideas: [
        'shared mailbox|shared inbox|freigegebenes postfach|freigegebene postfach|gemeinsames postfach|geteiltes postfach|gruppenpostfach|gedeelde mailbox|gedeelde postvak|buzon compartido|casella condivisa|boite partagee|bal partagee|skrzynka wspoldzielona',
        `${password}|sign in|signin|login|log in|anmeld|einlogg|inlogg|accede|connexion|acces`,
      ],
      not: 'send as|5.7.60|senden als',
      sources: ['https://learn.microsoft.com/microsoft-365/admin/email/about-shared-mailboxes'],
    },
    {
      id: 'imap-command',
      cause: 'not-an-smtp-server',
      confidence: 0.94,
      alternatives: ['tls-wrong-mode'],
      ideas: ['imap command|bad error in imap|bad command unknown pop|err unknown command'],
      sources: [
        'https://www.rfc-editor.org/rfc/rfc9051#section-7.1.3',
        'https://www.rfc-editor.org/rfc/rfc1939#section-3',
      ],
    },
    {
      id: 'not-assigned',
      cause: 'oauth-approval-missing',
      confidence: 0.9,
      ideas: [
        'not assigned to the client application|not assigned to the application|not assigned to this application',
      ],
      sources: ['https://developer.okta.com/docs/reference/error-codes/'],
    },
    {
      id: 'name-in-ehlo',
      cause: 'ehlo-rejected',
      confidence: 0.9,
      alternatives: ['protocol-error'],
      ideas: ['5.5.4 invalid domain name|invalid command arguments invalid domain name'],
      sources: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1'],
    },
    {
      id: 'none-offered',
      cause: 'no-encryption-offered',
      confidence: 0.9,
      alternatives: ['starttls-stripped-or-middlebox'],
      ideas: ['required but the server did not offer tls|required but the server doesnt offer'],
      sources: ['https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_smtp_transport.html'],
    },
    {
      id: 'name-not-verified',
      layer: 'words',
      cause: 'tls-certificate-name-mismatch',
      confidence: 0.82,
      alternatives: ['tls-certificate-untrusted'],
      ideas: [
        'host name|hostname|servername',
        'cannot be verified|could not be verified|cant be verified|nicht uberpruft|nicht verifiziert|does not match|issued for another name',
      ],
      not: 'lookup|resolve|reverse|ptr|helo|ehlo',
      sources: ['https://www.rfc-editor.org/rfc/rfc9525#section-6'],
    },
    {
      id: 'no-certificate-to-offer',
      layer: 'words',
      cause: 'server-tls-broken',
      confidence: 0.88,
      ideas: [
        'no tls certificates available|no server certificate chain|no certificate assigned|no certificates configured|certificate not configured|no suitable certificate',
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2.2'],
    },
    {
      id: 'locked-for-spam',
      cause: 'account-suspended',
      confidence: 0.86,
      alternatives: ['account-locked', 'rate-limited'],
      ideas: [
        'blocked for spam|bloqué pour spam|gesperrt wegen spam|wegen spam gesperrt|wegen spamversand|bloqueada por spam|bloccato per spam|bloccata per spam|locked for spam|suspended for spam|geblokkeerd wegens spam',
      ],
      not: 'ip address|message|nachricht|550|554',
      sources: ['memory (unverified)'],
    },
    {
      id: 'port-25-closed',
      layer: 'words',
      cause: 'port-blocked',
      confidence: 0.82,
      ideas: [
        'port 25',
        'gesperrt|blockiert|blocked|bloqué|closed|sperrt|blocks|bloccata|geblokkeerd',
        '587|465',
      ],
      not: '550|554',
      sources: ['https://www.rfc-editor.org/rfc/rfc8314#section-3.3'],
    },
    {
      id: 'request-not-sent',
      layer: 'words',
      cause: 'network-unreachable',
      confidence: 0.72,
      alternatives: ['dns-failure', 'port-blocked'],
      ideas: ['network error network request failed|network request failed|network error failed to fetch'],
      sources: ['https://github.com/AzureAD/microsoft-authentication-library-for-js'],
    },
    {
      id: 'api-not-enabled',
      cause: 'oauth-app-misconfigured',
      confidence: 0.93,
      ideas: ['accessnotconfigured|access not configured|api has not been used in project'],
      sources: ['https://developers.google.com/workspace/gmail/api/guides/handle-errors'],
    },
    {
      id: 'out-of-step',
      layer: 'words',
      cause: 'protocol-error',
      confidence: 0.78,
      ideas: [
        'expected response code 354 but got code 250|expected response code 334 but got code 250|expected response code 354 but got code 354',
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2'],
    },
    {
      id: 'sender-not-local',
      cause: 'sender-rejected-policy',
      confidence: 0.65,
      alternatives: ['send-as-denied', 'relay-denied'],
      ideas: ['user not local'],
      when: { stages: ['sender'], codes: [551] },
      sources: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2'],
    },
    {
      id: 'sender-without-sign-in',
      cause: 'auth-required',
      confidence: 0.88,
      alternatives: ['send-as-denied'],
      ideas: ['sender address rejected not logged in'],
      sources: ['https://www.postfix.org/postconf.5.html#reject_unauthenticated_sender_login_mismatch'],
    },
    {
      id: 'implicit-on-587',
      layer: 'words',
      cause: 'tls-wrong-mode',
      confidence: 0.75,
      alternatives: ['port-blocked', 'tls-certificate-untrusted'],
      ideas: [
        'connect|connection|handshake|ssl|tls|greeting|timed out|timeout|socket|verbindung|connexion|conexion',
      ],
      not: 'refused|econnrefused|verweigert|certificate|zertifikat|certificat|not known|resolve|getaddrinfo|535|530|auth',
      when: { ports: [587, 25, 2525], security: 'tls' },
      sources: ['https://www.rfc-editor.org/rfc/rfc8314#section-3.3'],
    },
    {
      id: 'plain-on-465',
      layer: 'words',
      cause: 'tls-wrong-mode',
      confidence: 0.75,
      alternatives: ['port-blocked', 'connection-dropped'],
      ideas: ['timed out|timeout|greeting|closed|eof|end of file|zeituberschreitung|reset'],
      not: 'refused|econnrefused|verweigert|certificate|zertifikat|certificat|not known|resolve|getaddrinfo|535|530|auth',
      when: { ports: [465], security: 'starttls' },
      sources: ['https://www.rfc-editor.org/rfc/rfc8314#section-3.3'],
    },
  ],
);
