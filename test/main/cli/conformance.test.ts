/** How the command line reports a platform that a check could not restore, and one that never ends. */
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

let home: string;
let world: PracticeWorld;
let way: Faulty;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'absender-conformance-'));
  world = await practiceWorld();
  way = await faultyWayTo(world.tenantUrl);
});
afterEach(async () => {
  await Promise.all([way.stop(), world.stop()]);
  rmSync(home, { recursive: true });
});

/** @param onLine is called with each line of the output; may send the program a signal. */
async function conformance(
  args: readonly string[],
  onLine?: (line: string, stop: (signal?: NodeJS.Signals) => void) => void,
) {
  const child = spawn(
    process.execPath,
    ['main/shells/cli/main.ts', 'conformance', way.url, '--client-id', practice.clientId, ...args],
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
  return { status, ...texts };
}
const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
const loud =
  'ATTENTION: the platform now sends with mail.conformance.invalid:465 tls, conformance@conformance.invalid, before the check with no mailbox. Whoever runs the platform has to restore the mail settings from before at once, by hand.';

describe('a platform that cannot be restored', () => {
  beforeEach(() => {
    way.always('POST /v1/mail-settings/rollback', problem(500));
  });

  it('is named in the last line, both in the output and on a terminal', async () => {
    const { status, stdout, stderr } = await conformance(['--change']);
    expect([status, lastLine(stdout), lastLine(stderr)]).toEqual([1, loud, loud]);
  });

  it('is named on standard error too if the output is a document', async () => {
    const { status, stdout, stderr } = await conformance(['--change', '--json']);
    const { lines } = JSON.parse(stdout) as { lines: { name: string; outcome: string }[] };
    expect(lines.at(-1)).toMatchObject({ name: 'change.after', outcome: 'failed' });
    expect([status, lastLine(stderr)]).toEqual([1, loud]);
  });

  it('is named after a cancellation too', async () => {
    const { status, stdout, stderr } = await conformance(['--change'], (line, stop) => {
      if (line.includes('A draft can be activated')) stop();
    });
    expect(stderr).toContain('What was switched on is taken back before.');
    expect([status, lastLine(stdout)]).toEqual([1, loud]);
  });
});

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a cancelled check reverts its activation: %s',
  async (signal) => {
    const { status, stderr } = await conformance(['--change'], (line, stop) => {
      if (line.includes('A draft can be activated')) stop(signal);
    });
    expect(status).toBe(130);
    expect(stderr).toContain('What was switched on is taken back before.');
    const headers = { authorization: `Bearer ${practice.staticToken}` };
    const now = await fetch(`${world.tenantUrl}/v1/mail-settings`, { headers });
    expect(await now.json()).toEqual({ settings: null });
  },
);

it('a platform that asks for too long a pause ends the check, with an explanation and not as a success', async () => {
  way.always('GET /v1/mail-settings', problem(429, {}, { 'retry-after': '3600' }));
  const { status, stdout } = await conformance([]);
  expect(status).toBe(1);
  expect(stdout).toContain('The platform asked for a longer pause than the check could still take.');
});

it('pauses and the time limit are reported', async () => {
  way.meet('GET /v1/nothing', problem(429, {}, { 'retry-after': '1' }));
  const { stderr } = await conformance([]);
  expect(stderr).toContain('The platform asks for a pause: 1 s.');
});
