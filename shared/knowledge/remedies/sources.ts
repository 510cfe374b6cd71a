import type { Source } from '../remedy.ts';

/** A page of the provider, platform or manufacturer that the remedy is about. */
export const page = (ref: string): Source => ({ ref, standing: 'provider' });
/** An RFC, with its section where one sentence matters. */
export const rfc = (number: number, section?: string): Source => ({
  ref: `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`,
  standing: 'standard',
});
/** Somebody who describes it, without being the one who decides it. */
export const secondHand = (ref: string): Source => ({ ref, standing: 'second-hand' });
