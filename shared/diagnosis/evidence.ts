import type { Observation } from '../model/index.ts';
import { printable } from '../printable.ts';
import { withoutSecrets } from '../unknown-secrets/index.ts';

/** A server's or program's words as a finding may show them. */
export const quoteText = (text: string, limit = 600): string =>
  printable(withoutSecrets(text.slice(0, 8_000)), limit);

/** What an observation rests on, in its own words. */
export function quote({ text, errno }: Observation): string[] {
  return [text, errno].flatMap((part) => {
    const shown = part ? quoteText(part) : '';
    return shown === '' ? [] : [shown];
  });
}
