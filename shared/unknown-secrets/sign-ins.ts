import { hidden } from './hide.ts';

/** Masks credentials in the notation of protocols such as SMTP. */
export const withoutSignIns = (text: string): string =>
  text
    // AUTH commands, but not a server's list of mechanisms or a command without its argument, which are not secret.
    .replace(
      /(?<!\b250[ -])\b(AUTH[ \t]+(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|NTLM|DIGEST-MD5|GSSAPI|EXTERNAL|SCRAM-[A-Z0-9-]{4,20})[ \t]+)(?!(?:PLAIN|LOGIN)\d{3}[ -])(?!(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|NTLM|DIGEST-MD5|GSSAPI|EXTERNAL|XYMCOOKIE|PLAIN-CLIENTTOKEN|SCRAM-\S+|command|mechanism|failed|not|is|was|and|or|:|-|=)(?![\w+/=]))[^\s"'<>\\]{4,}/gi,
      `$1${hidden}`,
    )
    .replace(/\b(AUTH[ \t]+[A-Z0-9-]{3,20}[ \t]+)(?=[A-Za-z0-9+/]{8,}={1,2})[^\s"'<>\\]+/gi, `$1${hidden}`)
    .replace(/\b(Bearer[ \t]+|Bearer%20)[^\s"'<>,;&\\]{8,}/gi, `$1${hidden}`)
    .replace(/\b(Basic[ \t]+)(?!auth)(?=[\w+/=.~-]*[\dA-Z=])[\w+/=.~-]{8,}/g, `$1${hidden}`)
    .replace(/\b(basic[ \t]+)(?=[\w+/]*\d)[\w+/]{8,}={0,2}/g, `$1${hidden}`);
