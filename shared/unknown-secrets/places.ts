import { hidden, hide, isSecret } from './hide.ts';

const literal = /(["'`])((?:[^"'`\\\n]|\\.){0,500})\1/g;

/** Matches arguments of a call that are not secret: addresses, hosts, mechanisms, protocols. */
const plain =
  /@|^[\w-]+(?:\.[\w-]+)+$|^(?:plain|login|xoauth2|cram-md5|ntlm|tls|ssl|smtp|starttls|\.\.\.)$|^https?:|\.\.\.$/i;

const calls =
  /\b[\w$>:.-]{0,60}(?:authenticate|authentication|auth|login|log_in|sign_?in|credentials?|password|setpass\w*|plainauth|set_smtp|smtpauth)\w{0,20}(?:(?:::|->|\.)\w{1,20})?\(((?:[^()\n]|\([^()\n]{0,80}\)){1,800})\)?/gi;

/** Masks the arguments of function calls that sign in, in code and in stack traces. */
const withoutArguments = (text: string): string =>
  text.replace(calls, (call: string, inside: string) => {
    const bare = inside.replace(literal, (whole: string, mark: string, word: string) =>
      word.length < 2 || plain.test(word) || !isSecret(word) || /\s.*\s/.test(word)
        ? whole
        : `${mark}${hidden}${mark}`,
    );
    return call.replace(inside, () => bare);
  });

const forms: readonly ((text: string) => string)[] = [
  // scheme://user:secret@host, also with an encoded user name; the secret may contain an @.
  hide(/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'<>]{0,200}:([^\s/"'<>]{1,500})@(?=[\w[])/gi),
  hide(/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'<>]{0,200}:([^\s"'<>@]{1,500})@(?=[\w[])/gi),
  // user@domain:secret, as in sasl_passwd and curl --user. The lookaheads exclude a port or prose after the colon.
  hide(
    /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}:((?!\d{2,5}(?:[\s,;:/]|$))(?=\S{0,200}[\dA-Z!#$%&*+?_])[^\s"'<>,;:/)][^\s"'<>)]{2,200})/g,
  ),
  // Command line options that take `user:secret`.
  hide(/(?:^|\s)(?:--user|-u|--proxy-user|-U|--login)[ =]["']?[^\s:"']{1,200}:([^\s"']{1,500})/g),
  // [host]:587 user:secret
  hide(
    /^\s{0,8}\[?[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,20}\]?(?::\d{2,5})?[ \t]+[a-z][\w.+@-]{0,200}:(?!\/\/)([^\s]{3,500})[ \t]*$/gim,
  ),
  // `host user:secret` within a line, if the value does not look like an ordinary word.
  hide(
    /\b[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}[ \t]+[a-z][\w.+-]{0,60}:((?=[^\s]{0,200}\d)(?=[^\s]{0,200}\p{L})[^\s/:"'<>,;()]{6,200})(?=\s|$)/giu,
  ),
  hide(
    /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6} : ((?=[^\s]{0,200}\d)(?=[^\s]{0,200}\p{L})[^\s"'<>,;]{6,200})(?=\s|$)/gu,
  ),
  // IMAP (RFC 3501 section 6.2.3) and POP3 (RFC 1939 section 7).
  hide(/\b[A-Za-z]{0,6}\d{1,8}\s+LOGIN\s+\S{1,200}\s+("[^"\n]{1,500}"|\S{1,500})/g),
  hide(/(?:^|[>:\s])PASS\s+(\S{1,500})/gm),
  // A SASL PLAIN message (RFC 4616), whose parts are separated by NUL bytes, in the escape syntax of shells and
  // programming languages.
  hide(
    /(?:\\0{1,3}|\\x00|\\u0000|%00|\^@|\0)[^\s"'\\]{0,200}(?:\\@[^\s"'\\]{1,200})?(?:\\0{1,3}|\\x00|\\u0000|%00|\^@|\0)([^\s"'\\]{2,500})/g,
  ),
  // A password or hash with its scheme, as in user databases (RFC 2307).
  hide(
    /\{(?:PLAIN|CLEAR|CLEARTEXT|CRYPT|S?SHA\d*|SMD5|MD5|MD5-CRYPT|BLF-CRYPT|ARGON2\w*|PLAIN-MD5|CRAM-MD5)\}([^\s:"'<>]{2,500})/gi,
  ),
  hide(/\bsshpass\s+-p\s*(\S+)/g),
  hide(/\bmysql\w*\s[^\n]{0,80}?\s-p(\S+)/g),
  hide(
    /[?&](?:code|assertion|sig|signature|access_token|id_token|refresh_token|client_secret|state|session)=([^\s&#"'<>]{16,})/gi,
  ),
];

/** Masks secrets that are recognised by their position. */
export const withoutPositional = (text: string): string =>
  forms.reduce((left, form) => form(left), withoutArguments(text));
