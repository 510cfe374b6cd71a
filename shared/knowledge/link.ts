import type { Text } from '../texts/index.ts';

/** A page of official help or administration. */
export interface Link extends Text {
  readonly url: `https://${string}`;
}

export const link = (url: Link['url'], de: string, en: string): Link => ({ url, de, en });
