/** Which tab shows the wizard. One does at a time; another one can take over. */
export type TabState = 'here' | 'elsewhere' | 'taken';

export interface ActiveTab {
  /** `elsewhere`: another tab had the wizard before this one; `taken`: it took over from this one. */
  readonly state: () => TabState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Takes over from the other tab and loads this page again, with what was typed there. */
  readonly take: () => Promise<void>;
}

/** What the page typed and did not store yet, for the tab that takes over. Never with secrets. */
export const unsavedInput: { pack: () => unknown } = { pack: () => undefined };

/** Keys of the tab's storage. */
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

/** Waits for the lock that only one tab has, until its page is gone. @returns the function that releases it. */
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

  /** The lock of a page that was just loaded again may not be free yet, so what decides is who answers. */
  async claim(): Promise<void> {
    const waiting = new AbortController();
    const elsewhere = Promise.withResolvers<undefined>();
    this.#onMessage = ({ kind }) => {
      if (kind === 'here') elsewhere.resolve(undefined);
    };
    const held = hold(waiting.signal);
    this.#send({ kind: 'who' });
    this.#release = await Promise.race([held, elsewhere.promise]);
    if (this.#release) return;
    this.#state = 'elsewhere';
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
    this.#onMessage = (message) => {
      if (message.kind === 'given' && message.tab === this.#tab) given.resolve(message.items);
    };
    const held = this.#release ?? hold(new AbortController().signal);
    this.#send({ kind: 'give', tab: this.#tab });
    const items = await Promise.race([given.promise, Promise.resolve(held).then(() => ({}))]);
    for (const [key, value] of Object.entries(items)) sessionStorage.setItem(key, value);
    this.#send({ kind: 'has', tab: this.#tab });
    await held;
    location.reload();
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
