/** Tests the contract over Electron's IPC, with a fake Electron. */
import { afterAll, beforeAll } from 'vitest';

import { bootShell, type Shell } from '../support/electron/boot.ts';
import { contractSuite } from './suite.ts';

let shell: Shell;

beforeAll(async () => {
  shell = await bootShell();
});
afterAll(() => shell.remove());

contractSuite('over the channel of a stand-in for Electron', () => ({
  transport: shell.transport,
  real: true,
}));
