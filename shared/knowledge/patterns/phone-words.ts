import { family } from './pattern.ts';

/**
 * Error messages of mail apps on phones and on the Mac: of Android (on which several manufacturers' apps are based),
 * Thunderbird for Android, and Apple. Each list contains one message in many languages.
 */
const android = family(
  {
    layer: 'vendor',
    sources: [
      'https://github.com/aosp-mirror/platform_packages_apps_email (res/values-*/strings.xml, account_setup_failed_*)',
    ],
    asOf: '2026-11-30',
  },
  [
    {
      id: 'android-password',
      cause: 'wrong-credentials',
      confidence: 0.84,
      alternatives: ['app-password-required'],
      ideas: [
        'nutzername oder passwort ist falsch|nutzername oder passwort für|nom dutilisateur ou mot de passe incorrect|nombre de usuario o contraseña incorrecto|password o nome utente errat|username or password incorrect',
      ],
      not: 'mechanism|app specific',
    },
    {
      // Android shows this message for every certificate that it does not accept.
      id: 'android-certificate',
      cause: 'tls-certificate-untrusted',
      confidence: 0.74,
      alternatives: ['tls-certificate-name-mismatch', 'tls-certificate-expired', 'antivirus-interception'],
      ideas: [
        'keine sichere verbindung zum server|*établir une connexion sécurisée avec le serveur|establecer conexión de forma segura|connettersi in modo sicuro al server|safely connect to server|securely connect to server',
      ],
    },
    {
      id: 'android-client-certificate',
      cause: 'client-certificate-required',
      confidence: 0.9,
      ideas: [
        'ein client zertifikat ist erforderlich|certificat client requis|necesita un certificado de cliente|necessario un certificato client|server requires a client certificate|client certificate is required',
      ],
    },
    {
      id: 'android-no-encryption',
      cause: 'no-encryption-offered',
      confidence: 0.78,
      alternatives: ['starttls-stripped-or-middlebox', 'tls-wrong-mode'],
      ideas: [
        'tls erforderlich aber nicht|tls requis mais non pris en charge|tls es obligatorio pero el servidor|tls richiesto ma non supportato|tls required but not supported by server|tls is required but not supported',
      ],
    },
    {
      id: 'android-mechanism',
      cause: 'auth-mechanism-unsupported',
      confidence: 0.88,
      ideas: [
        'authentifizierungsmethoden werden nicht vom server|authentification ne sont pas compatibles avec le serveur|servidor no admite métodos de autenticación|metodi di autenticazione non sono supportati|authentication methods not supported by server|authentication methods are not supported by',
      ],
    },
    {
      id: 'android-security',
      cause: 'tls-wrong-mode',
      confidence: 0.5,
      alternatives: ['tls-certificate-untrusted', 'server-tls-broken', 'starttls-stripped-or-middlebox'],
      ideas: [
        'aufgrund eines sicherheitsfehlers|en raison dune erreur de sécurité|debido a un error de seguridad|a causa di un errore di sicurezza|due to security error',
        'server|serveur|servidor',
      ],
    },
    {
      id: 'android-no-connection',
      layer: 'words',
      cause: 'connection-refused',
      confidence: 0.5,
      alternatives: ['port-blocked', 'host-not-found', 'network-unreachable'],
      ideas: [
        'verbindung zum server kann nicht geöffnet|keine verbindung zum server möglich|derzeit kann keine verbindung zum server|impossible de se connecter au serveur|*établir la connexion avec le serveur|no se puede establecer conexión con el servidor|no se ha podido establecer conexión con el servidor|impossibile connettersi al server|impossibile stabilire la connessione al server|open connection to server',
      ],
      not: 'sicherheitsfehler|sécurité|seguridad|sicurezza|security',
    },
  ],
);

const thunderbird = family(
  {
    layer: 'vendor',
    sources: [
      'https://github.com/thunderbird/thunderbird-android (feature/account/server/validation/src/main/res/values-*/strings.xml)',
    ],
    asOf: '2026-11-30',
  },
  [
    {
      id: 'phone-no-starttls',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.84,
      alternatives: ['no-encryption-offered', 'tls-wrong-mode'],
      ideas: [
        'missing server capability|missing this capability|fehlende serverfähigkeit|diese fähigkeit nicht|dispose pas dune capacité|dispose pas de cette capacité|falta capacidad en el servidor|le falta esta capacidad|funzionalità del server mancante|manca questa funzionalità|ontbrekende serverfunctionaliteit|mist deze functionaliteit',
        'starttls',
      ],
    },
    {
      id: 'phone-no-mechanism',
      cause: 'auth-mechanism-unsupported',
      confidence: 0.86,
      ideas: [
        'missing server capability|missing this capability|fehlende serverfähigkeit|diese fähigkeit nicht|dispose pas dune capacité|dispose pas de cette capacité|falta capacidad en el servidor|le falta esta capacidad|funzionalità del server mancante|manca questa funzionalità|ontbrekende serverfunctionaliteit|mist deze functionaliteit',
        'auth|oauthbearer|xoauth2|cram|plain',
      ],
      not: 'starttls',
    },
    {
      id: 'phone-client-certificate',
      cause: 'client-certificate-required',
      confidence: 0.72,
      ideas: [
        'client certificate is no longer valid|client zertifikat ist nicht mehr gültig|certificat client nest plus valide|certificado del cliente ya no es válido|certificato client non è più valido|clientcertificaat is niet langer geldig',
      ],
    },
    {
      id: 'phone-sign-in',
      layer: 'words',
      cause: 'wrong-credentials',
      confidence: 0.6,
      alternatives: ['app-password-required', 'auth-mechanism-unsupported', 'oauth-token-invalid'],
      ideas: [
        'checking outgoing server settings failed|einstellungen des postausgangsservers fehlgeschlagen|paramètres du serveur sortant|ajustes del servidor saliente|impostazioni server in uscita non|uitgaande server controleren mislukt|serwera wychodzącego nie powiodło',
        'authentication error|authentifizierungsfehler|erreur dauthentification|error de autenticación|errore di autenticazione|authenticatiefout|błąd autoryzacji',
      ],
    },
  ],
);

