import { hide } from './hide.ts';

/**
 * Words for "secret" that occur in the names of settings and fields, in the languages of users and of their software.
 */
const word =
  '(?:pass(?:word|wd|wort|phrase|code)?|kennwort|pwd|passwd|secret|token|(?:api|access|private|account|shared[_-]?access|secret|auth)[_ -]?key|apikey|authorization|credential|mot[ _]de[ _]passe|mdp|contrase(?:ñ|n)a|wachtwoord|has[łl]o|senha)';
const name = String.raw`[\w.$>-]{0,40}?${word}s?\d?`;
const value = String.raw`(?:"(?:[^"\\\n]|\\.){0,2000}"?|'(?:[^'\\\n]|\\.){0,2000}'?|\\{1,7}["'][^"'\n]{0,2000}["']?|[^\s"',;&}<>]+(?:[ \t]+(?![\w-]+["']?[ \t]*[=:])(?![245]\d\d[ -])(?!-{1,2}[a-z])[^\s"',;&}<>]+){0,8})`;

/** Command line options: `--password x`, `-ap x`, `-Password x`, `-pass pass:x`. */
const options = String.raw`(?:--?[\w-]{0,24}(?:pass(?:word|wd|phrase|in|out)?|pwd|secret|token|api-key|credential)|-ap|-xp|\/rp|\/pass(?:word)?)`;
const single = String.raw`(?:"[^"\n]{1,500}"|'[^'\n]{1,500}'|\\?["'][^"'\n]{1,500}["']|[^\s"'|;&<>]+)`;

const forms: readonly ((text: string) => string)[] = [
  // <password>x</password>, <add key="smtpPassword" value="x"/>, name: SMTP_PASSWORD with value: x.
  hide(new RegExp(String.raw`<(?:[\w:.-]{0,30})${word}(?:\s[^<>]{0,200})?>([^<>]{1,500})<\/`, 'gi')),
  hide(
    new RegExp(
      String.raw`\b(?:key|name)["']?\s{0,4}[=:]\s{0,4}["']?${name}["']?[,;]?\s{1,20}["']?(?:value|val|data|content)["']?\s{0,4}[=:]\s{0,4}(${single})`,
      'gi',
    ),
  ),
  hide(new RegExp(String.raw`&lt;[\w:.-]{0,30}${word}&gt;(.{1,500}?)&lt;\/`, 'gi')),
  // Literals in PowerShell and .NET.
  hide(/\bConvertTo-SecureString\s+(?:-String\s+)?("[^"\n]{1,500}"|'[^'\n]{1,500}'|(?!-)[^\s)]+)/gi),
  hide(/\bConvertTo-SecureString\s[^\n]{0,80}-String\s+("[^"\n]{1,500}"|'[^'\n]{1,500}'|[^\s)]+)/gi),
  // name=value, name: value, name => value.
  hide(
    new RegExp(
      String.raw`(?<![\w-])${name}(?:\\{0,7}["'\])]{1,2})?[ \t]{0,40}(?:=>|:=|=|:(?!:))[ \t]{0,40}(?:\n?[ \t]{0,40}string\(\d{1,5}\) ?)?(${value})`,
      'gi',
    ),
  ),
  hide(new RegExp(String.raw`(?<![\w-])${options}[ \t]+(?:pass:)?(${single})`, 'g')),
  // NAME "value", 'NAME', 'value'.
  hide(
    new RegExp(
      String.raw`(?<![\w-])${name}["']?[ \t]{0,4},?[ \t]{1,4}("[^"\n]{1,500}"|'[^'\n]{1,500}')`,
      'gi',
    ),
  ),
  // Files with a name and a value per line, separated by a space: .netrc, msmtprc, fetchmailrc, main.cf.
  hide(
    new RegExp(String.raw`^[ \t]{0,20}(?:set\s+)?(?:[\w]{0,20}[_-])?${word}[ \t]+(${single})[ \t]*$`, 'gim'),
  ),
  hide(
    new RegExp(
      String.raw`\b(?:login|user|username|account)[ \t]+\S{1,200}[ \t]+(?:password|pass)[ \t]+(${single})`,
      'gi',
    ),
  ),
  // Prose: "Das Passwort lautet x", "our password is x", "mit dem Passwort x".
  hide(
    new RegExp(
      String.raw`\b${word}\b[^\S\n]{1,3}(?:für [^\n:]{1,60}? |for [^\n:]{1,60}? |von [^\n:]{1,60}? |of [^\n:]{1,60}? )?(?:lautet|heißt|heisst|reads|:|=|est|es|is now|lautet jetzt|ist jetzt|lautet nun|ist nun)[^\S\n:]{0,3}[: ]{0,2}(${single})`,
      'gi',
    ),
  ),
  hide(
    new RegExp(
      String.raw`\b${word}\b(?<!credential|authorization)[^\S\n]{1,3}(?:für [^\n:]{1,60}? |for [^\n:]{1,60}? )?(?:is|ist|war|was|mit|with|using|of)?[^\S\n:]{0,3}["'„“»]?((?=\S{0,200}[\d!#$%&*+?@_])(?=\S{0,200}\p{L})[^\s"'“”«,;:()<>]{5,})`,
      'giu',
    ),
  ),
];

/** Masks values whose name says that they are secret, in every notation. */
export const withoutNamed = (text: string): string => forms.reduce((left, form) => form(left), text);
