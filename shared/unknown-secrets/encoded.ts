import { hidden } from './hide.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decoded(word: string): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const letter of word.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/')) {
    held = (held << 6) | alphabet.indexOf(letter);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    text += String.fromCharCode((held >> bits) & 0xff);
  }
  return text;
}

/** Decoded server challenges, such as `Password:`, which are not secret. */
const questions = /^(?:user ?name|password|benutzername|kennwort):?\0?$/i;

/** Matches readable UTF-8 (RFC 3629), including the control characters that separate PLAIN and XOAUTH2 fields. */
const readable =
  // eslint-disable-next-line no-control-regex -- see above
  /^(?:[\u0000\u0001\t\n\r\u0020-\u007e]|[\u00c3-\u00df][\u0080-\u00bf]|[\u00e1-\u00ef][\u0080-\u00bf]{2}|\u00f0[\u0090-\u00bf][\u0080-\u00bf]{2})+$/;

/** Matches readable UTF-16, in which PowerShell and NTLM encode text. */
// eslint-disable-next-line no-control-regex -- every other byte is zero
const wide = /^(?:[\u0020-\u007e]\u0000){3,}$/;

/** Returns whether a word is Base64 (RFC 4648) that decodes to readable text, unlike message ids and queue ids. */
function holdsText(word: string): boolean {
  if (word.replace(/=+$/, '').length % 4 === 1) return false;
  const text = decoded(word);
  return (readable.test(text) || wide.test(text)) && !questions.test(text);
}

const isMixed = (word: string): boolean =>
  /[A-Z]/.test(word) && /[a-z]/.test(word) && (/[\d+/=]/.test(word) || /[a-z][A-Z]/.test(word));

/** Masks encoded text and every long word that may be encoded. */
export const withoutEncoded = (text: string): string =>
  text
    .replace(/(?<![\w+/.:=&?%#@-])[A-Za-z0-9+/]{6,}={0,2}(?![\w+/=•@-]|\.\w)/g, (word) => {
      if (!isMixed(word)) return word;
      if (/=$/.test(word)) return word.length % 4 !== 0 || questions.test(decoded(word)) ? word : hidden;
      return word.length >= 8 && holdsText(word) ? hidden : word;
    })
    .replace(/(?<![\w+/.:=&?%#@-])(?:A[A-Za-z0-9+/]{19,}|[A-Za-z0-9+/]{40,})(?![\w+/.@-])/g, (word) =>
      // Not masked: fingerprints, which are hexadecimal, and class names and paths, which consist of words.
      /^[\da-f]+$/i.test(word) || !/\d/.test(word) || !isMixed(word) || word.split('/').length > 4
        ? word
        : hidden,
    );
