/** Knot with a test's zones: a real authoritative name server on loopback. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePorts } from './ports.ts';

export interface Knot {
  readonly port: number;
  /** The address in the resolvers' notation: `IP:PORT`. */
  readonly address: string;
  stop(): Promise<void>;
}

/** @param zones the lines of each zone, with names relative to the zone. Its name server is `ns` at 127.0.0.1. */
export async function startKnot(zones: Readonly<Record<string, readonly string[]>>): Promise<Knot> {
  const folder = mkdtempSync(join(tmpdir(), 'absender-knot-'));
  const [port = 0] = await freePorts(1);
  mkdirSync(join(folder, 'run'));
  for (const [zone, lines] of Object.entries(zones)) {
    const head = [`$ORIGIN ${zone}.`, '$TTL 60', '@ SOA ns x 7 60 60 60 900', '@ NS ns', 'ns A 127.0.0.1'];
    writeFileSync(join(folder, `${zone}.zone`), `${[...head, ...lines].join('\n')}\n`);
  }
  const config = join(folder, 'knot.conf');
  const run = join(folder, 'run');
  writeFileSync(
    config,
    [
      'server:',
      `    rundir: "${run}"`,
      `    listen: 127.0.0.1@${String(port)}`,
      ...['udp', 'tcp', 'background'].map((kind) => `    ${kind}-workers: 1`),
      'log:',
      '  - target: stderr',
      '    any: warning',
      'database:',
      `    storage: "${run}"`,
      'template:',
      '  - id: default',
      `    storage: "${folder}"`,
      '    file: "%s.zone"',
      'zone:',
      ...Object.keys(zones).map((domain) => `  - domain: ${domain}`),
      '',
    ].join('\n'),
  );
  const checked = spawnSync('knotc', ['-c', config, 'zone-check'], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(checked.stderr + checked.stdout);
  const server = spawn('knotd', ['-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  const output: string[] = [];
  server.stderr.on('data', (text: Buffer) => output.push(text.toString()));
  const answers = () =>
    Object.keys(zones).every(
      (zone) =>
        spawnSync('knotc', ['-c', config, 'zone-read', zone, '@', 'SOA'], { encoding: 'utf8' }).status === 0,
    );
  const begin = Date.now();
  while (!answers()) {
    if (server.exitCode !== null || Date.now() - begin > 20_000) throw new Error(output.join(''));
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    port,
    address: `127.0.0.1:${String(port)}`,
    async stop() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
