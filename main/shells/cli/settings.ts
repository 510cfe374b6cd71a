import type { Host } from '../../../shared/contract/index.ts';
import { text } from '../../../shared/texts/index.ts';
import { unreadableText } from '../../../shared/unreadable-text.ts';
import { printable } from '../../../shared/printable.ts';
import { language } from './words.ts';

const say = (words: string): void => console.error(printable(words, 5_000));

/**
 * Tells on the error stream what happened to the settings and what of them cannot be read. Who reads along at a terminal
 * has read it then; a job that runs by itself leaves it to the next one, and to the window.
 *
 * @returns whether an answer about all that was set up would not be complete.
 */
export async function tellOfSettings(host: Host): Promise<boolean> {
  const state = await host.call('settingsState', {});
  if (!state.ok) return true;
  const { notices, unreadable } = state.value;
  for (const { kind, path } of notices)
    say(`${text(language, `stored.${kind}.title`)}. ${text(language, `stored.${kind}.text`, { path })}`);
  if (unreadable.length > 0)
    say(`${text(language, 'stored.unreadable.title')}. ${text(language, 'stored.unreadable.text')}`);
  for (const entry of unreadable) say(`  ${unreadableText(language, entry)}`);
  if (notices.length > 0 && process.stderr.isTTY) await host.call('acknowledge', { notices });
  return notices.length > 0 || unreadable.length > 0;
}
