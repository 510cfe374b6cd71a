import { family } from './pattern.ts';

/**
 * Connection errors of operating systems and runtimes (Windows Sockets, .NET, the C library) in French, Spanish,
 * Italian, Dutch, Polish, Portuguese and German. Each list contains one message in many languages.
 */
export const systemWords = family(
  {
    layer: 'words',
    sources: [
      'https://learn.microsoft.com/en-us/windows/win32/winsock/windows-sockets-error-codes-2',
      'https://www.rfc-editor.org/rfc/rfc3493#section-6.1',
    ],
    asOf: '2026-11-30',
  },
  [
    {
      id: 'system-no-host',
      cause: 'host-not-found',
      confidence: 0.94,
      alternatives: ['dns-failure'],
      ideas: [
        'nom distant na pas pu être résolu|resolver el nombre remoto|risolvere il nome remoto|externe naam niet omzetten|externe naam kan niet worden|rozpoznać nazwy zdalnej|resolver o nome remoto|hôte inconnu|host desconocido|host sconosciuto|host is onbekend|onbekende host|nieznany host|host desconhecido|nom ou service inconnu|nombre o servicio desconocido|nome o servizio sconosciuto|naam of dienst is niet bekend|nieznana nazwa lub usługa|nome ou serviço desconhecido|der name oder der dienst ist nicht bekannt|hôte introuvable|host no encontrado|host non trovato|nie znaleziono hosta|resolver el host|résoudre le nom dhôte|résoudre lhôte|risolvere lhost|rozwiązać nazwy hosta|hostnaam niet vinden|nie znaleziono serwera|serveur introuvable|servidor no encontrado|server non trovato|server niet gevonden|nombre de host desconocido',
      ],
    },
    {
      id: 'system-look-up',
      cause: 'dns-failure',
      confidence: 0.92,
      alternatives: ['host-not-found', 'network-unreachable'],
      ideas: [
        'fehler bei der namensauflösung|dans la résolution du nom|résolution de nom|en la resolución del nombre|resolución de nombres|risoluzione dei nomi|risoluzione del nome|naamherleiding|naamomzetting|rozwiązywaniu nazw|rozwiązywania nazw|resolução de nome',
        'tempor|tymczasow|tijdelijk|échec|échoué|fallo|fallit|fout|mislukt|błąd|falha|fehler',
      ],
    },
    {
      id: 'system-refused',
      cause: 'connection-refused',
      confidence: 0.92,
      alternatives: ['port-blocked'],
      ideas: [
        'expressément refusée|denegó expresamente|rifiuto persistente del computer|verbinding actief heeft geweigerd|verbinding actief geweigerd|komputer docelowy aktywnie|recusou ativamente|connexion refusée|conexión rehusada|conexión rechazada|connessione rifiutata|verbinding is geweigerd|verbinding geweigerd|połączenie odrzucone|odmowa połączenia|conexão recusada|verbindungsaufbau abgelehnt',
      ],
      not: 'authentification|autenticación|autenticazione|uwierzyteln',
    },
    {
      id: 'system-timeout',
      cause: 'port-blocked',
      confidence: 0.86,
      alternatives: ['service-unavailable', 'network-unreachable'],
      ideas: [
        'na pas répondu convenablement|no respondió adecuadamente|risposta non corretta della parte connessa|niet correct heeft gereageerd|nie odpowiedziała poprawnie|não respondeu corretamente|expiration du délai dattente|délai dattente de connexion|délai de connexion dépassé|expiró el tiempo de conexión|tiempo de conexión agotado|tiempo de espera de la conexión|connessione scaduta|tempo di connessione scaduto|verbinding is verlopen|time out van verbinding|limit czasu połączenia|przekroczono czas oczekiwania na połączenie|tempo de conexão esgotado|wartezeit für die verbindung',
      ],
    },
    {
      id: 'system-closed',
      cause: 'connection-dropped',
      confidence: 0.86,
      alternatives: ['starttls-stripped-or-middlebox', 'service-unavailable'],
      ideas: [
        'être fermée par lhôte distant|interrupción de una conexión existente|interrotta forzatamente|geforceerd gesloten|gwałtownie zamknięte|cancelamento de uma conexão existente|connexion réinitialisée par le correspondant|connexion ré initialisée|conexión reinicializada|conexión restablecida|connessione ripristinata|verbinding is weggevallen|verbinding is teruggezet|połączenie zerwane przez drugą|połączenie zostało zresetowane|conexão fechada pela outra ponta|die verbindung wurde vom kommunikationspartner',
      ],
    },
    {
      id: 'system-no-network',
      cause: 'network-unreachable',
      confidence: 0.86,
      alternatives: ['port-blocked'],
      ideas: [
        'netzwerk ist nicht erreichbar|réseau nest pas accessible|réseau inaccessible|la red es inaccesible|red inalcanzable|rete irraggiungibile|rete non è raggiungibile|netwerk is onbereikbaar|netwerk onbereikbaar|sieć jest niedostępna|sieć niedostępna|rede está inacessível',
      ],
    },
    {
      // NXDOMAIN, the DNS term for a name that does not exist, is unambiguous even if the stage is unknown.
      id: 'system-nxdomain',
      cause: 'host-not-found',
      confidence: 0.88,
      ideas: ['nxdomain|getaddrinfo enotfound|error enotfound'],
      not: 'spf|dkim|dmarc|*domainkey|txt|mx|record|records|selector|recipient|sender|ptr|rbl|dnsbl|status',
    },
    {
      // The Oracle database has its own access control list of servers to which it may connect.
      id: 'oracle-access-list',
      layer: 'number',
      cause: 'port-blocked',
      confidence: 0.74,
      alternatives: ['connection-refused', 'unknown'],
      ideas: ['ora 24247|ora24247'],
      sources: ['memory (unverified)'],
    },
    {
      // Some C libraries print "try again" for the resolver error EAI_AGAIN.
      id: 'system-look-up-again',
      cause: 'dns-failure',
      confidence: 0.88,
      alternatives: ['host-not-found', 'network-unreachable'],
      ideas: ['getaddrinfo|gethostbyname|name resolution|resolving', 'failed try again|error try again'],
    },
    {
      // Go and other runtimes print this on a computer without CA certificates, e.g. in a container.
      id: 'system-no-authorities',
      cause: 'tls-certificate-untrusted',
      confidence: 0.88,
      ideas: [
        'failed to load system roots|no roots provided|error setting certificate verify locations|error setting certificate file|no ca certificates found|trustanchors parameter must be non empty',
      ],
      sources: ['https://github.com/golang/go/blob/master/src/crypto/x509/verify.go'],
    },
    // Schannel reports the number of the TLS alert in the Windows event log.
    ...(
      [
        ['version', 'tls-version-too-old', 0.9, '70'],
        ['handshake', 'tls-version-too-old', 0.6, '40'],
        ['authority', 'tls-certificate-untrusted', 0.86, '48'],
        ['expired', 'tls-certificate-expired', 0.86, '45'],
        ['server', 'server-tls-broken', 0.7, '80'],
        ['client', 'client-certificate-required', 0.86, '116'],
      ] as const
    ).map(([name, cause, confidence, alert]) => ({
      id: `schannel-${name}`,
      layer: 'vendor' as const,
      cause,
      confidence,
      ideas: [
        'schannel',
        `code ${alert}$|code is ${alert}$|alert code ${alert}$|code ist ${alert}$|warnungscode ${alert}$|alert ${alert}$`,
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc8446#section-6.2'],
    })),
    {
      id: 'system-certificate',
      cause: 'tls-certificate-untrusted',
      confidence: 0.85,
      alternatives: ['antivirus-interception', 'tls-certificate-name-mismatch', 'tls-certificate-expired'],
      ideas: [
        'certificat distant nest pas valide|certificado remoto no es válido|certificato remoto non è|externe certificaat is ongeldig|certyfikat zdalny jest nieprawidłowy|certificado remoto é inválido|remotezertifikat ist laut',
      ],
    },
  ],
);
