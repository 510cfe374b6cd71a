import type { Handlers, Input, OperationName } from '../../shared/contract/index.ts';
import type { Engine, ProfileContext } from './engine.ts';

type Name = Exclude<OperationName, 'calls.cancel'>;
type NameOnProfile = { [Each in Name]: Input<Each> extends { profileId: string } ? Each : never }[Name];
type Handler<Each extends Name> = Handlers<AbortSignal>[Each];

/** An operation: first bound to the engine, then called with parsed input. */
export type Operation<Each extends Name> = (engine: Engine) => Handler<Each>;

/** Defines an operation on one profile, which fails immediately if the profile does not exist. */
export const onProfile =
  <Each extends NameOnProfile>(
    run: (
      engine: Engine,
      scope: ProfileContext,
      ...call: Parameters<Handler<Each>>
    ) => ReturnType<Handler<Each>>,
  ): Operation<Each> =>
  (engine) =>
    ((...call: Parameters<Handler<Each>>) => {
      const found = engine.find(call[0].profileId);
      return found.ok ? run(engine, found.value, ...call) : found;
    }) as Handler<Each>;
