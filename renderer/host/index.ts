import { hostThrough, type Door, type Host } from '../../shared/contract/index.ts';
import { httpDoor } from './http.ts';

/** What the Electron preload puts into the page. */
declare global {
  interface Window {
    readonly absender?: Door;
  }
}

const newId = (): string => crypto.randomUUID();

/** Finds the door this page was opened through. */
export async function findHost(): Promise<Host> {
  return hostThrough(window.absender ?? (await httpDoor()), newId);
}

export { fakeHost, type FakeAnswers } from './fake.ts';
