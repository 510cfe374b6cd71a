import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { systemClipboard } from '../../../main/shells/browser/clipboard.ts';

let folder: string;
let env: NodeJS.ProcessEnv;

/** Creates a replacement for a clipboard tool, which stores its text and arguments in files. */
function tool(name: string, work: string): void {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho "$@" >> "${folder}/arguments"\n${work}\n`);
  chmodSync(file, 0o755);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'absender-clipboard-'));
  env = { PATH: [folder, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter) };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is given a password on standard input, and returns it unchanged', async () => {
  tool('pbcopy', `cat > "${folder}/text"`);
  tool('pbpaste', `cat "${folder}/text"`);
  const clipboard = systemClipboard('darwin', env)!;
  const secret = 'Geheim „4711“ $HOME; rm -rf';
  await clipboard.write(secret);
  expect(await clipboard.read()).toBe(secret);
  await clipboard.write('');
  expect(await clipboard.read()).toBe('');
  expect(readFileSync(join(folder, 'arguments'), 'utf8')).not.toContain('Geheim');
});

it('does not wait for background processes of a tool', async () => {
  tool('xclip', `if [ "$3" = -o ]; then cat "${folder}/text"; else cat > "${folder}/text"; sleep 5 & fi`);
  const clipboard = systemClipboard('linux', { ...env, DISPLAY: ':0' })!;
  await clipboard.write('text');
  expect(await clipboard.read()).toBe('text');
});

it('does not exist without a display or a tool', () => {
  expect(systemClipboard('linux', { ...env, PATH: folder, DISPLAY: ':0' })).toBeUndefined();
  tool('xclip', 'true');
  expect(systemClipboard('linux', env)).toBeUndefined();
});

it('reports a failing tool', async () => {
  tool('pbcopy', 'exit 1');
  await expect(systemClipboard('darwin', env)!.write('text')).rejects.toThrow();
});
