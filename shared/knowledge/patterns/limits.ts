import { family, openingStages } from './pattern.ts';
import { blocklists, connections, denied, ipAddress, messages, tooMany } from './words.ts';

const opening = [
  ...openingStages,
  'auth' as const,
  'sender' as const,
  'recipient' as const,
  'message' as const,
];

/** Rate limits and temporary rejections: too many or too fast, try again later, a blocked IP address. */
export const limits = family(
  { layer: 'words', sources: ['https://www.rfc-editor.org/rfc/rfc6647'], asOf: '2026-11-23' },
  [
    {
      // Postfix puts "Client host rejected" before any text from an access map, so the phrase does not indicate a
      // block.
      id: 'server-pausing',
      cause: 'service-unavailable',
      layer: 'vendor',
      confidence: 0.86,
      alternatives: ['ip-not-allowed'],
      ideas: [
        'shutting down|shut down|shutdown|going down|maintenance|wartung|out of service|ausser betrieb|reboot|restart|neustart|being upgraded|upgrade in progress|system is down|not accepting network messages|closed for|server busy|server too busy|too busy|system busy|overload|uberlast|ausgelastet|starting up|en maintenance|mantenimiento|manutenzione',
      ],
      not: 'account|*mailbox|user|password|too many|rate|connections from|license|lizenz|reputation|listed',
      when: { codes: [421, 432, 450, 451, 454] },
      sources: [
        'https://www.rfc-editor.org/rfc/rfc5321#section-3.8',
        'https://www.postfix.org/access.5.html',
      ],
    },
    {
      id: 'greylisted',
      cause: 'greylisted',
      confidence: 0.96,
      ideas: ['*greylist|*graylist|*grey list|*gray list|*postgrey|*sqlgrey|*milter grey|*greytrap'],
    },
    {
      id: 'greylisted-idea',
      cause: 'greylisted',
      confidence: 0.72,
      alternatives: ['service-unavailable', 'rate-limited'],
      ideas: [
        'first time|verification in progress|try again in|come back|retry in|come back later|please retry|please try again in|not yet|deferred for|wait|new sender|unknown sender|retry after',
        'second|in progress|minute|later|sender|seen before|triplet|sekunden|minuten|retry',
      ],
      not: '550|554|5.0.0|too many|limit|rate|quota|exceed|locked|concurrent|login|abnormal|service unavailable|temporarily unavailable|user complaints|bad reputation|yet given|reputation|too quickly|short period|greeting',
      when: { stages: ['recipient', 'sender', 'message'] },
    },
    {
      id: 'too-many-connections',
      cause: 'rate-limited',
      confidence: 0.93,
      alternatives: ['service-unavailable'],
      ideas: [tooMany, connections],
      not: 'starttls|hop|invalid|bad |error limit|dial tcp|timed out|timeout|unreachable',
    },
    {
      id: 'too-many-messages',
      cause: 'rate-limited',
      confidence: 0.88,
      alternatives: ['license-or-plan-limit'],
      ideas: [
        tooMany,
        messages,
        'hour|day|minute|second|rate|limit|throttl|too many|quota|stunde|tag|frequen|slow|daily|zu viele|zu haufig|fast|trop|demasiad|troppi',
      ],
      not: 'mailbox limit|size|storage|mailbox full|too large|over quota|invalid recipients|rejected recipients|unauthenticated|hop|inbox|bytes|disk|mailbox quota|user quota|hops|loop|recursive|auth error|too much load|mailbox is full|invalid logon|authentication fail|failed login|kb|mb$',
    },
    {
      id: 'too-many-recipients',
      cause: 'rate-limited',
      confidence: 0.86,
      alternatives: ['recipient-rejected'],
      ideas: [
        'too many recipients|too many rcpt|zu viele empfanger|recipient limit|recipients limit|recipients per message|trop de destinataires|maximum recipients|number of recipients|recipients in one|many recipients',
      ],
      not: 'invalid recipients|unknown recipients',
    },
    {
      id: 'too-many-per-connection',
      cause: 'rate-limited',
      confidence: 0.87,
      ideas: [
        'max|maximum|number of|limit|too many|exceed',
        'message|mail|recipient|transaction|delivery|deliveries',
        'per connection|per session|this connection|this session|in one session|in a single|per transaction|thread limit',
      ],
      not: 'size|bytes|header',
    },
    {
      id: 'too-many-bad-recipients',
      cause: 'rate-limited',
      confidence: 0.75,
      alternatives: ['ip-blocklisted', 'recipient-unknown'],
      ideas: [
        'too many|excessive|zu viele',
        'invalid|unknown|nonexist|non exist|bad |rejected|ungultig',
        'recipient|rcpt|empfanger',
      ],
    },
    {
      id: 'address-harvest',
      cause: 'ip-blocklisted',
      confidence: 0.6,
      alternatives: ['rate-limited', 'recipient-rejected'],
      ideas: ['dictionary attack|directory harvest|harvest attack|address harvest'],
    },
    {
      id: 'received-too-much',
      cause: 'rate-limited',
      confidence: 0.86,
      alternatives: ['recipient-rejected', 'mailbox-full'],
      ideas: [
        'receiv|recipient|mailbox|user|account',
        'too quickly|too much email|too much mail|too many mails|short period|at a rate|message rate|too many recent|limit for the number of messages|receive limit|thread limit',
      ],
    },
    {
      id: 'frequency',
      cause: 'rate-limited',
      confidence: 0.88,
      ideas: ['frequency|frequenz|freq', 'limit|too high|exceed|too many|control'],
      not: 'login frequency',
    },
    {
      id: 'slow-down',
      cause: 'rate-limited',
      confidence: 0.9,
      ideas: [
        'rate limit|ratelimit|throttl|slow down|slowdown|sending too fast|too fast|rate exceeded|frequency|exceeded the rate|policyd rate|langsamer|flood|too much mail|message rate|rate controlled|rate control|rate msg',
      ],
      not: 'unauthenticated|dmarc|login frequency|spf|dkim|ptr',
    },
    {
      id: 'daily-limit',
      cause: 'rate-limited',
      confidence: 0.9,
      alternatives: ['license-or-plan-limit'],
      ideas: [
        'daily|hourly|per day|per hour|per minute|pro tag|pro stunde|24 hours|24 stunden|tageslimit|stundenlimit|today|this hour|par jour|par heure|diario|giornalier',
        'limit|quota|exceed|reached|uberschritten|maximum|too many|allowed|erreicht|max',
      ],
    },
    {
      id: 'sending-limit',
      cause: 'rate-limited',
      confidence: 0.88,
      alternatives: ['license-or-plan-limit', 'account-suspended'],
      ideas: [
        'send|sending|outgoing|outbound|versand|mail|message|submission|recipient',
        'limit|quota|kontingent',
        'exceed|reached|uberschritten|over|hit|erreicht|allowed|surpass',
      ],
      not: 'mailbox limit|size|storage|mailbox full|over quota|user quota|disk|bytes|too large|mailbox quota|max message|inbox|length|users quota|mailbox is full|message exceed|quota exceeded for the|kb|mb$|hop|monthly|credit|plan',
    },
    {
      id: 'blocklist',
      cause: 'ip-blocklisted',
      confidence: 0.9,
      alternatives: ['ip-not-allowed'],
      ideas: [
        blocklists,
        'block|list|reject|denied|refus|gesperrt|bad|poor|service|unavailable|reputation|found|blockiert|not accept|banned|dynamic|abgelehnt|see|low',
      ],
      not: 'address blacklisted|suppression|domain blocklist|mail from domain|from domain|absenderdomain|email address has been|dbl|helo|ehlo|url|uri|surbl|content|link|domain present|domain reputation|sender domain',
    },
    {
      id: 'listed-plainly',
      cause: 'ip-blocklisted',
      confidence: 0.66,
      alternatives: ['recipient-rejected', 'sender-rejected-policy', 'ip-not-allowed'],
      ideas: [
        '*blacklisted|*blocklisted|*black listed|*block listed|sperrliste|on our block list|on a block list|in our blacklist|steht auf|auf der liste|lista negra|liste noire|zwarte lijst|czarnej liscie',
      ],
      not: 'address blacklisted|url|uri|dbl|domain|user in|whitelist',
    },
    {
      id: 'listed-somewhere',
      cause: 'ip-blocklisted',
      confidence: 0.62,
      alternatives: ['ip-not-allowed', 'sender-rejected-policy'],
      ideas: ['is listed|listed at|listed on|listed in|listed by|was listed|been listed|gelistet'],
      not: 'not listed|unlisted|url|uri|dbl|domain|user|recipient|below|above|header|helo|certificate|antispam list',
      when: { stages: ['greeting', 'ehlo', 'sender', 'recipient', 'message', 'quit'] },
    },
    {
      id: 'user-listed',
      cause: 'recipient-rejected',
      confidence: 0.6,
      alternatives: ['sender-rejected-policy', 'account-suspended'],
      ideas: ['user in|sender in|address in', 'blacklist|black list|blocklist|reject list'],
    },
    {
      id: 'blocked-for-a-while',
      cause: 'rate-limited',
      confidence: 0.56,
      alternatives: ['ip-blocklisted', 'account-locked', 'account-suspended'],
      ideas: [
        'temporarily blocked|blocked temporarily|temporarily banned|vorubergehend gesperrt|zeitweise gesperrt',
        'repeat|too many|excess|bad request|abuse|wiederholt|zu viele',
      ],
    },
    {
      id: 'blocklist-domain',
      cause: 'content-rejected',
      confidence: 0.72,
      alternatives: ['sender-rejected-policy', 'ip-blocklisted'],
      ideas: [
        'dbl|surbl|uribl|*uribl|domain present|domain reputation|listed domain|url|blacklisted url',
        'list|block|reject|reputation|blacklist|spamhaus',
      ],
    },
    {
      id: 'ip-blocked',
      cause: 'ip-blocklisted',
      confidence: 0.82,
      alternatives: ['ip-not-allowed', 'rate-limited'],
      ideas: [
        ipAddress,
        'blocked|banned|blacklist|gesperrt|blockiert|listed|block list|blocked for|bloque|bloquead|bloccat|reputation|abuse|spam|temporarily blocked|blacklisted|excessive',
      ],
      not: 'recipient has|user has|account|user|konto|spf|starttls|certificate|message content|spam detected|no spam|benutzer|content|dbl',
      when: { stages: opening },
    },
    {
      id: 'dynamic-range',
      cause: 'ip-blocklisted',
      confidence: 0.78,
      alternatives: ['ip-not-allowed', 'auth-required'],
      ideas: [
        'dynamic|dial up|dialup|residential|end user|from this range|dynamisch|einwahl|consumer|generic host|generic rdns',
        'ip|host|address|range|adresse|client|reverse|dns|connection|assigned',
      ],
      not: 'dynamic reputation',
    },
    {
      id: 'ip-not-on-list',
      cause: 'ip-not-allowed',
      confidence: 0.88,
      alternatives: ['ip-blocklisted', 'relay-denied'],
      ideas: [
        `${ipAddress}|client host|hosts`,
        `${denied}|not on the list|not in the list|whitelist|allowlist|allow list|access list|not listed|not known|unknown client|not in range|unknown host|not trusted|nicht freigegeben|not in my|acl|access policy`,
      ],
      not: 'connect error|cannot connect|could not connect|timed out|unable to connect|excessive|spf|relay|relaying|spam|reputation|blocked using|blacklist|sender address|recipient address|rbl|directly|per its|certificate|mail from|user|helo|ehlo|listed in|service unavailable|banned|ptr|reverse|rdns|too many|send as|from header|password|starttls|host name|hostname|unauthenticated|access permissions|socket',
      when: { stages: ['connect', 'greeting', 'ehlo', 'auth', 'sender', 'recipient'] },
    },
    {
      id: 'client-host-rejected',
      cause: 'ip-not-allowed',
      confidence: 0.88,
      alternatives: ['ip-blocklisted', 'relay-denied'],
      ideas: [
        'client host rejected|client rejected|host rejected|access from this|connection rejected|connection not allowed|connections not allowed|connections from this|connection denied|host not allowed|not allowed to connect|you are not allowed to connect|not permitted to connect|not welcome|client host not|access not allowed|tcp wrapper|host access denied|verbindung abgelehnt|not authorized to connect|not accept connections from|not accepting connections from|your host is not|unauthorized host|unauthorized client|hostname is not auth|host is not auth|hostname not auth|host not auth|hostname not allowed|host network|network is not allowed|network not allowed|ip not in|not in whitelist|not in allowlist|geographical|geographic|geolocation|country is|your country|this country|your region|aus ihrem land|aus diesem land|aus dem ausland',
      ],
      not: 'helo|cannot find your|reverse|too many|listed|blocked using|spam|ptr',
    },
    {
      id: 'blocked-see',
      cause: 'ip-blocklisted',
      confidence: 0.5,
      alternatives: ['recipient-rejected', 'content-rejected'],
      ideas: ['blocked see|blocked by|blocked due|blocked http|blocked please'],
      when: { stages: ['connect', 'greeting', 'ehlo', 'sender', 'recipient'] },
    },
    {
      id: 'no-reverse-dns',
      cause: 'ip-not-allowed',
      confidence: 0.72,
      alternatives: ['dns-failure', 'sender-rejected-policy', 'ip-blocklisted'],
      ideas: [
        'reverse dns|ptr|rdns|reverse hostname|reverse lookup|cannot find your hostname|cannot find your reverse|ruckwartsauflosung|dns check|rdns|generic dns|forward confirmed|fcrdns|reverse host|iprev',
      ],
    },
    {
      id: 'greeting-refused',
      cause: 'ip-not-allowed',
      confidence: 0.72,
      alternatives: ['ip-blocklisted', 'service-unavailable'],
      ideas: [
        'not available|not authorized|authorization failed|access denied|no smtp service|rejected|refused|go away|denied|not allowed|unauthorized|service not available|nicht verfugbar',
      ],
      not: 'excessive|try again|temporar|later|too many|load|blacklist|listed|spam',
      when: { stages: ['connect', 'greeting'], codes: [550, 554, 521, 571, 530, 553, 556] },
    },
    {
      id: 'overloaded',
      cause: 'service-unavailable',
      confidence: 0.84,
      alternatives: ['rate-limited'],
      ideas: [
        'too much load|load too high|load average|system load|server load|overload|uberlast|server busy|server is busy|too busy|high load|insufficient system|insufficient resources|system resources|out of memory|resources temporarily|no resources|system is busy|busy try|insufficient disk|not enough disk|disk full|no space left|insufficient system storage|system storage|queue full|resources unavailable|lack of resources',
      ],
      not: 'mailbox busy|account is abnormal',
    },
    {
      id: 'service-down',
      cause: 'service-unavailable',
      confidence: 0.8,
      alternatives: ['rate-limited', 'greylisted'],
      ideas: [
        'temporar|service|system|server|try again|later|error while|maintenance|internal|local error|wartung|vorubergehend|dienst|*storung|local problem',
        'unavailable|not available|local error|maintenance|internal error|internal problem|system problem|server problem|server problems|down for|shutting|outage|error in processing|wartung|nicht verfugbar|internal failure|unexpected failure|unexpected error|spool file|system failure|cannot accept|not accepting|stopped|offline|not responding|no response|nicht erreichbar|out of service|malfunction|system error|server error|write error|configuration problem|configuration error|indisponible|no disponible|cant process|lookup failure',
      ],
      not: 'authentication unsuccessful|blocked|blacklist|listed|reputation|spam|too many|rate|limit|policy|socket|handshake|ssl|certificate|mailbox unavailable|quota|dns|name|lookup|network|connect|user|banned|unregistered|throttl|helo|smtp error from|tls library|library problem|denied|greylist|grey|timeout|timed out|protocol|syntax|banned|errno|recipient|temporary authentication|virus|content|password|resolve|ptr|mime|host|username|starttls not|authentication failed|sender',
      when: { stages: ['connect', 'greeting', 'ehlo', 'starttls', 'sender', 'recipient', 'message', 'quit'] },
    },
    {
      id: 'later',
      cause: 'service-unavailable',
      confidence: 0.5,
      alternatives: ['greylisted', 'rate-limited'],
      ideas: ['try again|try later|retry|later$|spater|plus tard|mas tarde|piu tardi'],
      not: 'too many|rate|limit|greylist|listed|spam|locked|will not|abnormal|web browser',
      when: {
        stages: ['connect', 'greeting', 'ehlo', 'sender', 'recipient', 'message', 'quit'],
        codes: [421, 450, 451, 452, 454],
      },
    },
    {
      id: 'later-after-filter',
      cause: 'greylisted',
      confidence: 0.54,
      alternatives: ['service-unavailable', 'rate-limited'],
      ideas: ['try again|try later|retry|later$'],
      not: 'unavailable|error|problem|too many|rate|limit|listed|spam|server|system|resource|reputation|volume|quickly|busy|local',
      when: { enhanced: ['4.7.1'], stages: ['recipient', 'message'] },
    },
    {
      id: 'gave-up',
      cause: 'service-unavailable',
      confidence: 0.65,
      alternatives: ['recipient-rejected'],
      ideas: [
        'message expired|queue expired|in the queue too long|queue too long|queue lifetime|delivery expired|delivery time expired|retry timeout exceeded|retry time not reached|could not be delivered for|undeliverable after|zustellzeit',
      ],
    },
    {
      id: 'server-misconfigured',
      cause: 'service-unavailable',
      confidence: 0.86,
      ideas: [
        'server configuration|configuration problem|system configuration|local configuration|configuration error|misconfigured|incorrectly configured|wrongly configured|system config|queue file|home directory|maildir|cannot create|cannot open|unable to open|unable to chdir|unable to write|database error|sql error|lookup table|lookup failure|map lookup',
      ],
      not: 'certificate|sender domain|your server|spf|dmarc|dkim|full|quota|tls|ssl|auth|login|host lookup|dns|client|forwarding address|no such file|ignoring|465$|587$|25$',
    },
    {
      id: 'qmail-home',
      cause: 'service-unavailable',
      confidence: 0.5,
      alternatives: ['mailbox-full'],
      ideas: ['qq trouble|trouble in home|trouble creating|trouble writing'],
      sources: ['https://cr.yp.to/qmail.html'],
    },
    {
      id: 'refused-for-now',
      cause: 'service-unavailable',
      confidence: 0.58,
      alternatives: ['rate-limited', 'ip-blocklisted', 'ip-not-allowed'],
      ideas: ['service refus|connection refus|refused', 'plus tard|later|spater|mas tarde|piu tardi'],
      not: 'listed|spam|too many|econnrefused',
    },
    {
      id: 'shutting-down',
      cause: 'service-unavailable',
      confidence: 0.87,
      ideas: [
        'shutting down|server shutdown|going down|system not accepting network|service not available closing|not accepting network messages|service shutting|restart',
      ],
      not: 'smtp service not available ip|authentication',
    },
    {
      id: 'tls-not-available',
      cause: 'service-unavailable',
      confidence: 0.85,
      alternatives: ['tls-required'],
      ideas: [
        'tls|starttls|ssl|security',
        'currently unavailable|security subsystem|unable to initialize|could not initialize|not available due|temporarily unavailable|temporarily not|local problem|unavailable due|temporary reason|tls not available|tls unavailable|tls negotiation temporarily',
      ],
      not: 'unauthenticated',
    },
  ],
);