const apple = family(
  {
    layer: 'vendor',
    sources: [
      "public disassemblies of Apple's Message framework that quote its sentences (second-hand)",
      'https://itwelt.at/knowhow/so-beheben-sie-mailserver-fehler-in-apple-mail-fuer-macos',
      'https://smg.co.nz/iphone-email-shows-rejected-by-the-server-when-sending-emails/',
    ],
    asOf: '2026-11-30',
  },
  [
    {
      // On the iPhone, the outgoing server's user name and password are labelled as optional. Without them, it does not
      // sign in.
      id: 'apple-relaying',
      cause: 'auth-required',
      confidence: 0.78,
      alternatives: ['relay-denied', 'wrong-credentials'],
      ideas: [
        'does not allow relaying|kein relaying|weiterleitung nicht|nautorise pas le relais|ne permet pas le relais|no permite la retransmisión|non consente linoltro|relaying niet toe|tillader ikke videresendelse|ikke tillader videresendelse|tillåter inte vidarebefordran',
        'outbox|postausgang|boîte denvoi|bandeja de salida|buzón de salida|in uscita|udbakke|utkorg|optional|iphone|ipad',
      ],
    },
    {
      id: 'apple-limit',
      cause: 'rate-limited',
      confidence: 0.86,
      ideas: ['exceeded your sending limit|sendelimit überschritten|limite denvoi dépassée'],
    },
    {
      id: 'apple-no-password',
      cause: 'auth-required',
      confidence: 0.8,
      alternatives: ['wrong-credentials'],
      ideas: ['no password provided', 'mail account settings|accounts|settings'],
    },
    {
      id: 'apple-recipient',
      cause: 'recipient-unknown',
      confidence: 0.82,
      alternatives: ['recipient-rejected'],
      ideas: ['recipient', 'rejected by the server because the user is unknown'],
    },
    {
      id: 'apple-recipient-address',
      cause: 'recipient-rejected',
      confidence: 0.8,
      ideas: ['recipient', 'rejected by the server because it is not a valid email address'],
    },
    {
      id: 'apple-encryption',
      cause: 'tls-wrong-mode',
      confidence: 0.66,
      alternatives: ['port-blocked', 'tls-certificate-untrusted', 'connection-refused'],
      ideas: [
        'unable to connect to server|verbindung zum server|connexion au serveur',
        'using ssl on port|mit ssl an port|über ssl an port|via ssl sur le port|ssl sur le port',
      ],
    },
    {
      id: 'apple-no-connection',
      cause: 'connection-refused',
      confidence: 0.55,
      alternatives: ['port-blocked', 'host-not-found', 'wrong-credentials', 'tls-wrong-mode'],
      ideas: [
        'additional outgoing mail servers|zusätzliche postausgangsserver|serveurs denvoi supplémentaires|servidores de correo saliente adicionales',
      ],
    },
  ],
);

/** Apple's messages in other languages, from memory and therefore never certain. */
const appleTranslated = family({ layer: 'vendor', sources: ['memory (unverified)'], asOf: '2026-11-30' }, [
  {
    id: 'apple-sender-translated',
    cause: 'send-as-denied',
    confidence: 0.68,
    alternatives: ['sender-rejected-policy', 'auth-required'],
    ideas: [
      'absenderadresse|adresse de lexpéditeur|adresse dexpéditeur|dirección del remitente|indirizzo del mittente|afzenderadres|adres nadawcy',
      'vom server abgelehnt|rejetée par le serveur|refusée par le serveur|rechazada por el servidor|rechazó el servidor|rifiutato dal server|door de server geweigerd|geweigerd door de server|odrzucony przez serwer',
    ],
    not: '550|553|554|5.1|5.7|domain',
  },
  {
    id: 'apple-password-translated',
    cause: 'wrong-credentials',
    confidence: 0.74,
    alternatives: ['app-password-required'],
    ideas: [
      'nom dutilisateur ou le mot de passe|nombre de usuario o la contraseña|nome utente o la password|gebruikersnaam of het wachtwoord|nazwa użytkownika lub hasło|brugernavnet eller adgangskoden|användarnamnet eller lösenordet',
      'incorrect|erron|errat|onjuist|niepoprawn|nieprawid|forkert|felaktig',
    ],
  },
]);

export const phoneWords = [...android, ...thunderbird, ...apple, ...appleTranslated];
