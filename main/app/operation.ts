import type { Handlers, OperationName } from '../../shared/contract/index.ts';
import type { Engine } from './engine.ts';

/** How an operation is written: bound to the engine, then called with parsed input. */
export type Operation<Name extends Exclude<OperationName, 'cancel'>> = (
  engine: Engine,
) => Handlers<AbortSignal>[Name];
