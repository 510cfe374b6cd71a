/** Which tab shows the wizard. One does at a time; another one can take over. */
export type Place = 'here' | 'elsewhere' | 'taken';

export interface TabTurn {
  /** `elsewhere`: another tab had the wizard before this one; `taken`: it took over from this one. */
  readonly place: () => Place;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Takes over from the other tab and loads this page again, with what was typed there. */
  readonly take: () => Promise<void>;
}

/** What the page typed and did not store yet, for the tab that takes over. Never with secrets. */
export const luggage: { pack: () => unknown } = { pack: () => undefined };

/** Keys of the tab's storage. */
export const stored = {
  key: 'absender-key',
  profile: 'absender-profile',
  luggage: 'absender-drafts',
} as const;

/** What other tabs of this origin are told. Other origins, also at other ports, hear nothing of it. */
type Said =
  | { readonly kind: 'who' | 'here' }
  | { readonly kind: 'give' | 'has'; readonly tab: string }
  | { readonly kind: 'given'; readonly tab: string; readonly items: Readonly<Record<string, string>> };

const name = 'absender-page';

/** Waits for the lock that only one tab has, until its page is gone. @returns the function that releases it. */
function hold(signal: AbortSignal): Promise<() => void> {
  const held = Promise.withResolvers<() => void>();
  const keep = (): Promise<void> => new Promise((release) => held.resolve(release));
  navigator.locks.request(name, { signal }, keep).catch(held.reject);
  return held.promise;
}

class PageTurn implements TabTurn {
  readonly #channel = new BroadcastChannel(name);
  readonly #listeners = new Set<() => void>();
  readonly #tab = crypto.randomUUID();
  #place: Place = 'here';
  #release: (() => void) | undefined;
  #heard: (said: Said) => void = () => undefined;

  constructor() {
    this.#channel.onmessage = ({ data }: MessageEvent<Said>) => {
      this.#heard(data);
      if (this.#release) this.#answer(data);
    };
  }

  readonly place = (): Place => this.#place;

  readonly subscribe = (onChange: () => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** The lock of a page that was just loaded again may not be free yet, so what decides is who answers. */
  async claim(): Promise<void> {
    const waiting = new AbortController();
    const elsewhere = Promise.withResolvers<undefined>();
    this.#heard = ({ kind }) => {
      if (kind === 'here') elsewhere.resolve(undefined);
    };
    const held = hold(waiting.signal);
    this.#say({ kind: 'who' });
    this.#release = await Promise.race([held, elsewhere.promise]);
    if (this.#release) return;
    this.#place = 'elsewhere';
    waiting.abort();
    held.then(
      (release) => release(),
      () => undefined,
    );
  }

  /** A page without a session has nothing to give. */
  leave(): void {
    this.#release?.();
    this.#release = undefined;
  }

  readonly take = async (): Promise<void> => {
    // Where the other tab was closed meanwhile, the lock comes without an answer.
    const given = Promise.withResolvers<Readonly<Record<string, string>>>();
    this.#heard = (said) => {
      if (said.kind === 'given' && said.tab === this.#tab) given.resolve(said.items);
    };
    const held = this.#release ?? hold(new AbortController().signal);
    this.#say({ kind: 'give', tab: this.#tab });
    const items = await Promise.race([given.promise, Promise.resolve(held).then(() => ({}))]);
    for (const [key, value] of Object.entries(items)) sessionStorage.setItem(key, value);
    this.#say({ kind: 'has', tab: this.#tab });
    await held;
    location.reload();
  };

  #answer(said: Said): void {
    if (said.kind === 'has' && this.#place === 'taken') this.leave();
    if (this.#place !== 'here') return;
    if (said.kind === 'who') this.#say({ kind: 'here' });
    if (said.kind !== 'give') return;
    this.#place = 'taken';
    const packed = luggage.pack();
    const profile = sessionStorage.getItem(stored.profile);
    const items = {
      [stored.key]: sessionStorage.getItem(stored.key) ?? '',
      ...(profile !== null && { [stored.profile]: profile }),
      ...(packed !== undefined && { [stored.luggage]: JSON.stringify(packed) }),
    };
    this.#say({ kind: 'given', tab: said.tab, items });
    this.#listeners.forEach((onChange) => onChange());
  }

  #say(said: Said): void {
    this.#channel.postMessage(said);
  }
}

/** Finds out whether another tab shows the wizard. */
export async function claimTurn(): Promise<PageTurn> {
  const turn = new PageTurn();
  await turn.claim();
  return turn;
}
