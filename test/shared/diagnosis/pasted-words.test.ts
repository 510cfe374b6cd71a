import { describe, expect, it } from 'vitest';

import { explain } from '../../../shared/diagnosis/index.ts';
import type { Cause } from '../../../shared/model/index.ts';

/** Messages of Windows, .NET and the C library in several languages, by cause. */
const messages: Partial<Record<Cause, readonly string[]>> = {
  'host-not-found': [
    'Le nom distant n’a pas pu être résolu: « smtp.firma.example »',
    "No se puede resolver el nombre remoto: 'smtp.firma.example'",
    "Impossibile risolvere il nome remoto.: 'smtp.firma.example'",
    'Kan de externe naam niet omzetten: smtp.firma.example',
    "Nie można rozpoznać nazwy zdalnej: 'smtp.firma.example'",
    "Der Remotename konnte nicht aufgelöst werden: 'smtp.firma.example'",
    'Hôte inconnu.',
    'Host desconocido.',
    'Host sconosciuto.',
    'Host is onbekend.',
    'Nieznany host.',
    'Der angegebene Host ist unbekannt.',
    'Nom ou service inconnu',
    'Nombre o servicio desconocido',
    'Nome o servizio sconosciuto',
    'Naam of dienst is niet bekend',
    'Nieznana nazwa lub usługa',
    'Der Name oder der Dienst ist nicht bekannt',
  ],
  'connection-refused': [
    'Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte 192.0.2.1:587',
    'Aucune connexion n’a pu être établie car l’ordinateur cible l’a expressément refusée. 192.0.2.1:587',
    'No se puede establecer una conexión ya que el equipo de destino denegó expresamente dicha conexión. [::ffff:192.0.2.1]:587',
    'Impossibile stabilire la connessione. Rifiuto persistente del computer di destinazione. 192.0.2.1:587',
    'Kan geen verbinding maken omdat de doelcomputer de verbinding actief heeft geweigerd. 192.0.2.1:587',
    'Nie można nawiązać połączenia, ponieważ komputer docelowy aktywnie go odmawia. 192.0.2.1:587',
    'Connexion refusée',
    'Conexión rehusada',
    'Connessione rifiutata',
    'Verbinding is geweigerd',
    'Połączenie odrzucone',
    'Verbindungsaufbau abgelehnt',
  ],
  'port-blocked': [
    'Ein Verbindungsversuch ist fehlgeschlagen, da die Gegenstelle nach einer bestimmten Zeitspanne nicht richtig reagiert hat, oder die hergestellte Verbindung war fehlerhaft, da der verbundene Host nicht reagiert hat. 192.0.2.1:587',
    'Une tentative de connexion a échoué car le parti connecté n’a pas répondu convenablement au-delà d’une certaine durée ou une connexion établie a échoué car l’hôte de connexion n’a pas répondu. 192.0.2.1:587',
    'Se produjo un error durante el intento de conexión ya que la parte conectada no respondió adecuadamente tras un periodo de tiempo, o bien se produjo un error en la conexión establecida ya que el host conectado no ha podido responder. 192.0.2.1:587',
    'Impossibile stabilire la connessione. Risposta non corretta della parte connessa dopo l’intervallo di tempo oppure mancata risposta dall’host collegato. 192.0.2.1:587',
    'Een verbindingspoging is mislukt omdat de verbonden partij niet correct heeft gereageerd na een bepaalde tijd, of de gemaakte verbinding is mislukt omdat de verbonden host niet heeft gereageerd 192.0.2.1:587',
    'Próba połączenia nie powiodła się, ponieważ połączona strona nie odpowiedziała poprawnie po ustalonym okresie czasu lub utworzone połączenie nie powiodło się, ponieważ połączony host nie odpowiedział. 192.0.2.1:587',
    'Connexion terminée par expiration du délai d’attente',
    'Expiró el tiempo de conexión',
    'Connessione scaduta',
    'Verbinding is verlopen',
    'Upłynął limit czasu połączenia',
    'Die Wartezeit für die Verbindung ist abgelaufen',
  ],
  'connection-dropped': [
    'Eine vorhandene Verbindung wurde vom Remotehost geschlossen.',
    'Une connexion existante a dû être fermée par l’hôte distant.',
    'Se ha forzado la interrupción de una conexión existente por el host remoto.',
    'Connessione in corso interrotta forzatamente dall’host remoto.',
    'Een bestaande verbinding is geforceerd gesloten door de externe host.',
    'Istniejące połączenie zostało gwałtownie zamknięte przez zdalnego hosta.',
  ],
  'tls-certificate-untrusted': [
    'Das Remotezertifikat ist laut Validierungsverfahren ungültig.',
    'Le certificat distant n’est pas valide selon la procédure de validation.',
    'El certificado remoto no es válido según el procedimiento de validación.',
    'Il certificato remoto non è stato ritenuto valido dalla procedura di convalida.',
    'Het externe certificaat is ongeldig volgens de validatieprocedure.',
    'Certyfikat zdalny jest nieprawidłowy według procedury sprawdzania poprawności.',
  ],
  'auth-required': [
    'Der SMTP-Server erfordert eine sichere Verbindung, oder der Client wurde nicht authentifiziert. Die Serverantwort war: 5.7.57 Client not authenticated to send mail.',
    'Le serveur SMTP requiert une connexion sécurisée ou le client n’était pas authentifié. La réponse du serveur était : 5.7.0 Authentication Required.',
    'El servidor SMTP requiere una conexión segura o el cliente no se autenticó. La respuesta del servidor fue: 5.7.0 Authentication Required.',
    'Il server SMTP richiede una connessione protetta o il client non è stato autenticato. Risposta del server: 5.7.0 Authentication Required.',
    'Serwer SMTP wymaga bezpiecznego połączenia lub klient nie został uwierzytelniony. Odpowiedź serwera: 5.7.0 Authentication Required.',
  ],
  'dns-failure': [
    'Temporärer Fehler bei der Namensauflösung',
    'Échec temporaire dans la résolution du nom',
    'Fallo temporal en la resolución del nombre',
    'Risoluzione dei nomi temporaneamente fallita',
    'Tijdelijke fout bij naamherleiding',
    'Tymczasowy błąd w rozwiązywaniu nazw',
  ],
  'network-unreachable': [
    'Das Netzwerk ist nicht erreichbar',
    'Le réseau n’est pas accessible',
    'La red es inaccesible',
    'Rete irraggiungibile',
    'Het netwerk is onbereikbaar',
    'Sieć jest niedostępna',
  ],
};

