import { within } from '../net/index.ts';

/** Milliseconds that a removal waits for the calls it aborted; none of them needs more than an instant. */
const patience = 3_000;

interface Call {
  readonly controller: AbortController;
  /** The profile it works on; undefined for those that work on none. */
  readonly profileId: string | undefined;
  /** Undefined while it waits for a removal to be over. */
  ended?: Promise<undefined>;
}

interface Removal {
  readonly signal: AbortSignal;
  /** What is removed; undefined for everything. */
  readonly profileId: string | undefined;
  readonly over: Promise<undefined>;
}

/** The calls that are under way: they can be cancelled, and step aside where a profile is removed. */
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

  /** Does the work of a call; when what it works on is being removed, only after that. */
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
        await removal.over;
      call.ended = ended.promise;
      return await work(call.controller.signal);
    } finally {
      this.#calls.delete(id);
      ended.resolve(undefined);
    }
  }

  /**
   * Removes a profile, or everything, with nobody else at it: its calls are aborted and have come to their end before,
   * and new ones wait. A call that does not listen is not waited for longer than a few seconds.
   *
   * @param signal of the call that removes.
   */
  async removing<Value>(
    signal: AbortSignal,
    profileId: string | undefined,
    work: () => Promise<Value>,
  ): Promise<Value> {
    const over = Promise.withResolvers<undefined>();
    const removal: Removal = { signal, profileId, over: over.promise };
    this.#removals.add(removal);
    try {
      await this.#end(removal);
      return await work();
    } finally {
      this.#removals.delete(removal);
      over.resolve(undefined);
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
    // A removal that is under way is let to its end: broken off, it could not say what is left.
    for (const { controller } of others) if (!removers.has(controller.signal)) controller.abort();
    await within(patience, Promise.all(others.map(async ({ ended }) => ended)), () => undefined);
  }
}
