/**
 * Tests how a platform's host name is resolved in difficult networks: IPv6 only, an unreachable address among working
 * ones, a DNS server that never answers. Requires Linux and root.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { text, type TextKey } from '../../shared/texts/index.ts';
import { newNamespace, type Namespace } from '../support/namespace.ts';

const name = 'platform.firma.test';
const home = mkdtempSync(join(tmpdir(), 'absender-names-'));
const files = { hosts: join(home, 'hosts'), resolver: join(home, 'resolv.conf') };
let network: Namespace;

beforeAll(() => {
  network = newNamespace();
  // Packets to this address are dropped, as for a server that no longer exists.
  network.silence('127.0.0.66');
});
afterAll(() => {
  network.remove();
  rmSync(home, { recursive: true });
});

/**
 * Calls the platform, with this content in the hosts file.
 * @returns the kind of problem that the user sees.
 */
function ask(hosts: string, listenOn: string, deadlineMs: number): string {
  writeFileSync(files.hosts, hosts);
  // The DNS server at this address never answers.
  writeFileSync(files.resolver, 'nameserver 127.0.0.66\noptions timeout:2 attempts:1\n');
  // Mounted in a separate namespace, so that the machine's own files stay unchanged.
  const script = `
    mount --bind ${files.hosts} /etc/hosts && mount --bind ${files.resolver} /etc/resolv.conf &&
    exec ip netns exec ${network.name} "$@"`;
  const program = [process.execPath, 'test/support/asking-inside.ts', listenOn, `${deadlineMs}`];
  const { stdout, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', script, 'sh', ...program], {
    encoding: 'utf8',
  });
  const said = stdout.trim();
  expect(said, stderr).not.toBe('');
  return said;
}

describe('a platform', () => {
  it.each([
    ['has an IPv6 address only', `::1 ${name}\n`],
    ['has a dead IPv4 address beside a good IPv6 address', `127.0.0.66 ${name}\n::1 ${name}\n`],
  ])('that %s is reached', (_what, hosts) => {
    // The platform was reached, because it responded that it does not know the client.
    expect(ask(hosts, '::1', 20_000)).toBe('unauthorised');
  });

  it.each([
    ['is not there under any address', `127.0.0.66 ${name}\n`],
    ['has a name that no DNS answers for', ''],
  ])('that %s times out within the deadline, with a message', (_what, hosts) => {
    const kind = ask(hosts, '', 1_000);
    expect(kind).toBe('timeout');
    for (const part of ['title', 'help'])
      expect(text('de', `problem.${kind}.${part}` as TextKey)).toBeTruthy();
  });
});
