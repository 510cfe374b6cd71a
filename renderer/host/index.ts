import { hostThrough, type EngineTransport, type Host } from '../../shared/contract/index.ts';
import { httpTransport } from './http.ts';

/** The API that the Electron preload adds to the page. */
declare global {
  interface Window {
    readonly absender?: EngineTransport;
  }
}

const newId = (): string => crypto.randomUUID();

/** Selects the transport: the preload's or the loopback server's. */
export async function findHost(): Promise<Host> {
  return hostThrough(window.absender ?? (await httpTransport()), newId);
}

export { fakeHost, type FakeAnswers } from './fake.ts';
