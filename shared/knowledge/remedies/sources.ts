import type { Source } from '../remedy.ts';

/** A page of the provider, platform or vendor that the remedy is about. */
export const page = (ref: string): Source => ({ ref, standing: 'provider' });
/** An RFC, with the section where a sentence matters. */
export const rfc = (number: number, section?: string): Source => ({
  ref: `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`,
  standing: 'standard',
});
/** A description by a third party. */
export const secondHand = (ref: string): Source => ({ ref, standing: 'second-hand' });
