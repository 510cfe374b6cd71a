import type { Observation } from '../model/index.ts';
import { printable } from '../printable.ts';
import { withoutSecrets } from '../unknown-secrets/index.ts';
import { signInIds } from './sign-in-ids.ts';
import type { PasteView } from './views.ts';

/** Cleans text from a server or program for display in a finding. */
export const quoteText = (text: string, limit = 600): string =>
  printable(withoutSecrets(text.slice(0, 8_000)), limit);

/** The maximum number of lines of a pasted text that a finding quotes. */
const most = 8;

/**
 * Quotes the part of the observation that supports the finding.
 *
 * @param lines the lines that name the cause, with the lines before them.
 */
export function quote(
  { errno, text = '' }: Observation,
  { lines, before }: Pick<PasteView, 'lines' | 'before'>,
): string[] {
  // These lines are redacted together, because one of them may reveal that the next is a secret.
  const stating = lines.join('\n').slice(0, 8_000);
  const redacted = withoutSecrets([...before.map((line) => line.slice(0, 1_000)), stating].join('\n'))
    .split('\n')
    .slice(-stating.split('\n').length);
  const ids = signInIds(text.slice(0, 100_000)) ?? '';
  // A letter quotes only the first few lines, so these must include the ids with which IT finds the sign-in attempt.
  return [...redacted.slice(0, ids === '' ? most : 4), ids, errno ?? ''].flatMap((line) => {
    const words = printable(line, 600);
    return words === '' ? [] : [words];
  });
}
