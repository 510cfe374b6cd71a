import type { Language } from '../model/index.ts';
import type { Link } from './link.ts';
import { help } from './providers/all-help.ts';

/** The only pages that the app may open: official help and admin pages, by id. The renderer can only pass an id. */
export const links: ReadonlyMap<string, Link> = new Map(
  Object.values(help).flatMap((own) => Object.entries(own.links ?? {})),
);

/** Returns the URL of a link, or undefined if the id is unknown. The renderer can open no other URLs. */
export const linkUrl = (id: string): string | undefined => links.get(id)?.url;

/** Returns the name of a link, or its id if it has none. */
export const linkLabel = (id: string, language: Language): string => links.get(id)?.[language] ?? id;