describe.each(Object.entries(messages))('a message of the operating system: %s', (cause, texts) => {
  it.each(texts)('%s', (text) => {
    expect(explain({ text }).cause).toBe(cause);
  });
});

/** Messages in languages that are not covered by any pattern. */
const abroad: readonly (readonly [Cause, string])[] = [
  ['wrong-credentials', 'Brugernavnet eller adgangskoden er forkert.'],
  ['wrong-credentials', 'Fel: användarnamnet eller lösenordet är felaktigt'],
  ['wrong-credentials', 'Přihlášení se nezdařilo: neplatné heslo'],
  ['wrong-credentials', 'Nome de utilizador ou palavra-passe incorretos'],
  ['password-expired', 'Lösenordet har gått ut. Det gick ut i går och måste bytas: lösenordet har löpt ut.'],
  ['tls-certificate-expired', 'Certifikátu serveru vypršela platnost, certifikát serveru vypršel'],
  ['tls-certificate-expired', 'O certificado do servidor expirou'],
  ['message-too-large', 'Beskeden er for stor til modtagerens server'],
  ['send-as-denied', 'Du har ikke tilladelse til at sende som denne afsender'],
  ['host-not-found', 'Servern hittades inte: serverns värdnamn finns inte'],
  ['connection-refused', 'Sunucu bağlantıyı reddetti'],
  ['oauth-approval-missing', 'Souhlas správce je vyžadován. Může ho udělit jenom správce.'],
];
it.each(abroad)('a message in another language: %s, %s', (cause, text) => {
  expect(explain({ text }).cause).toBe(cause);
});

