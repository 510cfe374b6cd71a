import type { Language } from '../model/index.ts';
import type { Link } from './link.ts';
import { help } from './providers/all-help.ts';

/** The only pages that the app may open, by id: official help and admin pages. The renderer can only pass an id. */
export const links: ReadonlyMap<string, Link> = new Map(
  Object.values(help).flatMap((own) => Object.entries(own.links ?? {})),
);

/** Returns the https URL of a link id; undefined for an unknown id. The renderer cannot open any other URL. */
export const linkUrl = (id: string): string | undefined => links.get(id)?.url;

/** Returns the name of a link, or its id if it has none. */
export const linkLabel = (id: string, language: Language): string => links.get(id)?.[language] ?? id;
