/** Matches lines that only give context, such as source locations, shell commands and program versions. */
const sourceLocations: readonly RegExp[] = [
  /^\s*at\s+[\w$.<>[\]`\\/:, *-]{1,300}\s?\(/,
  /^\s*at\s+(?:async\s+)?[\w$.<>/\\:@-]{1,300}:\d+(?::\d+| char:\d+)?\)?$/,
  /^\s*at\s+[A-Z][\w.`$<>]{2,300}\(.{0,300}\)/,
  /^\s*at line \d+|^At [A-Z]:\\.{0,200}:\d+ char:\d+/,
  /^\s*File "[^"]{1,300}", line \d+/,
  /^\s*#\d{1,2}\s+(?:\/|\{main\}|\[internal|[A-Z]:\\|\w)/,
  /^\s*from\s+\S{1,300}:\d+:in\b/,
  /^\s*\S{1,200}\.(?:go|rs|c|py|js|ts|java|php|rb|cs|ex|exs|erl):\d+(?::\d+)?(?:\s\+0x[\da-f]+|:in [`'][^`']{1,120}[`'])?$/,
  /^\s*\(?[\w ]{1,40}\d+\.\d+\.\d+\)? \S{1,200}\.(?:exs?|erl):\d+: /,
  /^\s*\.\.\. \d+ (?:more|common|frames)/,
  /^\s*(?:Traceback \(|Stack ?trace:?$|Stacktrace|--- End of|goroutine \d|exit status|\[?main\.main\(\)|note: run with|thrown in |During handling of|The above exception|stack:$|\^+$|~+$)/i,
  /^\s*\+\s{1,12}(?:~|CategoryInfo|FullyQualifiedErrorId|\S+-\S+)/,
  /^\s*raise \w+|^\s*throw new |^\s*return self\.|^\s*self\.\w+[.(=]/,
  /^thread '[^']{1,60}' panicked at/,
  // Input typed at a shell prompt, and telnet's note about its escape character.
  /^\s*(?:[\w.@:~/-]{0,80}[$#]|PS [^>\n]{1,100}>|[A-Z]:\\[^>\n]{0,100}>)\s?[a-z][\w./-]{1,40}(?:\s|$)/,
  /^\s*Escape character is\b/,
  // Shell commands without a prompt.
  /^\s*(?:telnet|nc|ncat|nmap|nslookup|dig|ping|curl|swaks|openssl s_client) [^:]{1,200}$/,
  // A line that only gives the version of a program or library.
  /^\s*[A-Za-z][\w ./-]{0,40}\bversion\s?[:=]?\s{1,4}(?:[\w./()-]{1,20} ){0,2}[\w./(-]{0,15}\d+\.\d[\w.-]{0,30}(?:\s+\d{1,2} \w{3} \d{4})?\s*$/i,
  // The generic error page that a web application shows to its users.
  /^\s*(?:HTTP )?(?:500 )?Internal Server Error(?:$|: \/)/,
  /^\s*[{}[\]()]{1,3}[,;]?\s*$/,
  /^\s*[-=_*#~]{3,}\s*$/,
];

/** Header fields of messages and delivery reports (RFC 5322, RFC 3464) that say nothing about the failure. */
const headers =
  /^(?:return-path|received|from|to|cc|bcc|subject|date|message-id|mime-version|content-[a-z-]{1,30}|auto-submitted|references|in-reply-to|reply-to|x-[\w-]{1,60}|arc-[\w-]{1,40}|dkim-signature|authentication-results|received-spf|reporting-mta|final-recipient|original-recipient|remote-mta|action|arrival-date|last-attempt-date|will-retry-until|delivered-to|received-from-mta|generating server|generierender server|servidor de generación|serveur générateur|original message headers|ursprüngliche nachrichtenkopfzeilen|betreff|betrifft|gesendet|sent|von|an|objet|de|à|asunto|para|kind regards|best regards)\s?:/i;

export const isSourceLocation = (line: string): boolean =>
  sourceLocations.some((pattern) => pattern.test(line));
export const isHeader = (line: string): boolean => headers.test(line);
