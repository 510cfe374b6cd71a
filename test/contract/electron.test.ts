/** The contract over Electron's channel, with a replacement for Electron. */
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
