/** The mask that replaces a secret. */
export const hidden = '•••';

/** Texts that are not secrets although they are where one is expected, e.g. a status or an earlier redaction's mask. */
const noSecret =
  /^(?:["'(<[{]*(?:•|\*|x{3,}|\.{3}|…|AADSTS\d|\{|\\?"error)|(?:invalid|unauthorized|unsupported|access|login|consent|interaction|temporarily|server|insufficient)_[a-z_]+|["'<[({]{0,2}(?:required|needed|missing|empty|none|null|nil|undefined|true|false|yes|no|on|off|ok|valid|invalid|incorrect|correct|wrong|expired|rejected|accepted|denied|unset|not|is|ist|was|war|for|from|the|an?|hidden|redacted|removed|masked|protected|encrypted|failed|error|set|command|prompt|falsch|richtig|korrekt|ungültig|abgelaufen|erforderlich|leer|fehlt|stimmt|wurde|bitte|please|entered|changed|your|ihr|mein|string|authentication|credentials?|auth|login|normal|oauth2?|xoauth2|plain|cram-md5|ntlm|gssapi|basic|bearer)(?:["'>\])}.,;:]|\s|$))/i;

export const isSecret = (value: string): boolean =>
  value.replace(/^["'`]+|["'`]+$/g, '').length > 0 && !noSecret.test(value.trim());

/** Returns a function that masks what a pattern captures, unless it cannot be a secret. */
export const hide =
  (form: RegExp, at = 1) =>
  (text: string): string =>
    text.replace(form, (...found: unknown[]) => {
      const whole = String(found[0]);
      const value = found[at];
      if (typeof value !== 'string' || !isSecret(value)) return whole;
      const start = whole.lastIndexOf(value);
      return `${whole.slice(0, start)}${hidden}${whole.slice(start + value.length)}`;
    });
