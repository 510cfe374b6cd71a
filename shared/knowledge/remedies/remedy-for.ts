import type { Cause } from '../../model/index.ts';
import type { Remedy } from '../remedy.ts';
import { remedies } from './all.ts';

const key = (cause: Cause, provider?: string) => `${provider ?? ''}/${cause}`;
const byKey = new Map(remedies.map((remedy) => [key(remedy.cause, remedy.provider), remedy]));

/** The provider's own remedy, or the general one. Every cause has one. */
export function remedyFor(cause: Cause, provider?: string): Remedy {
  const remedy = byKey.get(key(cause, provider)) ?? byKey.get(key(cause));
  if (remedy === undefined) throw new Error(`no remedy for ${cause}`);
  return remedy;
}
