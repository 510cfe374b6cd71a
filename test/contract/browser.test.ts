import { afterAll, beforeAll } from 'vitest';

import { openBrowserDoor, type BrowserDoor } from '../../main/shells/browser/server.ts';
import { testEngine } from '../support/engine.ts';
import { openSession, type HttpSession } from '../support/http-door.ts';
import { contractSuite } from './suite.ts';

const app = testEngine();
let server: BrowserDoor;
let session: HttpSession;

beforeAll(async () => {
  server = await openBrowserDoor({ app, folder: '/nonexistent' });
  session = await openSession(server.address);
});
afterAll(async () => {
  session.close();
  await server.close();
  await app.close();
});

contractSuite('over loopback', () => ({ door: session.door, real: true }));
