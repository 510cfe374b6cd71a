import type { Journal } from '../journal/index.ts';
import type { Vault } from '../vault/index.ts';

/** Names under which the contract takes secrets in. */
const names = /password|secret|token|code/i;

/** How long an exception may come behind the call that it came of, in milliseconds. */
export const lingersMs = 60_000;
/** Of more than so many secrets, the oldest are forgotten sooner: nobody types that fast. */
export const lingersAtMost = 50;

/** Does something later; the program may end before. */
export type Later = (work: () => void, milliseconds: number) => void;

/**
 * Knows the secrets of the calls that are under way, so that nothing written meanwhile can hold one; forgets them a
 * minute after the last of these calls has ended.
 */
export class SecretsInUse {
  readonly #journal: Journal;
  readonly #later: Later;
  #release: (() => void)[] = [];
  #lingering: (() => void)[] = [];

  /** @param later tests have their own. */
  constructor(
    journal: Journal,
    later: Later = (work, milliseconds) => void setTimeout(work, milliseconds).unref(),
  ) {
    this.#journal = journal;
    this.#later = later;
  }

  /** Looks through the input of a call. */
  see(input: unknown): void {
    if (typeof input !== 'object' || input === null) return;
    for (const [name, value] of Object.entries(input)) {
      if (typeof value === 'string' && names.test(name)) this.#hide(value);
    }
  }

  /** The vault, with what is read from it known here. */
  watch(vault: Vault): Vault {
    return {
      ...vault,
      read: async (key) => {
        const secret = await vault.read(key);
        if (secret !== undefined) this.#hide(secret);
        return secret;
      },
    };
  }

  /** The last of the calls has ended. */
  forget(): void {
    const releases = this.#release;
    this.#release = [];
    if (releases.length === 0) return;
    this.#lingering.push(...releases);
    for (const release of this.#lingering.splice(0, this.#lingering.length - lingersAtMost)) release();
    this.#later(() => {
      for (const release of releases) release();
      this.#lingering = this.#lingering.filter((release) => !releases.includes(release));
    }, lingersMs);
  }

  #hide(secret: string): void {
    this.#release.push(this.#journal.hide(secret));
  }
}
