/**
 * A DNS server and web hosts in a network namespace. Run as a program (`internet.ts < world.json`), it serves until its
 * input ends.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Answer } from 'dns-packet';

import type { Issued } from './certificates.ts';
import { startDns } from './dns.ts';
import type { Namespace } from './namespace.ts';
import { startWeb } from './web.ts';

export interface World {
  /** The address of both servers; the web server uses port 443. */
  readonly host: string;
  readonly dnsPort: number;
  readonly zone: readonly Answer[];
  readonly certificates: Readonly<Record<string, Issued>>;
  /** The pages by `host/path`. */
  readonly pages: Readonly<Record<string, string>>;
  /** Queries that get no answer, such as `AAAA name`. */
  readonly silent?: readonly string[];
}

export const address = (name: string, ip: string): Answer => ({ type: 'A', name, data: ip });
export const mailHost = (name: string, exchange: string): Answer => ({
  type: 'MX',
  name,
  data: { preference: 10, exchange },
});

/** @returns a function that stops the servers. */
export async function startInternet({ name }: Pick<Namespace, 'name'>, world: World): Promise<() => void> {
  const child = spawn('ip', ['netns', 'exec', name, process.execPath, import.meta.filename], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.write(`${JSON.stringify(world)}\n`);
  const ended = once(child, 'close').then(() => Promise.reject(new Error('the simulated internet ended')));
  // Once the program is ready, its exit is no longer of interest.
  ended.catch(() => undefined);
  await Promise.race([once(child.stdout, 'data'), ended]);
  return () => child.stdin.end();
}

if (import.meta.main) {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const {
    host,
    dnsPort,
    zone,
    certificates,
    pages,
    silent = [],
  } = JSON.parse(String((await lines.next()).value)) as World;
  const dns = await startDns(zone, {
    host,
    port: dnsPort,
    silent: (question) => silent.includes(question),
  });
  const web = await startWeb({ certificates, pages, listen: { host, port: 443 } });
  console.log('ready');
  await lines.next();
  dns.close();
  await web.close();
}
