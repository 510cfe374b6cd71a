import type { Language } from '../model/index.ts';
import type { Link } from './link.ts';
import { help } from './providers/all-help.ts';

/**
 * Pages that the program may have opened, by id: official help and admin pages only. A page of the wizard can only ever
 * name an id.
 */
export const links: ReadonlyMap<string, Link> = new Map(
  Object.values(help).flatMap((own) => Object.entries(own.links ?? {})),
);

/** The https URL behind a link id, or undefined: the only way a page can have anything opened. */
export const linkUrl = (id: string): string | undefined => links.get(id)?.url;

/** What a link is called; its id where nobody named it. */
export const linkLabel = (id: string, language: Language): string => links.get(id)?.[language] ?? id;