describe('a log', () => {
  it.each([
    [
      'in which a program repeats the reply in a shortened form',
      'smtp-auth-disabled-mailbox',
      `SERVER -> CLIENT: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.
SMTP ERROR: Password command failed: 535 5.7.139 Authentication unsuccessful
SMTP Error: Could not authenticate.`,
    ],
    [
      'of a server that continues after its refusal',
      'relay-denied',
      `Mar 03 09:12:44 mx postfix/smtpd[814]: connect from unknown[192.0.2.44]
Mar 03 09:12:44 mx postfix/smtpd[814]: NOQUEUE: reject: RCPT from unknown[192.0.2.44]: 454 4.7.1 <a@b.example>: Relay access denied; from=<c@firma.example> to=<a@b.example> proto=ESMTP helo=<SCANNER>
Mar 03 09:12:44 mx postfix/smtpd[814]: lost connection after RCPT from unknown[192.0.2.44]
Mar 03 09:12:44 mx postfix/smtpd[814]: disconnect from unknown[192.0.2.44] ehlo=1 mail=1 rcpt=0/1 commands=2/3`,
    ],
    [
      'of a greeting that a firewall overwrote',
      'starttls-stripped-or-middlebox',
      '220 **************2**********0*\nEHLO test\n502 Error: command not implemented\nSTARTTLS\n502 Error: command not implemented',
    ],
    [
      'of security software beside that of the program',
      'antivirus-interception',
      'Kaspersky: certificate replaced, issuer Kaspersky Anti-Virus Personal Root\n\nself signed certificate in certificate chain',
    ],
    [
      'of a temporarily failed DNS look-up',
      'dns-failure',
      "Error: getaddrinfo EAI_AGAIN smtp.firma.example\n    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:120:26) {\n  errno: -3001,\n  syscall: 'getaddrinfo'\n}",
    ],
    [
      'of a web API, whose replies do not come from a mail server',
      'oauth-approval-missing',
      'POST https://graph.microsoft.com/v1.0/users/jobs@firma.example/sendMail\nHTTP/1.1 403 Forbidden\n{"error":{"code":"ErrorAccessDenied","message":"Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings."}}',
    ],
    [
      'of a server that logs more than it tells the client',
      'password-expired',
      "mx SMTP-IN: Authentication error for user 'jobs@firma.example': password has expired, change it first\nmx SMTP-IN: >> 535 Authentication failed",
    ],
    [
      'that ends with the sending program’s summary',
      'content-rejected',
      '>>> DATA\n<<< 554 5.7.1 virus found in the message\n554 5.0.0 Service unavailable',
    ],
  ] as const)('%s', (_what, cause, text) => {
    expect(explain({ text }).cause).toBe(cause);
  });
});

describe('of several refusals with the same code, the last one decides', () => {
  it.each([
    [
      'recipient-unknown',
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      '550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown',
    ],
    ['recipient-unknown', '550 5.7.26 SPF check failed', '550 5.1.1 The email account does not exist'],
    ['rate-limited', '450 4.2.1 Greylisted, try again', '450 4.7.1 Error: too much mail from 192.0.2.1'],
  ] as const)('%s', (cause, first, last) => {
    expect(explain({ text: `${first}\n${last}` }).cause).toBe(cause);
  });

  it('but the lines of one reply belong together', () => {
    const text =
      'Expected response code "250" but got code "530", with message "530-5.7.0 Authentication Required. For more information, go to\r\n530 5.7.0  https://support.google.com/mail/?p=WantAuthError - gsmtp".';
    expect(explain({ text }).cause).toBe('auth-required');
  });
});

it('a vendor’s own error number is not overruled by words beside it', () => {
  const text = 'AADSTS700016 application not found. wrong password, username or password incorrect';
  expect(explain({ text }).cause).toBe('oauth-app-misconfigured');
});
