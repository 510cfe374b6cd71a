import { family } from './pattern.ts';

/** Rejections of the message itself because of its size or content. */
export const content = family(
  { layer: 'words', sources: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3'], asOf: '2026-11-23' },
  [
    {
      id: 'too-large',
      cause: 'message-too-large',
      confidence: 0.95,
      ideas: [
        'message|mail|email|size|data|attachment|nachricht|*anhang|*grosse|content|taille|body|mensaje',
        'too large|too big|too long|exceeds size|size exceed|exceeds fixed|exceeds maximum|size limit|maximum size|exceeds the maximum|zu gross|max message size|larger than|maximum message|message size|email size|maximum email|oversize|exceeds limit|max size|grosser als|maximal erlaubte|exceeds allowed|trop volumineux|trop gros|demasiado grande|troppo grande|maximum permitted|bigger than|size limits|maximum allowed size|over size|exceeded google|exceeds administrative|zulassige|exceeds the size|exceeds our|taille limite|taille maximale|limite du message|tamano maximo|dimensione massima|allowed limit of|exceeds the allowed|maximale grosse|maximalgrosse|hochstgrosse|grossenlimit',
      ],
      not: 'mailbox size|mailbox limit|5.2.2|number of messages|line too long|command line|per hour|response|too long username|line length|header too|hostname|username too|string too|key too|helo|ehlo|queue|x dg|been in the',
    },
    {
      id: 'line-too-long',
      cause: 'protocol-error',
      confidence: 0.72,
      alternatives: ['content-rejected'],
      ideas: [
        'line too long|line length|lines longer|line limit|maximum line|bare lf|bare cr|stray newline|lone cr|barelinefeed|bare line|bare newline|stray linefeed|stray line|excessive amounts of data|lf only|without cr',
      ],
    },
    {
      id: 'spam',
      cause: 'content-rejected',
      confidence: 0.88,
      alternatives: ['sender-rejected-policy', 'ip-blocklisted'],
      ideas: [
        'spam|junk|unsolicited|ube|uce|phish|viagra|bulk mail|spamassassin|spam score|rspamd|massenmail|bayes|spamverdacht',
        'reject|detect|refus|denied|block|content|score|classified|message|suspect|looks like|considered|marked|not accepted|abgelehnt|identified|erkannt|likely|no spam|policy|mail|contains|looks',
      ],
      when: { stages: ['sender', 'recipient', 'message', 'quit'] },
      not: 'ip$|host|listed|rbl|spamhaus|spamcop|blocked using|client|connection|user complaints|not a robot|postmaster|ban|account|abuse detected|outbound|too many|unusual rate|unusual amount',
    },
    {
      id: 'virus',
      cause: 'content-rejected',
      confidence: 0.93,
      ideas: [
        'virus|malware|infected|trojan|clamav|worm|eicar|schadsoftware|schadlich|dangerous attachment|harmful|ransomware|viren',
      ],
      not: 'antivirus for ssl|antivirus ssl|web mail shield|trusted root|certificate',
    },
    {
      id: 'attachment',
      cause: 'content-rejected',
      confidence: 0.85,
      ideas: [
        'attachment|*anhang|file type|file extension|extension|executable|dateityp|mime type|archive|macro|zip|piece jointe',
        'not allowed|blocked|reject|prohibit|forbid|denied|nicht erlaubt|unzulassig|banned|verboten|disallow|restricted|suspicious|illegal|not accept',
      ],
      not: 'smtp auth|auth extension|certificate|size|smtputf8',
    },
    {
      id: 'content',
      cause: 'content-rejected',
      confidence: 0.84,
      alternatives: ['sender-rejected-policy'],
      ideas: [
        'message content|content rejected|content filter|content policy|content restriction|inhalt|message contains|rejected message|rejected this message|rejected your message|message permanently|message body|subject|message refused|message rejected|message was rejected|mail content|content of|prohibited content|unsafe content|heuristics|message blocked|message was blocked|header rejected|body rejected|banned content|nachricht abgelehnt|message not accepted|content is|end of data rejected|blocked by filter|filter|policy restrictions|message denied|content violates|policy reason',
        'reject|refus|policy|block|denied|filter|not accept|prohibit|abgelehnt|violat|banned|inhalt|disallow|contain|not allowed|restrict',
      ],
      not: 'temporar|unavailable|milter|spf|dmarc|dkim|relay|sender|rate|too many|ip$|client host|number messages|per hour|recipient address rejected|anti spoofing|spoof|unauthenticated|address blacklisted|suppression',
      when: { stages: ['message', 'quit'] },
    },
    {
      id: 'header-too-long',
      cause: 'content-rejected',
      confidence: 0.68,
      alternatives: ['message-too-large', 'protocol-error'],
      ideas: ['header', 'too long|too large|too many|exceed|too big'],
      when: { stages: ['message'] },
    },
    {
      id: 'odd-characters',
      cause: 'content-rejected',
      confidence: 0.62,
      alternatives: ['protocol-error'],
      ideas: [
        'invalid character|illegal character|forbidden character|disallowed character|control character|unicode character|nul character|null byte|eight bit|8 bit|encoded word',
      ],
      when: { stages: ['message'] },
    },
    {
      id: 'malformed',
      cause: 'content-rejected',
      confidence: 0.76,
      alternatives: ['protocol-error'],
      ideas: [
        'message|mail|email|body',
        'malformed|not rfc|rfc compliant|rfc 5322|corrupt|cannot be parsed|unparsable|unable to parse',
      ],
      when: { stages: ['message'] },
    },
    {
      id: 'header',
      cause: 'content-rejected',
      confidence: 0.75,
      alternatives: ['protocol-error'],
      ideas: [
        'header|rfc 5322|rfc5322|rfc 2822|rfc2822|rfc 822|message id|date header|subject|mime|duplicate header|from field',
        'missing|mandatory|invalid|multiple|duplicate|not compliant|malformed|non compliant|violat|bad |illegal|more than one|required|fehlt|not rfc|improper|must|not conform',
      ],
      not: 'sender domain not verified|tls|api key|apikey|domain|not authori|http',
      when: { stages: ['message', 'quit'] },
    },
  ],
);
