/** Tests how `conformance` reports a platform whose settings could not be restored, and a check that does not end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { PracticeWorld } from '../../../main/practice/index.ts';
import { practice } from '../../../shared/model/index.ts';
import { practiceWorld } from '../practice/practising.ts';
import { faultyWayTo, problem, type Faulty } from '../tenant/faulty.ts';

interface Setting {
  readonly world: PracticeWorld;
  readonly way: Faulty;
  /** Stops the platform and the connection to it. */
  remove(): Promise<void>;
}

async function setUp(): Promise<Setting> {
  const world = await practiceWorld();
  const way = await faultyWayTo(world.tenantUrl);
  const remove = async () => {
    await Promise.all([way.stop(), world.stop()]);
  };
  return { world, way, remove };
}

/** @param onLine called with each line of the output; it may send the program a signal. */
async function conformance(
  { way }: Setting,
  args: readonly string[],
  onLine?: (line: string, stop: (signal?: NodeJS.Signals) => void) => void,
) {
  const home = mkdtempSync(join(tmpdir(), 'absender-conformance-'));
  const child = spawn(
    process.execPath,
    ['build/absender.js', 'conformance', way.url, '--client-id', practice.clientId, ...args],
    { env: { ...process.env, ABSENDER_HOME: home, LC_ALL: 'en_US.UTF-8', DISPLAY: '' } },
  );
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    texts.stdout += chunk.toString();
    onLine?.(chunk.toString(), (signal = 'SIGINT') => child.kill(signal));
  });
  child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  child.stdin.end(practice.clientSecret);
  const [status] = (await once(child, 'close')) as [number | null];
  rmSync(home, { recursive: true });
  return { status, ...texts };
}
const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
const loud =
  'ATTENTION: the platform now sends with mail.conformance.invalid:465 tls, conformance@conformance.invalid, before the check with no mailbox. Whoever runs the platform has to restore the mail settings from before at once, by hand.';

// These tests wait for retries, so they run concurrently, each with its own platform.
describe.concurrent('a platform that cannot be restored', () => {
  const test = it.extend<{ setting: Setting }>({
    // eslint-disable-next-line no-empty-pattern -- the runner reads the names of what it needs from here
    setting: async ({}, use) => {
      const setting = await setUp();
      setting.way.always('POST /v1/mail-settings/rollback', problem(500));
      await use(setting);
      await setting.remove();
    },
  });

  test('is named in the last line, both in the output and on a terminal', async ({ setting }) => {
    const { status, stdout, stderr } = await conformance(setting, ['--change']);
    expect([status, lastLine(stdout), lastLine(stderr)]).toEqual([1, loud, loud]);
  });

  test('is named on standard error too if the output is a document', async ({ setting }) => {
    const { status, stdout, stderr } = await conformance(setting, ['--change', '--json']);
    const { lines } = JSON.parse(stdout) as { lines: { name: string; outcome: string }[] };
    expect(lines.at(-1)).toMatchObject({ name: 'change.after', outcome: 'failed' });
    expect([status, lastLine(stderr)]).toEqual([1, loud]);
  });

  test('is named after a cancellation too', async ({ setting }) => {
    const { status, stdout, stderr } = await conformance(setting, ['--change'], (line, stop) => {
      if (line.includes('A draft can be activated')) stop();
    });
    expect(stderr).toContain('What was switched on is taken back before.');
    expect([status, lastLine(stdout)]).toEqual([1, loud]);
  });
});

describe('a check', () => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await setUp();
  });
  afterEach(() => setting.remove());

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'that is cancelled reverts its activation: %s',
    async (signal) => {
      const { status, stderr } = await conformance(setting, ['--change'], (line, stop) => {
        if (line.includes('A draft can be activated')) stop(signal);
      });
      expect(status).toBe(130);
      expect(stderr).toContain('What was switched on is taken back before.');
      const headers = { authorization: `Bearer ${practice.staticToken}` };
      const now = await fetch(`${setting.world.tenantUrl}/v1/mail-settings`, { headers });
      expect(await now.json()).toEqual({ settings: null });
    },
  );

  it('of a platform that asks for too long a pause ends, with an explanation and not as a success', async () => {
    setting.way.always('GET /v1/mail-settings', problem(429, {}, { 'retry-after': '3600' }));
    const { status, stdout } = await conformance(setting, []);
    expect(status).toBe(1);
    expect(stdout).toContain('The platform asked for a longer pause than the check could still take.');
  });

  it('reports pauses and the time limit', async () => {
    setting.way.meet('GET /v1/nothing', problem(429, {}, { 'retry-after': '1' }));
    const { stderr } = await conformance(setting, []);
    expect(stderr).toContain('The platform asks for a pause: 1 s.');
  });
});
