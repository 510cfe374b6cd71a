const month = 'jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]';
const clock = String.raw`\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?[ap]m)?`;
const zone = String.raw`(?: ?(?:z|utc|gmt|ces?t|[+-]\d\d:?\d\d))?`;

/** Prefixes that logs put before a line. They are stripped repeatedly, until none matches. */
const prefixes: readonly RegExp[] = [
  // Dates and times, with or without brackets.
  new RegExp(
    String.raw`^[[(]?(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-zä]{0,8}[.,]? )?(?:\d{4}[-/.]\d\d[-/.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d\d\.\d\d\.\d\d|\d{1,2}[/-]\d{1,2}[/-]\d\d|\d{1,2}[ /-](?:${month})[a-z]{0,6}\.?[ /-]\d{2,4}|(?:${month})[a-z]{0,6}\.? {1,2}\d{1,2},?(?: \d{4})?)(?:[t ,:-]{1,3}${clock}${zone})?[\])]?(?=$|[\s:,;|\]-])`,
    'i',
  ),
  new RegExp(String.raw`^[[(]?${clock}${zone}[\])]?(?=$|[\s:,;|\]-])`, 'i'),
  /^[[(]?@?[\da-f]{16,24}[\])]?(?=\s)/,
  /^[[(]?1[67]\d{8,11}(?:\.\d{1,9})?[\])]?(?=\s)/,
  // Log levels, including the component that logged the line.
  /^\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|SEVERE)\]? [A-Z][a-z]{1,20}(?:[A-Z][a-z\d]{1,20}){1,5} ?:(?=\s)/,
  /^[[(<]?(?:trace|debug|info|notice|warn(?:ing)?|error|err|fatal|crit(?:ical)?|severe|alert|emerg|verbose|fehler|fehlermeldung|error message|fehlertext|message d'erreur|panic)[\])>]?(?:[:|,-]|(?=\s|$))/i,
  // Program names with a process id, file names with a line number, and class names before a colon or dash.
  /^[\w./@-]{1,60}\[\d{1,8}\]:/,
  /^[\w./\\-]{1,120}\.[a-z]{1,5}:\d{1,6}(?::\d{1,6})?:?(?=\s|$)/i,
  /^[\w./\\-]{1,120}:\d{1,6}:in [`'][^`']{1,120}[`']:/,
  /^(?:[\p{L}_$][\w$]{0,40}[.\\]){1,12}[\p{L}_$][\w$]{0,60} ?(?:[:-]|(?=\s+[:-]\s))/u,
  /^(?:[A-Z]\w{1,40}::){1,6}\w{1,40} ?[:-]/,
  /^[A-Za-z]\w{2,60}(?:Error|Exception|Refused|Fault|Failure) ?:/,
  /^\{[\w.-]{1,60}:\d{1,6}\}:?/,
  // Names in brackets, line and process numbers, separators.
  /^\[(?!\d\.\d{1,3}\.\d)[^[\]]{1,60}\]:?/,
  /^(?:pid|tid|thread|line|zeile)[ =:#]{0,2}\d{1,9}[:|,]?/i,
  /^(?![2-5]\d\d\s)#?\d{1,9}(?=[:|]?\s{1,8}(?:[|>-]|---|[A-Z]{2,6}\b|\[))[:|]?/,
  /^-{2,5}(?=\s|$)/,
  /^[\w.-]{1,60}\s{0,20}\|/,
  /^[|·•*‣–—](?=\s)/,
  /^={2,4}(?=\s)/,
  // Queue ids.
  /^(?!AADSTS)(?=[A-Z]*\d)[0-9A-Z]{8,16}:(?=\s)/,
  /^(?:caused by|nested exception is|exception|unhandled exception|uncaught|re-raised|source|cause|details?|original error|inner exception)[.:]?:/i,
];

/** The text after a date: a host name, then the name of the program that logs. */
const logged = /^[\w.-]{1,60} (?=[\w./-]{1,60}(?:\[\d{1,8}\])?: )/;

/** Arrows and names that show who is speaking, with the longest first. */
const directions: readonly (readonly [who: 'client' | 'server', mark: RegExp])[] = [
  [
    'server',
    /^(?:server ?(?:->|→|=>|>>) ?client:?|s ?(?:->|→) ?c:?|<~\*?|<-{1,3}|<\*\*|<={1,2}|<{1,4}|←|⇐|«|(?:s|srv|server|recv|received|rcvd|got|reply|read|in|rx|remote|response|resp|antwort|server (?:said|says|answered|replied|response|reply)):|in(?= *\|))\s{0,8}\|?/i,
  ],
  [
    'client',
    /^(?:client ?(?:->|→|=>|>>) ?server:?|c ?(?:->|→) ?s:?|~>\*?|-{1,3}>|={1,2}>|>{1,4}|→|⇒|»|(?:c|cli|client|send|sent|sending|snd|set|write|wrote|out|tx|local|request):|out(?= *\|))\s{0,8}\|?/i,
  ],
];

export interface Framed {
  readonly text: string;
  readonly who: 'client' | 'server' | undefined;
}

/** Removes `b'…\r\n'` or `"…"` around the whole text. */
const unquoted = (text: string): string => {
  const found = /^b?(["'])(.*)\1[,;]?$/.exec(text.trim());
  return (found?.[2] ?? text).replace(/(?:\\r|\\n){1,4}$/, '').trim();
};

/** Perl prints an object's name before the arrow. */
const object = /^[\w:]{1,60}(?:=\w{1,20})?\([\w]{1,40}\)(?=[<>]{1,4})/;

/** A line of Exchange's protocol logs: date, connector, session, number, two addresses, arrow, words, context. */
const columns = /^[^,]{0,80}(?:,[^,]{0,120}){4,6},([<>*+-]),(.*)$/;

/** Removes the log prefixes from a line and returns who said it, if the log shows that. */
export function unframed(line: string): Framed {
  let text = line.trim();
  const column = columns.exec(text);
  if (column) {
    const [, arrow, content = ''] = column;
    const words = unquoted(content.replace(/^,(?=\S)/, '').replace(/,$/, ''));
    return { text: words, who: arrow === '>' ? 'client' : arrow === '<' ? 'server' : undefined };
  }
  let who: Framed['who'];
  for (let round = 0; round < 12 && text !== ''; round += 1) {
    const before = text;
    text = text.replace(object, '').trimStart();
    for (const [index, prefix] of prefixes.entries()) {
      const rest = text.replace(prefix, '');
      if (rest.length === text.length) continue;
      text = rest.trimStart();
      if (index < 2) text = text.replace(logged, '');
    }
    if (who === undefined)
      for (const [speaker, mark] of directions) {
        const rest = text.replace(mark, '');
        if (rest.length === text.length) continue;
        who = speaker;
        text = rest.replace(/^[:|]/, '').trimStart();
        break;
      }
    if (text === before) break;
  }
  return { text: unquoted(text), who };
}
