import { family } from './pattern.ts';

const admin =
  'admin|administrator|ladministrateur|administrador|amministratore|lamministratore|beheerder|administrateur|your it|ihre it|ihrer it|die it|der it';
const agree =
  'approv|consent|permission|berechtigung|erteil|grant|genehmig|zustimm|*zustimmung|*genehmigung|freigab|freigeb|freigegeben|erlaub|lapprobation|approb|aprob|autoris|authoriz|approvazione|lapprovazione|goedkeur|allow|review|pruf|aprov|zulass|zugelassen|assign|zugewiesen';
const needed =
  'need|require|only|must|debe|doit|deve|moet|contatta|contacte|ask|contact|request|wait|erforderlich|notig|benotig|nur|muss|wenden|besoin|requis|necesi|requier|necessari|nodig|vereist|before|erst';
const program =
  'app|apps|application|applications|anwendung|programm|appli|lapplication|aplicacion|applicazione|publisher|herausgeber|client|integration|plattform|platform';
const account =
  'account|konto|*konto|compte|cuenta|signed in as|signed in with|logged in as|angemeldet als|angemeldet mit|eingeloggt als|connected as|verbunden als|you are signed';
const signing =
  'login|log in|sign in|signin|anmeldung|anmelde|authorization|authorisation|autorisierung|consent|zustimmung|oauth|browser|connexion|sesion';
const providerWords = 'google|microsoft|outlook|gmail|office|entra|azure|oauth|365';

/** Words about mail itself. In a text that contains one of them, phrases of sign-in pages have a different meaning. */
const mail =
  'smtp$|imap$|pop3$|relay|recipient|rcpt|spf|dkim|dmarc|ehlo|helo|certificate|zertifikat|tls|ssl|mail from|sender|absender|spam|ip$|ip address|421|450|451|454|530|534|535|550|551|552|553|554|5.7|5.1|4.7|password|passwort|kennwort|postmaster|quota|host|firewall|port';

/**
 * Errors of sign-in pages and of platforms' OAuth connections, however they are phrased: missing consent, an unknown
 * app, an expired sign-in, the wrong account.
 */
