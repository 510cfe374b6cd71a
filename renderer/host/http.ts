import type { EngineTransport, EngineEvent, CallReply } from '../../shared/contract/index.ts';
import { claimTab, stored, type ActiveTab } from './active-tab.ts';

const keyHeader = 'x-absender-key';
const json = { 'content-type': 'application/json' };

interface Opened {
  /** Empty if this window has no session. */
  readonly key: string;
  /** Whether the one-time URL had expired or been used by another window. */
  readonly refused: boolean;
}

/** Exchanges the one-time token in the URL for a session key. A reload uses the stored key. */
async function openSession(): Promise<Opened> {
  // The part after a second `#` tells the page which profile to show.
  const [, token = '', wanted = ''] = /^#([\w-]+)(#.*)?$/.exec(location.hash) ?? [];
  if (token !== '') {
    // The token has been used; it should not stay in bookmarks and screenshots.
    history.replaceState(null, '', `/${wanted}`);
    const response = await fetch('/session', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ token }),
    });
    if (response.status === 401) return { key: '', refused: true };
    if (response.ok) {
      const { key } = (await response.json()) as { key: string };
      sessionStorage.setItem(stored.key, key);
    }
  }
  return { key: sessionStorage.getItem(stored.key) ?? '', refused: false };
}

/** Connects to the engine through the loopback server that served this page, for one tab at a time. */
export async function httpTransport(): Promise<EngineTransport & { readonly tab: ActiveTab }> {
  const { key, refused } = await openSession();
  const tab = await claimTab();
  if (key === '') tab.leave();
  const listeners = new Set<(event: EngineEvent) => void>();
  const opened = Promise.withResolvers<undefined>();
  const isHere = tab.state() === 'here';
  void listen(isHere ? key : '', opened.resolve, (event) => listeners.forEach((listener) => listener(event)));
  return {
    tab,
    call: async (operation, request) => {
      if (tab.state() !== 'here') return { ok: false, problem: { kind: 'disconnected' } };
      if (refused) return { ok: false, problem: { kind: 'disconnected', detail: 'used' } };
      // A call starts only when the stream is open, so that no event is missed.
      await opened.promise;
      const response = await fetch(`/call/${encodeURIComponent(operation)}`, {
        method: 'POST',
        headers: { ...json, [keyHeader]: key },
        body: JSON.stringify(request),
      });
      if (!response.ok) return { ok: false, problem: { kind: 'disconnected' } };
      return (await response.json()) as CallReply;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads the event stream with fetch, because `EventSource` cannot send the key. */
async function listen(
  key: string,
  onOpen: (value: undefined) => void,
  onEvent: (event: EngineEvent) => void,
): Promise<void> {
  try {
    const response = await fetch('/events', { headers: { [keyHeader]: key } });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let buffered = '';
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) break;
      onOpen(undefined);
      const blocks = (buffered + value).split('\n\n');
      buffered = blocks.pop() ?? '';
      for (const block of blocks) {
        if (block.startsWith('data: ')) onEvent(JSON.parse(block.slice('data: '.length)) as EngineEvent);
      }
    }
  } catch {
    // The server has stopped; the next call reports that.
  }
  onOpen(undefined);
}
