import type { Unreadable } from './contract/index.ts';
import type { Language } from './model/index.ts';
import { text, type TextKey } from './texts/index.ts';

/** The labels of the preferences on screen. */
const preferenceNames: Readonly<Record<string, TextKey>> = {
  language: 'frame.language',
  askIspdb: 'settings.askIspdb',
  technical: 'settings.technical',
  callMode: 'settings.callMode',
};

/** Returns the text that names a settings entry that cannot be read. */
export function unreadableText(
  language: Language,
  { kind, name }: Pick<Unreadable, 'kind' | 'name'>,
): string {
  const own =
    kind === 'preference' && Object.hasOwn(preferenceNames, name) ? preferenceNames[name] : undefined;
  const called =
    own === undefined ? name || text(language, 'stored.unreadable.unnamed') : text(language, own);
  return text(language, `stored.unreadable.${kind}`, { name: called });
}
