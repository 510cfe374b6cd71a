import { hostThrough, type EngineTransport, type Host } from '../../shared/contract/index.ts';
import { httpTransport } from './http.ts';
import type { ActiveTab } from './active-tab.ts';

/** The API that the Electron preload adds to the page. */
declare global {
  interface Window {
    readonly absender?: EngineTransport;
  }
}

const newId = (): string => crypto.randomUUID();

/** Selects the transport: the preload's in Electron's window, or the loopback server's in a browser tab. */
export async function findHost(): Promise<{ readonly host: Host; readonly tab?: ActiveTab }> {
  if (window.absender) return { host: hostThrough(window.absender, newId) };
  const transport = await httpTransport();
  return { host: hostThrough(transport, newId), tab: transport.tab };
}

export { unsavedInput, stored, type TabState, type ActiveTab } from './active-tab.ts';

export { fakeHost, type FakeAnswers } from './fake.ts';
