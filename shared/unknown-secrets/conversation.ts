import { commandIn, marksOf, repliesIn, speakersOf, unframed } from '../dialogue/index.ts';
import { hidden } from './hide.ts';

const challenge = /(?<![\d.])334(?:[ -]|$)/;
const signIn = /\bAUTH[ \t]+(?:LOGIN|PLAIN|XOAUTH2|OAUTHBEARER|NTLM|CRAM-MD5|DIGEST-MD5)\b/i;

/** Returns whether a word ends with `=`, or mixes digits with upper and lower case, unlike ordinary words. */
const looksEncoded = (word: string): boolean =>
  /^[\w+/=-]{6,}$/.test(word) &&
  (/=$/.test(word) || (/\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word)));

/** Masks what a client sends after a challenge (334, RFC 4954 section 4) or an AUTH command, in any log format. */
export function withoutCredentials(text: string): string {
  if (!/334|AUTH|CLIENT|send|>>|C:|->/i.test(text)) return text;
  let expected = false;
  const marked = marksOf(text.split('\n'));
  return text
    .split(/(\n|\\r\\n|\\n)/)
    .map((line) =>
      speakersOf(line)
        .map((part) => {
          const { text: said, who } = marked(part) ?? unframed(part);
          if (said === '' || line === '\\r\\n' || line === '\\n' || line === '\n') return part;
          if (challenge.test(said)) {
            expected = true;
            // A log may contain the challenge and the response on one line.
            return part.replace(
              /((?<![\d.])334[ -]\S{0,200}\s+(?:(?:C|CLIENT|>{1,3}|-{1,2}>|<-|->|=>|~>|send)[: ]\s{0,3}["']?)?)(?!\d{3}[ -])([^\s"']+)/g,
              `$1${hidden}`,
            );
          }
          const command = commandIn(said);
          if (signIn.test(said) && command) {
            expected = true;
            return part;
          }
          if (command || who === 'server' || repliesIn(said).some(({ at }) => at === 0)) {
            expected = false;
            return part;
          }
          const word = said.replace(/(?:\\r|\\n)+$/, '');
          const single = !/\s/.test(word) && word !== '*' && word.length >= 2;
          const secret =
            single &&
            ((expected && who !== undefined) ||
              (expected && word.length > 3) ||
              (who === 'client' && looksEncoded(word)));
          return secret ? part.replace(word, hidden) : part;
        })
        .join(line.includes('\n') ? '' : ' '),
    )
    .join('');
}
