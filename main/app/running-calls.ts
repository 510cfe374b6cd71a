import { within } from '../net/index.ts';

/** Time in milliseconds that a removal waits for aborted calls, which normally end immediately. */
const patience = 3_000;

interface Call {
  readonly controller: AbortController;
  /** The profile that the call works on, if any. */
  readonly profileId: string | undefined;
  /** Undefined while the call waits for a removal. */
  ended?: Promise<undefined>;
}

interface Removal {
  readonly signal: AbortSignal;
  /** The profile to remove; undefined for everything. */
  readonly profileId: string | undefined;
  readonly ended: Promise<undefined>;
}

/** The running calls: they can be cancelled, and are stopped when their profile is removed. */
export class RunningCalls {
  readonly #calls = new Map<string, Call>();
  readonly #removals = new Set<Removal>();

  get size(): number {
    return this.#calls.size;
  }

  has(id: string): boolean {
    return this.#calls.has(id);
  }

  abort(id: string): void {
    this.#calls.get(id)?.controller.abort();
  }

  abortAll(): void {
    for (const { controller } of this.#calls.values()) controller.abort();
  }

  /** Runs a call, after any removal of its profile has ended. */
  async run<Value>(
    id: string,
    profileId: string | undefined,
    work: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const call: Call = { controller: new AbortController(), profileId };
    const ended = Promise.withResolvers<undefined>();
    this.#calls.set(id, call);
    try {
      for (let removal = this.#removalOf(profileId); removal; removal = this.#removalOf(profileId))
        await removal.ended;
      call.ended = ended.promise;
      return await work(call.controller.signal);
    } finally {
      this.#calls.delete(id);
      ended.resolve(undefined);
    }
  }

  /**
   * Removes a profile, or everything, while no other calls are in progress: running calls are aborted and awaited, and
   * new calls wait. A call that does not end is awaited for a few seconds only.
   *
   * @param signal the signal of the removing call.
   */
  async removing<Value>(
    signal: AbortSignal,
    profileId: string | undefined,
    work: () => Promise<Value>,
  ): Promise<Value> {
    const ended = Promise.withResolvers<undefined>();
    const removal: Removal = { signal, profileId, ended: ended.promise };
    this.#removals.add(removal);
    try {
      await this.#end(removal);
      return await work();
    } finally {
      this.#removals.delete(removal);
      ended.resolve(undefined);
    }
  }

  #removalOf(profileId: string | undefined): Removal | undefined {
    return [...this.#removals].find(
      (removal) => removal.profileId === undefined || removal.profileId === profileId,
    );
  }

  async #end({ signal, profileId }: Removal): Promise<void> {
    const others = [...this.#calls.values()].filter(
      (call) =>
        call.ended &&
        call.controller.signal !== signal &&
        (profileId === undefined || call.profileId === profileId),
    );
    const removers = new Set([...this.#removals].map((removal) => removal.signal));
    // A removal in progress is not aborted, because it could then no longer report what it failed to remove.
    for (const { controller } of others) if (!removers.has(controller.signal)) controller.abort();
    await within(patience, Promise.all(others.map(async ({ ended }) => ended)), () => undefined);
  }
}
