import type { Cause, ProbeReport } from '../../model/index.ts';
import type { Remedy } from '../remedy.ts';
import { remedies } from './all.ts';

const key = (cause: Cause, provider?: string, vantage?: string) =>
  `${provider ?? ''}/${cause}/${vantage ?? ''}`;
const byKey = new Map(remedies.map((remedy) => [key(remedy.cause, remedy.provider, remedy.vantage), remedy]));

/**
 * Returns the provider's own remedy; otherwise the general one, which exists for every cause. If the check from this
 * workstation failed, remedies for workstations take precedence, because the others are about the platform's servers.
 */
export function remedyFor(cause: Cause, provider?: string, vantage?: ProbeReport['vantage']): Remedy {
  const here = vantage === 'workstation' ? byKey.get(key(cause, undefined, vantage)) : undefined;
  const remedy = here ?? byKey.get(key(cause, provider)) ?? byKey.get(key(cause));
  if (remedy === undefined) throw new Error(`no remedy for ${cause}`);
  return remedy;
}
