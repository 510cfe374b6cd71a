import { family } from './pattern.ts';

const server = 'server|smtp|postausgang|serveur';

/**
 * Error messages of mail programs in German, English and French. They paraphrase public translation files (Thunderbird:
 * `smtpErrors`/`composeMsgs`; K-9) and the dialogs of Outlook and Apple Mail.
 */
export const programWords = family(
  {
    layer: 'vendor',
    sources: [
      'https://searchfox.org/comm-central/source/mail/locales/en-US/chrome/messenger/messengercompose/composeMsgs.properties',
    ],
    asOf: '2026-11-29',
  },
  [
    {
      id: 'program-timeout',
      cause: 'port-blocked',
      confidence: 0.76,
      alternatives: ['service-unavailable', 'connection-dropped'],
      ideas: [
        'ablaufzeit|timeout uberschritten|zeituberschreitung|timed out$|a expire|delai dattente|temps imparti|tiempo de espera',
        'verbindung|connection to|connecting to|connexion|conexion',
        server,
      ],
      not: 'antwort vom|waiting for|warten auf|read timed out|middle of|greeting|tls|ssl|handshake|421|451|dns|unexpectedly|queue',
    },
    {
      id: 'program-connect-failed',
      cause: 'connection-refused',
      confidence: 0.68,
      alternatives: ['port-blocked', 'service-unavailable', 'host-not-found'],
      ideas: [
        'may be unavailable or is refusing|nicht verfugbar oder er lehnt|nicht verfugbar oder lehnt|refusing smtp connections|lehnt smtp verbindungen ab|est indisponible ou refuse|cannot be contacted on port|kann nicht am port|nicht uber port|kann nicht uber port|uber port|nicht kontaktiert|couldnt reach server|could not reach server|cant reach server|keine verbindung mit dem postausgangs|cannot connect to your outgoing|keine verbindung zum postausgangs|geen verbinding met de server voor uitgaande|se connecter à votre serveur de messagerie sortant|se connecter au serveur de courrier sortant|conectarse al servidor de correo saliente|conectar con el servidor de correo saliente|connettersi al server della posta in uscita|połączyć z serwerem poczty wychodzącej',
      ],
    },
    {
      id: 'program-port-closed',
      cause: 'port-blocked',
      confidence: 0.74,
      alternatives: ['connection-refused', 'host-not-found'],
      ideas: [
        'not available on|outgoing port|is open on your server|no response from|keine antwort von|nicht erreichbar uber port|port ist gesperrt',
        'port|587$|465$|25$',
      ],
      not: 'external port|greeting|551|550',
    },
    {
      id: 'program-silent',
      cause: 'port-blocked',
      confidence: 0.6,
      alternatives: ['service-unavailable', 'connection-dropped'],
      ideas: [
        'server|serveur|servidor|host|*server',
        'antwortet nicht|nicht geantwortet|repond pas|no responde|not responding|does not respond|did not respond|not answering',
      ],
      not: 'greeting|tls|auth|421|451|dns|name|data|lookup|properly respond',
    },
    {
      id: 'program-lost',
      cause: 'connection-dropped',
      confidence: 0.84,
      alternatives: ['service-unavailable'],
      ideas: [
        'lost in the middle of the transaction|mitten in der ubertragung|mitten in der transaktion|wahrend der transaktion|perdue au milieu|au cours de la transaction',
      ],
    },
    {
      id: 'program-unknown-server',
      cause: 'host-not-found',
      confidence: 0.86,
      alternatives: ['dns-failure'],
      ideas: [
        'is unknown. the server may be incorrectly|is unknown the server may be incorrectly|is unknown|ist unbekannt|est inconnu',
        'may be incorrectly configured|falsch konfiguriert|nicht richtig konfiguriert|mal configure|incorrectement configure',
      ],
    },
    {
      id: 'program-password',
      cause: 'wrong-credentials',
      confidence: 0.78,
      alternatives: ['app-password-required', 'auth-mechanism-unsupported'],
      ideas: [
        'unable to authenticate to|authentifizierung am|authentifizierung beim|kann nicht authentifiziert werden|nicht authentifizieren|impossible de sauthentifier|authentification impossible|na pas pu sauthentifier',
        'check the password|uberprufen sie das passwort|verifier le mot de passe|verifiez le mot de passe|verify the authentication|passwort',
      ],
    },
    {
      id: 'program-password-mail',
      cause: 'wrong-credentials',
      confidence: 0.84,
      alternatives: ['app-password-required'],
      ideas: [
        'benutzername oder das passwort fur|benutzername oder passwort fur|user name or password for|username or password for|benutzername oder passwort falsch|username or password incorrect|login anmeldename oder kennwort|nom dutilisateur ou le mot de passe',
      ],
      not: 'mechanism|app specific',
    },
    {
      id: 'program-kerberos',
      cause: 'wrong-credentials',
      confidence: 0.74,
      alternatives: ['auth-mechanism-unsupported'],
      ideas: ['kerberos|gssapi', 'ticket', 'nicht akzeptiert|not accepted|pas accepte'],
    },
    {
      id: 'program-mechanism',
      cause: 'auth-mechanism-unsupported',
      confidence: 0.93,
      ideas: [
        'verschlusselter passworter nicht|verschlusselte passworter nicht|support encrypted passwords|mots de passe chiffres|gewahlte authentifizierungsmethode nicht|selected authentication method|methode dauthentification choisie|methode dauthentification selectionnee|authentication methods supported by this client|authentifizierungsmethoden wird|keine passwort authentifizierung|support password authentication|unverschlusselte passworter nicht|keine der von diesem client unterstutzten',
      ],
      not: 'ticket|check the password|uberprufen sie das passwort',
    },
    {
      id: 'program-no-starttls',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.84,
      alternatives: ['tls-wrong-mode'],
      ideas: [
        'starttls',
        'doesnt advertise|does not advertise|nicht angibt|nicht anbietet|nannonce pas|ne lannonce pas|connection security not available|starttls not available',
      ],
    },
    {
      id: 'program-encryption',
      cause: 'tls-wrong-mode',
      confidence: 0.74,
      alternatives: ['starttls-stripped-or-middlebox', 'tls-required'],
      ideas: ['connection encryption type|*verschlusselungstyp|type de chiffrement de connexion'],
    },
    {
      id: 'program-size',
      cause: 'message-too-large',
      confidence: 0.95,
      ideas: [
        'grosse der zu sendenden nachricht|grosse der nachricht|size of the message you are trying|taille du message|maxsubmissionexceeded|max submission exceeded|message size exceeds|exceeds maximum size|taille limite du message|globale grossenlimit|temporary size limit|global size limit',
      ],
      not: 'mailbox size|rate',
    },
    {
      id: 'program-utf8',
      cause: 'protocol-error',
      confidence: 0.82,
      alternatives: ['sender-rejected-policy', 'recipient-rejected'],
      ideas: [
        'smtputf8|non ascii characters in the local part|nicht ascii zeichen im lokalen teil|international addresses|internationalized|internationale adressen',
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc6531#section-3.2'],
    },
    {
      id: 'program-identity',
      cause: 'tls-certificate-untrusted',
      confidence: 0.8,
      alternatives: ['tls-certificate-name-mismatch', 'antivirus-interception'],
      ideas: [
        'identitat|identity|identite',
        'nicht uberpruf|verify|verifier|nicht verifiziert|cannot be verified|uberpruft werden',
      ],
      not: 'email identity|smtp identity|identity is not verified|ses|sender|abgelaufen|expired|errsslcertexpired',
    },
    {
      id: 'program-principal',
      cause: 'tls-certificate-name-mismatch',
      confidence: 0.93,
      ideas: [
        'target principal name is incorrect|zielprinzipalname|nom du principal cible|configuration related to|konfiguration in bezug auf',
      ],
      not: 'authentication failed|sspi',
    },
    {
      id: 'program-sender',
      cause: 'send-as-denied',
      confidence: 0.68,
      alternatives: ['sender-rejected-policy', 'auth-required'],
      ideas: [
        'absenderadresse|sender address|ladresse de lexpediteur',
        'wurde vom server abgelehnt|vom server zuruckgewiesen|was rejected by the server|invalid was rejected|a ete refusee par le serveur|rejetee par le serveur',
      ],
      not: '550|553|554|5.1|5.7|domain',
    },
    {
      id: 'program-behalf',
      cause: 'send-as-denied',
      confidence: 0.95,
      ideas: [
        'on behalf of another sender|on behalf of the specified|im namen des angegebenen benutzers|im auftrag eines anderen absenders|im namen des angegebenen absenders|pour le compte de',
      ],
      not: 'postmaster',
    },
    {
      id: 'program-relaying',
      cause: 'relay-denied',
      confidence: 0.93,
      alternatives: ['auth-required'],
      ideas: [
        'does not allow relaying|kein relaying|relaying erlaubt|keine weiterleitung erlaubt|ne permet pas le relais|relay access denied|relaying denied|unable to relay',
      ],
      // The iPhone's messages have patterns of their own, in phone-words.ts.
      not: 'unconfigured|unverified|not verified|sending domain|outbox|postausgang|udbakke|optional|iphone',
    },
    {
      // AWS: the secret key is wrong, or is not an SMTP password.
      id: 'aws-signature',
      cause: 'wrong-credentials',
      confidence: 0.9,
      ideas: ['signature does not match|request signature we calculated'],
      sources: ['https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'],
    },
    {
      id: 'bare-line-feeds',
      cause: 'protocol-error',
      confidence: 0.85,
      ideas: ['smtplf|bare lf|bare line feed|bare newline'],
      sources: ['https://www.rfc-editor.org/rfc/rfc5321#section-2.3.8'],
    },
    {
      id: 'dkim-records-to-publish',
      cause: 'dns-record-missing',
      confidence: 0.85,
      alternatives: ['signature-missing'],
      ideas: ['cname record does not exist for this config|publish the following two cname'],
      sources: ['https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure'],
    },
    {
      id: 'gmail-not-enabled',
      cause: 'license-or-plan-limit',
      confidence: 0.8,
      alternatives: ['oauth-wrong-account'],
      ideas: ['mail service not enabled'],
      sources: ['https://developers.google.com/workspace/gmail/api/guides/handle-errors'],
    },
    {
      id: 'cdo-sign-in',
      cause: 'wrong-credentials',
      confidence: 0.72,
      alternatives: ['auth-required', 'auth-mechanism-unsupported'],
      ideas: ['0x80040217|80040217'],
      sources: [
        'https://learn.microsoft.com/previous-versions/exchange-server/exchange-10/ms527318(v=exchg.10)',
      ],
    },
    {
      id: 'cdo-connect',
      cause: 'connection-refused',
      confidence: 0.5,
      alternatives: ['port-blocked', 'host-not-found'],
      ideas: ['0x80040213|80040213|transport failed to connect to the server'],
      sources: [
        'https://learn.microsoft.com/previous-versions/exchange-server/exchange-10/ms527318(v=exchg.10)',
      ],
    },
    {
      id: 'private-address',
      cause: 'network-unreachable',
      confidence: 0.5,
      alternatives: ['host-not-found', 'port-blocked', 'unknown'],
      ideas: [
        'will not connect to|does not connect to|refuses to connect to|private address|private ip|internal address|loopback address|ssrf|private adresse|interne adresse',
        'address|host|server|adresse',
      ],
      not: 'device id|from your private|rfc1918|recipient|reverse',
      sources: ['https://owasp.org/www-community/attacks/Server_Side_Request_Forgery'],
    },
  ],
);
