/** A program that leaks a secret in one place, to test that the leak is detected. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';

import type { WatchedPoint } from './watched.ts';

export interface Order {
  readonly point: WatchedPoint;
  readonly text: string;
  /** The port to which the program sends the secret if it leaks it to the network. */
  readonly port: number;
}

const { point, text, port } = (await json(process.stdin)) as Order;
const methods: Record<WatchedPoint, () => unknown> = {
  stdout: () => process.stdout.write(`before ${text} after`),
  stderr: () => process.stderr.write(`before ${text} after`),
  files: () => writeFileSync('left-behind.txt', text),
  arguments: () => (process.title = text),
  environment: () => (process.env['LEFT'] = text),
  network: () => once(connect({ host: '127.0.0.1', port }).end(text), 'close'),
};
await methods[point]();
