import type { Language } from '../model/index.ts';
import type { Link } from './link.ts';
import { help } from './providers/all-help.ts';

/** Pages that the program may open, by id: official help and admin pages only. The renderer can only name an id. */
export const links: ReadonlyMap<string, Link> = new Map(
  Object.values(help).flatMap((own) => Object.entries(own.links ?? {})),
);

/** Returns the https URL of a link id, or undefined. Nothing else can be opened from the renderer. */
export const linkUrl = (id: string): string | undefined => links.get(id)?.url;

/** Returns the name of a link, or its id if it has none. */
export const linkLabel = (id: string, language: Language): string => links.get(id)?.[language] ?? id;
