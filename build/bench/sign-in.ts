import { connect as connectTcp } from 'node:net';
import { createInterface } from 'node:readline';
import type { Duplex } from 'node:stream';
import { connect as connectTls, createSecureContext } from 'node:tls';

import { probe } from '../../main/probe/index.ts';
import {
  anna,
  endpoint,
  hosts,
  jobs,
  networkOf,
  password,
  requestFor,
  transport,
  type BenchSetting,
} from './setting.ts';

/** Times in milliseconds to a sign-in: this program's, and the minimum that the protocol allows. */
export interface SignIn {
  readonly host: string;
  readonly port: number;
  readonly oursMs: number;
  readonly floorMs: number;
}

const rounds = 7;
const ports = [465, 587] as const;

/** Measures the sign-in alone, compared with a client that sends each line as early as allowed and checks nothing. */
export async function signIn(setting: BenchSetting): Promise<SignIn[]> {
  const rows: SignIn[] = [];
  for (const host of hosts) for (const port of ports) rows.push(await sideBySide(setting, host, port));
  // Makes the servers start the processes that they need for a message, which must not count towards a later check.
  for (const host of hosts)
    await transport(setting, host, 465).sendMail({ from: jobs, to: anna, text: 'A mail.' });
  return rows;
}

async function sideBySide(setting: BenchSetting, host: string, port: number): Promise<SignIn> {
  const ours: number[] = [];
  const floor: number[] = [];
  // The first round is a warm-up. For each client, the fastest of the other rounds counts.
  for (let round = 0; round <= rounds; round++) {
    ours.push(await timed(() => oneOfOurs(setting, host, port)));
    floor.push(await timed(() => onePlain(setting, host, port)));
  }
  return { host, port, oursMs: Math.min(...ours.slice(1)), floorMs: Math.min(...floor.slice(1)) };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function oneOfOurs(setting: BenchSetting, host: string, port: number): Promise<void> {
  const { endpoint: one, credentials } = requestFor([endpoint(host, port)]);
  const request = { endpoint: one, ...(credentials && { credentials }) };
  const report = await probe(request, networkOf(setting), { signal: new AbortController().signal });
  if (report.verdict !== 'signed-in') throw new Error(JSON.stringify(report));
}

const contexts = new Map<string, ReturnType<typeof createSecureContext>>();

async function onePlain({ ca, hosts: known }: BenchSetting, host: string, port: number): Promise<void> {
  const secureContext = contexts.get(ca) ?? createSecureContext({ ca, minVersion: 'TLSv1.2' });
  contexts.set(ca, secureContext);
  const plain = connectTcp({ host: known[host] ?? host, port, noDelay: true });
  const token = Buffer.from(`\0${jobs}\0${password}`).toString('base64');
  if (port !== 465) await dialogue(plain, ['EHLO [127.0.0.1]', 'STARTTLS']);
  const socket = connectTls({ socket: plain, servername: host, secureContext });
  const last = await dialogue(socket, ['EHLO [127.0.0.1]', `AUTH PLAIN ${token}`], port === 465);
  socket.destroy();
  if (!last.startsWith('235')) throw new Error(last);
}

/** Sends each line after the previous reply. @returns the last line of the last reply. */
async function dialogue(socket: Duplex, lines: readonly string[], greeted = true): Promise<string> {
  const replies = createInterface({ input: socket })[Symbol.asyncIterator]();
  const reply = async (): Promise<string> => {
    for (;;) {
      const { value, done } = await replies.next();
      if (done === true) throw new Error('the server closed the connection');
      if (/^\d{3} /.test(value)) return value;
    }
  };
  if (greeted) await reply();
  let last = '';
  for (const line of lines) {
    socket.write(`${line}\r\n`);
    last = await reply();
  }
  return last;
}
