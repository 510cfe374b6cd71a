import type { Door, DoorEvent, CallReply } from '../../shared/contract/index.ts';

const storageKey = 'absender-key';
const keyHeader = 'x-absender-key';
const json = { 'content-type': 'application/json' };

interface Opened {
  /** Empty where this window has no session. */
  readonly key: string;
  /** The address was used by another window, or was not opened in time. */
  readonly refused: boolean;
}

/** Exchanges the address's one-time token for a session; a reload finds the key of the one it has. */
async function openSession(): Promise<Opened> {
  // What follows a second `#` is for the page: which mailbox to show.
  const [, token = '', wanted = ''] = /^#([\w-]+)(#.*)?$/.exec(location.hash) ?? [];
  if (token !== '') {
    // The token is used up; a bookmark or a screenshot of the address shall not show it.
    history.replaceState(null, '', `/${wanted}`);
    const response = await fetch('/session', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ token }),
    });
    if (response.status === 401) return { key: '', refused: true };
    if (response.ok) {
      const { key } = (await response.json()) as { key: string };
      sessionStorage.setItem(storageKey, key);
    }
  }
  return { key: sessionStorage.getItem(storageKey) ?? '', refused: false };
}

/** The engine behind the loopback server that served this page. */
export async function httpDoor(): Promise<Door> {
  const { key, refused } = await openSession();
  const listeners = new Set<(event: DoorEvent) => void>();
  const opened = Promise.withResolvers<undefined>();
  void listen(key, opened.resolve, (event) => listeners.forEach((listener) => listener(event)));
  return {
    call: async (operation, request) => {
      if (refused) return { ok: false, problem: { kind: 'door-closed', detail: 'used' } };
      // Events of a call are not missed: it starts when the stream stands.
      await opened.promise;
      const response = await fetch(`/call/${encodeURIComponent(operation)}`, {
        method: 'POST',
        headers: { ...json, [keyHeader]: key },
        body: JSON.stringify(request),
      });
      if (!response.ok) return { ok: false, problem: { kind: 'door-closed' } };
      return (await response.json()) as CallReply;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads the event stream by fetch, because `EventSource` cannot send the key. */
async function listen(
  key: string,
  onOpen: (value: undefined) => void,
  onEvent: (event: DoorEvent) => void,
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
        if (block.startsWith('data: ')) onEvent(JSON.parse(block.slice('data: '.length)) as DoorEvent);
      }
    }
  } catch {
    // The program ended; the next call says so.
  }
  onOpen(undefined);
}
