import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

import { newNamespace, type Namespace } from '../../test/support/namespace.ts';

/** Two network namespaces with a slow link between them. */
export interface SlowLink {
  readonly client: Namespace;
  readonly server: Namespace;
  /** The mechanism that delays packets, for the report. */
  readonly how: string;
  remove(): void;
}

export const addresses = { client: '10.77.0.2', servers: ['10.77.0.1', '10.77.0.3'] } as const;

const run = (command: string, ...args: string[]): string | undefined => {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? undefined : `${command} ${args.join(' ')}: ${stderr || String(error)}`;
};
const must = (command: string, ...args: string[]): void => {
  const problem = run(command, ...args);
  if (problem !== undefined) throw new Error(problem);
};

/** @throws with an explanation if this computer cannot create such a network. */
export async function openLink(roundTripMs: number): Promise<SlowLink> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new Error('network namespaces need Linux and root');
  const client = newNamespace();
  const server = newNamespace();
  let relay: ChildProcess | undefined;
  const remove = () => {
    relay?.stdin?.end();
    client.remove();
    server.remove();
  };
  try {
    const kernel = byKernel(client.name, server.name, roundTripMs / 2);
    if (kernel !== undefined) relay = await byRelay(client.name, server.name, roundTripMs / 2);
    const ends = [
      [client.name, [addresses.client]],
      [server.name, addresses.servers],
    ] as const;
    for (const [name, ips] of ends) {
      for (const ip of ips) must('ip', '-n', name, 'address', 'add', `${ip}/24`, 'dev', 'link0');
      must('ip', '-n', name, 'link', 'set', 'link0', 'up');
    }
    return { client, server, remove, how: relay ? `TUN relay (${kernel ?? ''})` : 'tc netem' };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Creates a veth pair with netem at both ends. @returns why that is not possible. */
function byKernel(client: string, server: string, delayMs: number): string | undefined {
  must('ip', '-n', client, 'link', 'add', 'link0', 'type', 'veth', 'peer', 'name', 'link0', 'netns', server);
  const problems = [client, server].map((name) =>
    run('tc', '-n', name, 'qdisc', 'add', 'dev', 'link0', 'root', 'netem', 'delay', `${delayMs}ms`),
  );
  if (problems.every((problem) => problem === undefined)) return undefined;
  must('ip', '-n', client, 'link', 'del', 'link0');
  return 'no netem in this kernel';
}

async function byRelay(client: string, server: string, delayMs: number): Promise<ChildProcess> {
  const script = resolve(import.meta.dirname, 'link.py');
  const relay = spawn('python3', [script, client, server, String(delayMs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [word] = (await Promise.race([
    once(relay.stdout, 'data'),
    once(relay, 'close').then(() => ['it ended']),
    once(relay, 'error'),
  ])) as unknown[];
  if (String(word).trim() !== 'ready') throw new Error(`the slow link does not work: ${String(word)}`);
  return relay;
}
