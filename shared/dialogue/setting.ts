import type { Asked } from './dialogue.ts';
import { isSuccess, soundsLikeTrouble } from './outcome.ts';

export interface Setting {
  /** What the setting says about the server that the client tried to reach. */
  readonly asked: Asked;
  /** The text of a field that contains a message. */
  readonly message: string | undefined;
}

const form =
  /^[-*•]?\s{0,4}["']?([\p{L}][\p{L}\p{N} ._/()-]{0,60}?)["']?\s{0,20}(?::=|=>|[:=]|\t)\s{0,20}(.*)$/u;

/** A setting that is assigned to a key of a table, e.g. in Ruby: `rails['smtp_port'] = 465`. */
const indexed = /^[\w$]{1,40}\[["':]?(\w{1,40})["']?\](?=\s{0,20}=)/;

/** Names of fields in which programs, logs and delivery reports store messages. */
const messageField =
  /^(?:[\w. -]{0,30}[ ._-])?(?:err|error|stack|backtrace|stack_?trace|errors|errorinfo|error_?message|errmsg|message|msg|response|reply|reason|details?|diagnostic-code|diagnostics?|description|fehler|fehlermeldung|fehlertext|meldung|erreur|exception|cause|info|log|stderr|output|text|status_?text|error_description|warning|serverantwort|antwort|answer|result|last_?error|lasterror|title|body|antwort des servers|réponse du serveur|erreur de serveur|serverfehler|server ?error|server ?response|server ?said|mailer ?error)$/i;

/** Returns whether a field with this name contains a message. */
export const isMessageField = (name: string): boolean => messageField.test(name);

const host =
  /^(?:[\w-]{1,20}[ _.-])?(?:host|hostname|server|smtp-?server|mailserver|servername|relay|smarthost|serveur|servidor|(?:postausgangs|ausgangs|mail)-?server(?: \(smtp\))?|outgoing server(?: \(smtp\))?)$/i;
const port = /^(?:[\w-]{0,20}[ _.-]?)?port$/i;
const security =
  /^(?:[\w-]{1,20}[ _.-])?(?:encryption|encrypted|secure|security|ssl|tls|ssl\/tls|starttls|verschl(?:ü|ue)sselung|verbindungssicherheit|sicherheit|smtpsecure|smtpautotls|connection security|chiffrement|s[ée]curit[ée]|cifrado|requiretls|use_?tls|use_?ssl|enable_?ssl|enable_?starttls(?:_?auto)?|starttls_?auto|scheme|protocol)$/i;
const others =
  /^(?:[\w-]{1,20}[ _.-])?(?:user|username|user ?name|login|account|konto|benutzer|benutzername|kennung|utilisateur|usuario|auth|authentication|authentifizierung|authentifizierungsmethode|smtpauth|auth(?:entication)? ?method|method|methode|mailer|driver|transport|timeout|version|versions|from|sender|absender|from ?name|from ?address|mail ?from|reply-?to|to|recipient|empf(?:ä|ae)nger|helo|ehlo|debug|pool|constants|params|attempt|attempts?|attempt-no|retries|level|logger|time|ts|timestamp|pid|hostname|caller|component|request_?id|user_?id|path|url|method|status|state|job|queue|app|service|env|environment|os|php|wordpress|openssl|java|node|python|platform|syscall|command|errno|address|name|type|uuid|id|severity|channel|context|count|duration|session-seconds|mx-host|next_?try|last_?try|ip_?addr|accepted|rejected|envelope(?:time)?|messagetime|messagesize|passw(?:or)?d|passwort|kennwort|mot de passe|contrase(?:ñ|n)a|secret|token|key|domain|dns|http_?code|err_where|err_details|stack|thread|class|file|line|function|module|program|process|client|tls-version|certificate-verified|account type|kontotyp|ok|retryable|success|delay|delays|xdelay|dsn|stat|status|ctladdr|mailer|pri|proto|nrcpts|msgid|size|helo|orig_to|daemon|starttls|verify|cipher|bits|component|trace_?id|span_?id)$/i;

const modes: readonly (readonly [NonNullable<Asked['security']>, RegExp])[] = [
  ['starttls', /start.?tls|^tls$|tls on/i],
  ['tls', /ssl|implicit/i],
];

/**
 * Returns the security mode that an on/off setting stands for. Django's `USE_TLS` and .NET's `EnableSsl` mean STARTTLS.
 */
function modeOf(name: string, value: string): Asked['security'] {
  if (!/^(?:true|on|yes|1)$/i.test(value)) return modes.find(([, words]) => words.test(value))?.[0];
  return /start.?tls|use_?tls|enable_?ssl/i.test(name) ? 'starttls' : 'tls';
}

/** Parses a line that assigns a value to a name. Returns undefined if the name is unknown. */
export function settingIn(line: string): Setting | undefined {
  const found = form.exec(line.replace(indexed, '$1'));
  if (!found) return undefined;
  const name = (found[1] ?? '').trim();
  const value = (found[2] ?? '').trim().replace(/^["']|["'],?$|,$/g, '');
  if (messageField.test(name)) return { asked: {}, message: value };
  if (port.test(name))
    return { asked: /^\d{2,5}$/.test(value) ? { port: Number(value) } : {}, message: undefined };
  if (host.test(name) && /^[\w.:/[\]-]{0,200}$/.test(value))
    return { asked: serverIn(value), message: undefined };
  if (security.test(name) && value.length < 40) {
    const mode = modeOf(name, value);
    return { asked: mode ? { security: mode } : {}, message: undefined };
  }
  const known = others.test(name) || (isKey(name) && !soundsLikeTrouble(`${name} ${value}`));
  return known && isShort(value) ? { asked: {}, message: undefined } : undefined;
}

/**
 * Returns whether a text looks like the name of a field: an identifier in camelCase or with `_` or `.`, or two words.
 */
const isKey = (name: string): boolean => /[a-z][A-Z]|[_.]|\w \w/.test(name);

/** Returns whether a line starts with a field name, unlike the continuation lines of a long value. */
export const isNamed = (line: string): boolean =>
  /^[\p{L}_$][\w$]{0,30}(?:[.-][\w$]{1,30}){0,3}: /u.test(line);

/** Returns whether a text is a value and not a sentence about a failure. */
const isShort = (value: string): boolean =>
  value.length < 120 && (value.split(/\s+/).length <= 3 || isSuccess(value));

/** Parses `ssl://mail.example:465` or `mail.example` into host, port and security, as far as given. */
function serverIn(value: string): Asked {
  const found = /^(?:(ssl|tls|smtps?|tcp):\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::(\d{2,5}))?/i.exec(value);
  return {
    ...(found?.[2] !== undefined && { host: found[2].toLowerCase() }),
    ...(found?.[3] !== undefined && { port: Number(found[3]) }),
    ...(found?.[1] !== undefined && /^(?:ssl|smtps)$/i.test(found[1]) && { security: 'tls' as const }),
  };
}

/** Phrases in which a program says what it is connecting to. */
const connecting =
  /(?:\btelnet|opening to|trying to connect to host|connecting to|connection established to|trying|connected to|connect(?:ion)?:? to|could not connect to smtp host:|host=)\s{0,3}[("']{0,2}((?:ssl|tls|smtps?):\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)["']?(?:(?::|, ?(?:port )?|\s(?:at |port )?)(\d{2,5}))?/i;

export function askedIn(line: string): Asked {
  const found = connecting.exec(line);
  const mechanism = /\bauthenticator (LOGIN|PLAIN|XOAUTH2|CRAM-MD5) returned\b/i
    .exec(line)?.[1]
    ?.toUpperCase();
  const port = found?.[3] ?? (found ? /\bport[:=]? ?(\d{2,5})\b/i.exec(line)?.[1] : undefined);
  return {
    ...(found?.[2] !== undefined && !/^[\d.]+$/.test(found[2]) && { host: found[2].toLowerCase() }),
    ...(mechanism !== undefined && { mechanism }),
    ...(port !== undefined && { port: Number(port) }),
    ...(/^(?:ssl|smtps)/i.test(found?.[1] ?? '') && { security: 'tls' as const }),
  };
}
