import { afterAll, beforeAll } from 'vitest';

import { openWizardServer, type WizardServer } from '../../main/shells/browser/server.ts';
import { testEngine } from '../support/engine.ts';
import { openSession, type HttpSession } from '../support/http-transport.ts';
import { contractSuite } from './suite.ts';

const app = testEngine();
let server: WizardServer;
let session: HttpSession;

beforeAll(async () => {
  server = await openWizardServer({ app, folder: '/nonexistent' });
  session = await openSession(server.address);
});
afterAll(async () => {
  session.close();
  await server.close();
  await app.close();
});

contractSuite('over loopback', () => ({ transport: session.transport, real: true }));
