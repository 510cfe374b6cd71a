import type { Source } from '../remedy.ts';

/** Cites a page of the provider, platform or vendor that the remedy is about. */
export const page = (ref: string): Source => ({ ref, standing: 'provider' });
/** Cites an RFC. @param section the section, if one in particular matters. */
export const rfc = (number: number, section?: string): Source => ({
  ref: `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`,
  standing: 'standard',
});
/** Cites a description by a third party. */
export const secondHand = (ref: string): Source => ({ ref, standing: 'second-hand' });
/** Cites a platform's page about a provider. @param platform the platform's id. */
export const platformPage = (platform: string, ref: string): Source => ({ ...page(ref), platform });
