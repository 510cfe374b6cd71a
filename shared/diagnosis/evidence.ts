import type { Observation } from '../model/index.ts';
import { printable } from '../printable.ts';
import { withoutSecrets } from '../unknown-secrets/index.ts';
import { signInIds } from './sign-in-ids.ts';
import type { PasteView } from './views.ts';

/** A server's or program's words as a finding may show them. */
export const quoteText = (text: string, limit = 600): string =>
  printable(withoutSecrets(text.slice(0, 8_000)), limit);

/** Lines of a paste that a finding shows. */
const most = 8;

/** What an observation rests on, in its own words. @param lines the part of its text that tells the cause, with what stands before. */
export function quote(
  { errno, text = '' }: Observation,
  { lines, before }: Pick<PasteView, 'lines' | 'before'>,
): string[] {
  // Together, since what stands before tells what is a secret.
  const told = lines.join('\n').slice(0, 8_000);
  const shown = withoutSecrets([...before.map((line) => line.slice(0, 1_000)), told].join('\n'))
    .split('\n')
    .slice(-told.split('\n').length);
  const ids = signInIds(text.slice(0, 100_000)) ?? '';
  // A letter quotes only the first lines; what IT finds the attempt by is among them.
  return [...shown.slice(0, ids === '' ? most : 4), ids, errno ?? ''].flatMap((line) => {
    const words = printable(line, 600);
    return words === '' ? [] : [words];
  });
}
