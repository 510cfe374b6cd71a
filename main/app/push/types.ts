import type { CallContext } from '../../../shared/contract/index.ts';
import type { TenantProblem } from '../../../shared/model/index.ts';
import type { Result } from '../../../shared/result.ts';
import type { Tenant } from '../../tenant/index.ts';
import type { Engine, ProfileContext } from '../engine.ts';

export interface PushContext extends CallContext<AbortSignal> {
  readonly tenant: Tenant;
}

/** One step of a push. Stores its result in the profile and returns the problem that stops the push. */
export type PushStepOf = (
  engine: Engine,
  scope: ProfileContext,
  context: PushContext,
) => Promise<Result<unknown, TenantProblem>>;
