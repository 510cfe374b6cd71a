import type { Text } from '../texts/index.ts';

/** A link to a page of an official help or admin site. */
export interface Link extends Text {
  readonly url: `https://${string}`;
}

export const link = (url: Link['url'], de: string, en: string): Link => ({ url, de, en });
