/** Words that say that something works, in the languages of users and of their software. */
const works =
  /\b(?:succe\w+|ok|okay|established|connected|connecting|connection (?:to|closed|opened)|opened|opening|open|works?|working|worked|correct|verified|verify ok|accepted|completed?|passed|negotiated|started|ready|trying|enabled|loaded|using|fine|reachable|allowed|erfolgreich|verbunden|verbindung zu|aufgebaut|geöffnet|offen|frei|freigegeben|freigeschaltet|klappt|funktioniert|stimmt|stimmen|richtig|korrekt|erreichbar|gestartet|abgeschlossen|beendet|réussie?|terminée?|établie?|ouverte?|connecté|fonctionne|correcte?|abierto|conectado|correcto|funciona|éxito)\b/iu;
const fails =
  /\b(?:not|n[o']t|\w+n['’]t|no|never|none|fail\w*|error\w*|unable|refus\w+|reject\w*|den(?:y|ied)|invalid|wrong|incorrect|incomplete|unsuccess\w*|unauthenticated|unauthori\w+|timed?|timeout|expired?|block\w*|lost|reset|abort\w*|terminat\w+|unexpected\w*|dropped|broken|cannot|can't|couldn't|could|impossible|requir\w+|must|need\w*|before|only|exceed\w*|too|full|unknown|limit\w*|missing|bad|insecure|unsupported|disabled|suspend\w*|locked|self|mismatch|untrusted|unverified|denegad\w+|nicht|kein\w*|nie|fehl\w*|ungültig\w*|falsch\w*|abgelehnt|verweigert|unmöglich|gesperrt|abgelaufen|muss|müssen|bitte|please|erst|zuerst|pas|échou\w*|échec|erreur|refusée?|impossible|fall\w*|inválid\w*|rechaz\w*|error|however|but|aber|trotzdem|jedoch|still|mais|pero|violat\w+|spam|abus\w+|without|ohne|warning|problem\w*|closed by|unreachable|try again|später|later|wrong_version_number|alert|eof|hangup|hang up|nonexist\w*|already|bereits|anderen|anderes|another|different|getrennt|disconnected|abgebrochen|d[ée]j[àa]|otra|unavailable|overquota|quota)\b/iu;

/**
 * Matches mentions of another network. Success there is evidence, because it shows that the original network is the
 * problem.
 */
const elsewhere =
  /hotspot|tethering|handynetz|mobilfunk|mobile (?:data|network)|\b(?:4g|5g|lte)\b|\b(?:other|another|different|home) (?:network|wifi|connection)|(?:anderen?|privaten?) netz|home ?office|zu ?hause|\bdaheim\b|partage de connexion/i;

/** Returns whether a sentence only says that something works. */
export const isSuccess = (text: string): boolean =>
  works.test(text) &&
  !elsewhere.test(text) &&
  !fails.test(text.replace(/\btimeout ?[=:] ?\d+|\boptions=.*/gi, ''));

/** Returns whether a text contains a word for a failure, an error code or the name of an error. */
export const soundsLikeTrouble = (text: string): boolean =>
  fails.test(text) || /\bE[A-Z]{4,}\b|Exception|0x8|\b[45]\d\d\b|AADSTS/.test(text);

/** Removes the sentences of a line that only report success. */
export function withoutSuccess(text: string): string {
  // The greeting of a different service is a symptom, not a success.
  if (!works.test(text) || /^[*+] ?OK\b|^HTTP\/|^SSH-/.test(text)) return text;
  if (isSuccess(text)) return '';
  const sentences = text.split(/(?<=[.!?;])\s+(?=\p{Lu}|\p{Lu}?\p{Ll}+\s)/u);
  return sentences.length < 2 ? text : sentences.filter((sentence) => !isSuccess(sentence)).join(' ');
}

/** The line with which Postfix's own log ends a connection, regardless of what happened before. */
const ofServer = /^(?:lost connection after [A-Z]+(?: \([^()]*\))?|disconnect) from \S+(?: \w+=[\d/]+)*$/;

/**
 * Returns whether a text is only "connection closed". Every conversation ends with that, so it says nothing about the
 * outcome.
 */
export const isEnd = (text: string): boolean =>
  ofServer.test(text) ||
  /^(?:the )?(?:connection|verbindung|session|socket|closing connection|disconnect(?:ed|ing)?|bye|goodbye)\b ?:? ?(?:is |was |wurde |has been |#?\d+ )?(?:to \S{1,100} )?(?:closed|closing|beendet|geschlossen|getrennt|left intact)?(?: (?:by|with|from) (?:foreign|remote) host)?[.!]?$/i.test(
    text,
  );