export const signInPages = family(
  {
    layer: 'vendor',
    sources: [
      'https://learn.microsoft.com/entra/identity-platform/application-consent-experience',
      'https://support.google.com/cloud/answer/7454865',
    ],
    asOf: '2026-11-29',
  },
  [
    {
      // Microsoft's sign-in page shows this for a user name that does not exist.
      id: 'username-may-be-incorrect',
      cause: 'unknown-user',
      confidence: 0.9,
      alternatives: ['oauth-wrong-account'],
      ideas: [
        'username may be incorrect|benutzername ist moglicherweise falsch|nom dutilisateur est peut etre incorrect|couldnt find an account with that|konto mit diesem benutzernamen nicht gefunden|doesnt exist enter a different account|existiert nicht geben sie ein anderes konto',
      ],
    },
    {
      id: 'administrator-has-to-agree',
      cause: 'oauth-approval-missing',
      confidence: 0.86,
      alternatives: ['security-defaults-or-conditional-access'],
      ideas: [admin, agree, needed],
      not: `${mail}|aadsts|conditional|bedingt|enabled|aktivier|blocked because|new client secret`,
    },
    {
      id: 'program-not-verified',
      cause: 'oauth-app-not-accepted',
      confidence: 0.88,
      alternatives: ['oauth-app-misconfigured'],
      ideas: [
        program,
        'verif|uberpruf|gepruft|bestatig|valide|validee|comprobad',
        'not|nicht|hasnt|havent|isnt|wasnt|unverified|never|pas|no|non|noch',
        `${providerWords}|publisher|herausgeber|developer|entwickler`,
      ],
      not: `${mail}|${admin}|aadsts|domain|address|identity|identitat`,
    },
    {
      id: 'program-wants-too-much',
      cause: 'oauth-app-not-accepted',
      confidence: 0.94,
      alternatives: ['oauth-approval-missing'],
      ideas: [
        program,
        'blocked|blockiert|gesperrt|bloque|bloquead|bloccat',
        'sensitive|vertraulich|sensible|sensibles|confidencial',
      ],
      not: `${mail}|${admin}|aadsts`,
    },
    {
      id: 'program-set-up-wrongly',
      cause: 'oauth-app-misconfigured',
      confidence: 0.84,
      alternatives: ['oauth-app-not-accepted'],
      ideas: [
        `${program}|developer|entwickler`,
        'not set up|hasnt set up|not properly set up|misconfigured|not configured properly|falsch eingerichtet|nicht richtig eingerichtet|nicht korrekt eingerichtet|invalid request|request is invalid|anfrage ist ungultig|ungultige anfrage|out of band|mal configure|mal configurad',
      ],
      not: `${mail}|${admin}|aadsts|server`,
    },
    {
      id: 'administrator-blocks-programs',
      cause: 'oauth-approval-missing',
      confidence: 0.88,
      alternatives: ['external-apps-blocked', 'security-defaults-or-conditional-access'],
      ideas: [
        `${admin}|organization|organisation|your company|ihre firma|managed by|verwaltet von`,
        'blocked|blocks|blockiert|disabled|turned off|switched off|gesperrt|deaktiviert|restrict|eingeschrankt|bloque|bloquead|not allow|doesnt allow|erlaubt nicht|lasst nicht|nautorise pas|no permite|non consente',
        'app|apps|application|anwendung|programm|programme|third party|drittanbieter|appli|aplicacion',
      ],
      not: `${mail}|aadsts|conditional|browser|tenant|delegated|sign in was|verification process`,
    },
    {
      id: 'secret-of-the-program',
      cause: 'oauth-app-misconfigured',
      confidence: 0.92,
      ideas: [
        'client secret|clientsecret|client geheimnis|clientgeheimnis|geheimer clientschlussel|geheime clientschlussel|app secret|application secret|secret client|clave secreta|client id|client kennung',
        'expired|abgelaufen|invalid|ungultig|wrong|missing|falsch|fehlt|incorrect|expire|unknown|not found|nicht gefunden',
      ],
      not: '535|aadsts',
    },
    {
      id: 'rights-of-the-program',
      cause: 'oauth-app-misconfigured',
      confidence: 0.8,
      alternatives: ['oauth-approval-missing', 'oauth-token-invalid'],
      ideas: [
        'insufficient authentication scope|insufficient scope|insufficient permission|insufficientpermissions|required scope|missing scope|scopes',
      ],
      not: '535|aadsts|recipient',
    },
    {
      id: 'connection-ran-out',
      cause: 'oauth-token-invalid',
      confidence: 0.88,
      ideas: [
        'connection|verbindung|anbindung|integration|authorization|authorisation|autorisierung|access token|refresh token|token|connexion|conexion|lacces|acces|jeton|oauth|zugriff|permission',
        'expired|abgelaufen|revoked|widerrufen|entzogen|erloschen|no longer valid|nicht mehr gultig|could not be renewed|could not be refreshed|could not refresh|failed to refresh|refresh failed|nicht erneuert|nicht aktualisiert|expire|caducad|revoque|needs to be renewed|disconnected',
        `${providerWords}|reconnect|connect again|authoriz|authoris|neu verbinden|erneut|verbinden sie|sign in again|neu an|renew|reauth|user`,
      ],
      not: `${mail}|aadsts|timed out|api token|csrf|code has expired`,
    },
    {
      id: 'connect-it-again',
      cause: 'oauth-token-invalid',
      confidence: 0.84,
      alternatives: ['oauth-sign-in-ended'],
      ideas: [
        'reconnect|neu verbinden|erneut verbinden|neu verknupfen|vuelva a conectar|ricollega',
        'account|mailbox|konto|*postfach|compte|cuenta|password was changed|disconnected|connection',
      ],
      not: 'smtp$|imap$|server|retry|socket|timed out|peer|reconnecting|will reconnect|could not reconnect|aadsts|secret',
    },
    {
      id: 'sign-in-not-finished',
      cause: 'oauth-sign-in-ended',
      confidence: 0.84,
      alternatives: ['oauth-approval-missing', 'oauth-app-not-accepted'],
      ideas: [
        `${signing}|window|fenster|popup|flow`,
        'cancel|abgebrochen|abbruch|closed before|window closed|window was closed|fenster geschlossen|geschlossen bevor|declin|not finished|did not finish|not complete|nicht abgeschlossen|annule|cancelad|interrupted by the user|gave up|session has timed out|session timed out|session expired|session has expired|sitzung ist abgelaufen|sitzung abgelaufen|session a expire|sesion ha caducado|authorization timed out|authorisation timed out|sign in timed out|consent timed out|took too long',
      ],
      not: `${mail}|aadsts|server|connection|verbindung|transmission|sending|versand|verifi|uberpruf`,
    },
    {
      id: 'declined-by-the-user',
      cause: 'oauth-sign-in-ended',
      confidence: 0.84,
      ideas: [
        'consent|zustimmung|permission|berechtigung|sign in|login|anmeldung|access|zugriff',
        'declin|abgelehnt|denied|refused|verweigert|cancel|abgebrochen|refuse|rechazad',
        'by the user|vom benutzer|von der benutzerin|durch den benutzer|user declined|user denied|par lutilisateur|por el usuario',
      ],
      not: `${mail}|aadsts|${admin}`,
    },
    {
      id: 'use-the-other-account',
      cause: 'oauth-wrong-account',
      confidence: 0.84,
      ideas: [
        'use the account|sign in with the account|sign in as|not signed in with the|not signed in as|melden sie sich mit|verwenden sie das konto|nehmen sie das konto|nicht mit dem konto|nicht als',
        'not|nicht|instead|statt|sondern',
        'account|konto|mailbox|*postfach|angemeldet|sign in|signed in',
      ],
      not: `${mail}|aadsts|browser an|recipient`,
    },
    {
      id: 'another-account',
      cause: 'oauth-wrong-account',
      confidence: 0.9,
      alternatives: ['send-as-denied'],
      ideas: [
        account,
        'but the mailbox|but the address|aber das postfach|not match|doesnt match|mismatch|stimmt nicht|stimmen nicht|ubereinstimm|is not the|isnt the|different from|different account|differs|entspricht nicht|andere adresse|anderes konto|not the same|nicht dasselbe|correspond pas|no coincide',
        'mailbox|*postfach|*postfachadresse|address|adresse|microsoft|google|outlook|gmail|mandant|tenant|browser|buzon|boite',
      ],
      not: `${mail}|does not exist$|aadsts`,
    },
    {
      id: 'managed-device',
      cause: 'security-defaults-or-conditional-access',
      confidence: 0.9,
      ideas: [
        'device|gerat|gerate|endgerat|computer|appareil|dispositivo',
        'managed|compliant|konform|verwaltet|registered|registriert|enroll|joined|set up|intune|deleted|disabled|conforme|gere par|administrad',
        'must|muss|system administrator|systemadministrator|organization|organisation|mussen|require|erforderlich|need|only|nur|access|zugreifen|acceder',
      ],
      not: `${mail}|aadsts`,
    },
    {
      id: 'unusual-sign-in',
      cause: 'security-defaults-or-conditional-access',
      confidence: 0.86,
      alternatives: ['account-locked'],
      ideas: [
        'sign in|signin|login|anmeldung|anmeldeversuch|connexion',
        'unusual|ungewohnlich|verdachtig|suspicious|risk|risiko|inhabituel',
        'blocked|blockiert|gesperrt|detected|erkannt|bloque',
      ],
      not: `${mail}|aadsts|captcha|web browser`,
    },
    {
      id: 'delegation-denied',
      cause: 'send-as-denied',
      confidence: 0.78,
      alternatives: ['oauth-wrong-account', 'oauth-approval-missing'],
      ideas: ['delegation denied|delegation is denied|keine delegierung|delegierung verweigert'],
    },
  ],
);
