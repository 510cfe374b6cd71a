import { family } from './pattern.ts';

/** Name resolution, routing and connection errors of operating systems and client libraries. */
export const network = family(
  {
    layer: 'words',
    sources: ['https://nodejs.org/api/errors.html#common-system-errors'],
    asOf: '2026-11-23',
  },
  [
    {
      id: 'refused',
      cause: 'connection-refused',
      confidence: 0.93,
      alternatives: ['port-blocked'],
      ideas: [
        'econnrefused|connection refused|actively refused|verweigerte|verbindung verweigert|connexion refusee|conexion rechazada|connessione rifiutata|wsaeconnrefused|10061|zielcomputer die verbindung|couldnt connect to server|no route refused|nicht verbunden|polaczenie odrzucone|os error 111|errno 111|refused the connection|refused to connect|refused connection|connection was refused|verbindungsaufbau abgelehnt',
      ],
      not: 'timed out|listed|timeout|spamhaus|rbl|policy|smtp server refused|too many|helo|reputation|554|550|421|sender|recipient|unreachable|no route',
    },
    {
      id: 'unreachable',
      cause: 'network-unreachable',
      confidence: 0.92,
      alternatives: ['port-blocked'],
      ideas: [
        'network is unreachable|enetunreach|network unreachable|nicht erreichbar das netz|netzwerk ist nicht erreichbar|netzwerk nicht erreichbar|eaddrnotavail|cannot assign requested|unreachable network|destination unreachable|keine route|enetdown|network is down|10051|no internet|offline|err internet disconnected|not connected to the internet|no network|address family not supported|keine internetverbindung|angeforderte adresse|requested address is not valid|network down|nest pas joignable|reseau inaccessible|eafnosupport',
      ],
      // "Offline access" is the name of an OAuth permission and does not mean that the computer is offline.
      not: 'offline access',
    },
    {
      // Also reported if a firewall rejects connections instead of dropping them (RFC 1812 section 5.2.7.1).
      id: 'host-unreachable',
      cause: 'network-unreachable',
      confidence: 0.72,
      alternatives: ['port-blocked', 'service-unavailable'],
      ideas: [
        'ehostunreach|host unreachable|no route to host|host is unreachable|unreachable host|10065|os error 113|errno 113',
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc1812#section-5.2.7.1'],
    },
    {
      id: 'not-permitted-locally',
      cause: 'port-blocked',
      confidence: 0.75,
      alternatives: ['network-unreachable', 'antivirus-interception'],
      ideas: [
        'permission denied|operation not permitted|eacces|eperm|10013|access permissions|zugriffsrechte',
        'connect|socket|dial|tcp|port|stream|sendto|connection',
      ],
      not: 'send as|sender|mailbox|relay|client does not',
    },
    {
      id: 'not-found',
      cause: 'host-not-found',
      confidence: 0.94,
      alternatives: ['dns-failure'],
      ideas: [
        'enotfound|name or service not known|no such host|nodename nor servname|host not found|unknown host|could not resolve host|couldnt resolve host|no address associated|could not be resolved|name does not resolve|nxdomain|unknownhostexception|name not resolved|host unknown|unknown hostname|no address record|not known host|unbekannter host|host unbekannt|name resolution|getaddrinfo failed|gethostbyname|hostname not found|11001|der host ist nicht bekannt|host ist unbekannt|wsahost|domain name not found|dns name does not exist|could not find host|couldnt find host|cannot resolve|cant resolve|unable to resolve|host existiert nicht|hote inconnu|is unknown|server not found|server wurde nicht gefunden|nicht aufgelost|err name not resolved|wrong hostname|no such domain|invalid hostname|remote name could not|no dns record|enodata|unable to look up|resolving host|host lookup failed|unrouteable host|hostname unknown|resolve hostname|not a known tcp ip host',
      ],
      not: 'eai again|found try again|temporary failure|temporar|misbehaving|servfail|server failure|timed out|etimeout|dns timeout|lookup timeout|query timeout|refused|sender|helo|ehlo|recipient address|client host|eai fail|lookup failed temporarily|your hostname|unknown user|authority|spf|certificate',
      when: { stages: ['resolve', 'connect', 'greeting', 'tls', 'starttls'] },
    },
    {
      id: 'not-found-when-resolving',
      cause: 'host-not-found',
      confidence: 0.82,
      alternatives: ['dns-failure'],
      ideas: [
        'host|domain|server|name|rechner|hote|smtp',
        'nicht gefunden|not found|unknown|unbekannt|not exist|existiert nicht|could not be found|invalid|introuvable|no encontrado|non trovato|not be resolved|not resolve|nicht bekannt',
      ],
      not: 'temporar|timed out|timeout|servfail|misbehaving|again',
      when: { stages: ['resolve'] },
    },
    {
      // nodemailer's code for every failed look-up.
      id: 'look-up-failed',
      cause: 'host-not-found',
      confidence: 0.5,
      alternatives: ['dns-failure'],
      ideas: ['edns'],
    },
    {
      id: 'dns',
      cause: 'dns-failure',
      confidence: 0.92,
      alternatives: ['network-unreachable'],
      ideas: [
        'eai again|found try again|temporary failure in name|temporary failure resolving|servfail|server failure|dns server|server misbehaving|dns timeout|eai fail|dns lookup|name server|nameserver|dns query|dns resolution|dns error|temporary dns|dns failure|dns fehler|namensauflosung|name resolution fail|name resolution error|try again resolv|lookup timed out|nonexistent domain|non existent domain|nonexistentdomain|querya|queryaaaa|esrvfail|11002|dns temporarily|dns problem|dns request|dns not|non authoritative host not found|eservfail|etimeout|dns mx|dnssec|resolver|i o timeout lookup|lookup|temporary resolution|resolv',
        'eai|misbehaving|temporar|fail|timeout|etimeout|timed out|error|refused|*servfail|nonexist|non existent|again|not respond|no response|fehler|unavailable|bogus|problem|unreachable|time out|fehlgeschlagen|authoritative|11002|no answer|nicht',
      ],
      not: 'certificate|certificates|relay|relaying|address lookup|user lookup|domain map|temporary lookup failure|ip name lookup|enotfound|no such host|name or service not known|spf|dmarc|dnsbl|reverse|ptr|rbl|nodename|sender|authority|could not be resolved the host',
    },
    {
      id: 'connect-timeout',
      cause: 'port-blocked',
      confidence: 0.86,
      alternatives: ['service-unavailable', 'network-unreachable'],
      ideas: [
        'timed out|timeout|etimedout|time out|zeituberschreitung|delai|tiempo de espera|timed-out|10060|execution expired|opentimeout|open timeout|did not properly respond|zeitlimit|operation timed|deadline exceeded|connecttimeout|keine antwort|no response|not responding|failed to respond|ordnungsgemass|tempo scaduto|temps dattente',
        'connect|tcp|dial|socket|port|etimedout|10060|host|open|verbind|connexion|conexion|connessione|server|net',
      ],
      not: 'unexpected socket close|greeting|handshake|data|read timed|read timeout|closing connection|timeout exceeded|socket timeout|auth|response|timeout 1|no greeting|idle|command|lookup|dns|banner|inactiv',
      when: { stages: ['connect', 'resolve', 'tls'] },
    },
    {
      // Windows' Test-NetConnection reports that a connection failed, but not why.
      id: 'test-net-connection',
      cause: 'port-blocked',
      confidence: 0.75,
      alternatives: ['connection-refused', 'service-unavailable'],
      ideas: ['tcp connect to', 'failed|fehlgeschlagen'],
      sources: ['https://learn.microsoft.com/powershell/module/nettcpip/test-netconnection'],
    },
    {
      id: 'connect-timeout-no-stage',
      cause: 'port-blocked',
      confidence: 0.8,
      alternatives: ['service-unavailable', 'tls-wrong-mode'],
      ideas: [
        'connection timed out|execution expired|connect timed out|connection timeout|connect timeout|connect etimedout|connecttimeout|verbindung zeituberschreitung|zeituberschreitung der verbindung|zeituberschreitung beim verbind|opentimeout|time out connecting|timed out connecting|innerhalb des zeitlimits|zeitlimit uberschritten|timeout connecting|i o timeout|timeout was reached|properly respond after a period',
      ],
      not: 'unexpected socket close|greeting|lookup|handshake|smtp connection timed',
      when: { stages: ['resolve', 'connect', 'tls', 'starttls', 'auth'] },
    },
    {
      id: 'server-ended-waiting',
      cause: 'connection-dropped',
      confidence: 0.75,
      alternatives: ['service-unavailable'],
      ideas: [
        'timeout|timed out|time out|zeituberschreitung|expired',
        'connection|session|idle|command|verbindung|closing',
      ],
      not: 'message expired|certificate|password|account|queue|unverified|address verification',
      when: {
        codes: [421, 451],
        stages: ['greeting', 'ehlo', 'sender', 'recipient', 'message', 'quit', 'connect'],
      },
      sources: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2'],
    },
    {
      id: 'dnssec',
      cause: 'dns-failure',
      confidence: 0.9,
      ideas: ['dnssec'],
    },
    {
      id: 'no-such-domain-on-the-way',
      cause: 'dns-failure',
      confidence: 0.7,
      alternatives: ['host-not-found', 'recipient-unknown'],
      ideas: ['dns domain', 'not exist|not found'],
    },
    {
      id: 'port-filtered',
      cause: 'port-blocked',
      confidence: 0.85,
      ideas: [
        'port 25|port 587|port 465|port|outbound smtp|smtp traffic|outgoing smtp',
        'blocked|filtered|blockiert|gesperrt|prohibited|blocks|not allowed by firewall|administratively|firewall',
      ],
      not: 'listed|rbl|spam|relay|from range|ip address|blacklist',
    },
    {
      id: 'read-timeout',
      cause: 'connection-dropped',
      confidence: 0.68,
      alternatives: ['service-unavailable', 'protocol-error'],
      ideas: [
        'timeout|timed out|zeituberschreitung|idle|inactiv|time limit|etimedout|time out',
        'read|exceeded|closing|closed|waiting|data|response|socket|idle|command|inactiv|greeting|antwort|session|input|receive|smtp connection',
      ],
      not: 'greeting never|recipient|account|connect etimedout|dial|lookup|dns|no greeting|rate|per hour|connect to',
      when: { stages: ['greeting', 'ehlo', 'starttls', 'sender', 'recipient', 'message', 'quit'] },
    },
    {
      id: 'auth-timeout',
      cause: 'connection-dropped',
      confidence: 0.4,
      alternatives: ['service-unavailable', 'password-expired', 'port-blocked', 'account-locked'],
      ideas: ['timeout|timed out|etimedout'],
      when: { stages: ['auth'] },
    },
    {
      id: 'auth-timeout-smtp',
      cause: 'port-blocked',
      confidence: 0.45,
      alternatives: ['password-expired', 'connection-dropped', 'service-unavailable'],
      ideas: ['smtp connection timed out'],
      when: { stages: ['auth'] },
    },
    {
      id: 'reset',
      cause: 'connection-dropped',
      confidence: 0.86,
      alternatives: ['starttls-stripped-or-middlebox', 'ip-blocklisted', 'service-unavailable'],
      ideas: [
        'econnreset|write errno 104|read errno 104|connection reset|reset by peer|epipe|broken pipe|unexpected socket close|connection closed|closed the connection|closed unexpectedly|connection lost|lost connection|unexpectedly closed|disconnected|unexpected eof|end of file|eoferror|connection aborted|econnaborted|connection was closed|connection dropped|verbindung getrennt|verbindung wurde|remotehost geschlossen|socket hang up|10054|10053|forcibly closed|server closed|hung up|connection unexpectedly|unexpected close|premature|no more data|peer closed|connection terminated|unterbrochen|connection abort|remote host closed|got an empty response|empty response|empty reply|zuruckgesetzt|stream closed|unerwartet|interrompu|eof$|dropped the connection|verbindung abgebrochen|connexion interrompue|connection shut down|not connected|server terminated|connectionclosed|unable to read data from the transport|unable to write data to the transport|terminated connection|session terminated|closed by remote|closed by foreign|connection expired|lost input|closed abruptly|connection was lost|connection was terminated|was lost|lost in the middle',
      ],
      not: 'reconnect|timed out|too many|idle|rate|listed|spam|refused|inactivity|policy|authentication server|auth server',
    },
    {
      id: 'no-answer-connect',
      cause: 'connection-refused',
      confidence: 0.5,
      alternatives: ['port-blocked', 'host-not-found', 'network-unreachable'],
      ideas: [
        'could not connect|couldnt connect|unable to connect|cannot connect|cant connect|failed to connect|connection failed|connect failed|connect error|keine verbindung|verbindung fehlgeschlagen|connection could not be established|unreachable|nicht hergestellt|impossible de se connecter|no se pudo conectar|impossibile connettersi|connection error|refusing smtp connections|connection to outgoing server|connection to the server has failed|connection to|connecting to|smtp connect|cannot be contacted|nicht kontaktiert|couldnt reach|could not reach|cannot reach|cant reach|unable to reach|cannot open|could not open|unable to open connection|unable to contact|cannot contact',
      ],
      when: { stages: ['resolve', 'connect', 'greeting'] },
      not: 'auth|login|tls|ssl|certificate|password|anmeld',
    },
  ],
);
