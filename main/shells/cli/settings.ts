import type { Host } from '../../../shared/contract/index.ts';
import { text } from '../../../shared/texts/index.ts';
import { unreadableText } from '../../../shared/unreadable-text.ts';
import { printable } from '../../../shared/printable.ts';
import { language } from './words.ts';

const say = (words: string): void => console.error(printable(words, 5_000));

/**
 * Reports problems with the settings on the error stream. At a terminal, this marks them as read. An unattended run
 * leaves them unread, to be reported by the next run or the window.
 *
 * @returns whether profiles may be missing, so that a command that covers all profiles is incomplete.
 */
export async function tellOfSettings(host: Host): Promise<boolean> {
  const state = await host.call('settings.state', {});
  if (!state.ok) return true;
  const { notices, unreadable } = state.value;
  for (const { kind, path } of notices)
    say(`${text(language, `stored.${kind}.title`)}. ${text(language, `stored.${kind}.text`, { path })}`);
  if (unreadable.length > 0)
    say(`${text(language, 'stored.unreadable.title')}. ${text(language, 'stored.unreadable.text')}`);
  for (const entry of unreadable) say(`  ${unreadableText(language, entry)}`);
  if (notices.length > 0 && process.stderr.isTTY) await host.call('settings.acknowledge', { notices });
  return notices.length > 0 || unreadable.length > 0;
}
