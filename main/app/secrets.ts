import type { Journal } from '../journal/index.ts';
import type { Vault } from '../vault/index.ts';

/** Names under which the contract takes secrets in. */
const names = /password|secret|token|code/i;

/**
 * Knows the secrets of the calls that are under way, so that nothing written meanwhile can hold one; forgets them when
 * the last of these calls has ended.
 */
export class SecretsInUse {
  readonly #journal: Journal;
  #release: (() => void)[] = [];

  constructor(journal: Journal) {
    this.#journal = journal;
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

  forget(): void {
    for (const release of this.#release) release();
    this.#release = [];
  }

  #hide(secret: string): void {
    this.#release.push(this.#journal.hide(secret));
  }
}
