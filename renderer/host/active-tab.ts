/** Whether this tab shows the wizard. Only one tab does at a time, and another one can take over. */
export type TabState = 'here' | 'elsewhere' | 'taken';

export interface ActiveTab {
  /**
   * `here`: this tab shows the wizard. `elsewhere`: another tab already does. `taken`: another tab took over from this
   * one.
   */
  readonly state: () => TabState;
  readonly subscribe: (onChange: () => void) => () => void;
  /**
   * Takes over from the other tab and reloads this page with that tab's unsaved input.
   *
   * @returns false if the other tab did not answer in time.
   */
  readonly take: () => Promise<boolean>;
}

/** Collects the page's unsaved input for the tab that takes over. Never includes secrets. */
export const unsavedInput: { pack: () => unknown } = { pack: () => undefined };

/** Keys in the tab's session storage. */
export const stored = {
  key: 'absender-key',
  profile: 'absender-profile',
  drafts: 'absender-drafts',
} as const;

/** Messages between the tabs of this origin. Other origins, including other ports, cannot read them. */
type TabMessage =
  | { readonly kind: 'who' | 'here' }
  | { readonly kind: 'give' | 'has'; readonly tab: string }
  | { readonly kind: 'given'; readonly tab: string; readonly items: Readonly<Record<string, string>> };

const name = 'absender-page';

/** Time limit in milliseconds for another tab's answer. A suspended tab holds the lock but does not answer. */
const patienceMs = 3_000;

/** Waits for the lock, which one tab holds until its page is closed. @returns the function that releases it. */
function hold(signal: AbortSignal): Promise<() => void> {
  const held = Promise.withResolvers<() => void>();
  const keep = (): Promise<void> => new Promise((release) => held.resolve(release));
  navigator.locks.request(name, { signal }, keep).catch(held.reject);
  return held.promise;
}

class BrowserTab implements ActiveTab {
  readonly #channel = new BroadcastChannel(name);
  readonly #listeners = new Set<() => void>();
  readonly #tab = crypto.randomUUID();
  #state: TabState = 'here';
  #release: (() => void) | undefined;
  #onMessage: (message: TabMessage) => void = () => undefined;

  constructor() {
    this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
      this.#onMessage(data);
      if (this.#release) this.#answer(data);
    };
  }

  readonly state = (): TabState => this.#state;

  readonly subscribe = (onChange: () => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /**
   * Claims the wizard for this tab unless another tab answers. The lock alone does not decide, because after a reload,
   * the previous page may not have released it yet.
   */
  async claim(): Promise<void> {
    const waiting = new AbortController();
    const elsewhere = Promise.withResolvers<undefined>();
    this.#onMessage = ({ kind }) => {
      if (kind === 'here') elsewhere.resolve(undefined);
    };
    const held = hold(AbortSignal.any([waiting.signal, AbortSignal.timeout(patienceMs)]));
    this.#send({ kind: 'who' });
    this.#release = await Promise.race([held, elsewhere.promise]).catch(() => undefined);
    if (this.#release) return;
    this.#state = 'elsewhere';
    waiting.abort();
    held.then(
      (release) => release(),
      () => undefined,
    );
  }

  /** Releases the lock, e.g. if this page has no session and therefore nothing to hand over. */
  leave(): void {
    this.#release?.();
    this.#release = undefined;
  }

  readonly take = async (): Promise<boolean> => {
    // If the other tab has been closed in the meantime, this one gets the lock without an answer.
    const given = Promise.withResolvers<Readonly<Record<string, string>>>();
    this.#onMessage = (message) => {
      if (message.kind === 'given' && message.tab === this.#tab) given.resolve(message.items);
    };
    const held = Promise.resolve(this.#release ?? hold(AbortSignal.timeout(patienceMs)));
    this.#send({ kind: 'give', tab: this.#tab });
    try {
      const items = await Promise.race([given.promise, held.then(() => ({}))]);
      for (const [key, value] of Object.entries(items)) sessionStorage.setItem(key, value);
      this.#send({ kind: 'has', tab: this.#tab });
      await held;
    } catch {
      return false;
    }
    location.reload();
    return true;
  };

  #answer(message: TabMessage): void {
    if (message.kind === 'has' && this.#state === 'taken') this.leave();
    if (this.#state !== 'here') return;
    if (message.kind === 'who') this.#send({ kind: 'here' });
    if (message.kind !== 'give') return;
    this.#state = 'taken';
    const packed = unsavedInput.pack();
    const profile = sessionStorage.getItem(stored.profile);
    const items = {
      [stored.key]: sessionStorage.getItem(stored.key) ?? '',
      ...(profile !== null && { [stored.profile]: profile }),
      ...(packed !== undefined && { [stored.drafts]: JSON.stringify(packed) }),
    };
    this.#send({ kind: 'given', tab: message.tab, items });
    this.#listeners.forEach((onChange) => onChange());
  }

  #send(message: TabMessage): void {
    this.#channel.postMessage(message);
  }
}

/** Finds out whether another tab shows the wizard. */
export async function claimTab(): Promise<BrowserTab> {
  const tab = new BrowserTab();
  await tab.claim();
  return tab;
}
