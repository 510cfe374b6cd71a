/** A real Odoo 19 on loopback, with its own databases, which are removed at the end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { freePorts } from '../support/ports.ts';
import { root } from './root.ts';

interface People {
  readonly keys: Readonly<Record<'admin' | 'clerk' | 'keeper' | 'expired', string>>;
  readonly login: string;
}

export interface Odoo extends People {
  readonly url: string;
  /** The database with the recruiting app. */
  readonly database: string;
  /** The database without the recruiting app. */
  readonly otherDatabase: string;
  /** Calls an Odoo method as the administrator, bypassing the program under test. */
  call(model: string, method: string, body: Record<string, unknown>): Promise<unknown>;
  /** Returns Odoo's log. */
  log(): string;
  stop(): Promise<void>;
}

/** @param ca PEM of the CA that this Odoo trusts. @throws with Odoo's output if it does not start. */
export async function startOdoo(ca: string): Promise<Odoo> {
  const [port = 0] = await freePorts(1);
  const folder = mkdtempSync(join(tmpdir(), 'absender-odoo-'));
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, ca);
  const script = join(import.meta.dirname, 'serve.sh');
  const child = spawn(
    'unshare',
    ['--mount', '--pid', '--fork', '--kill-child', 'sh', script, root, String(port)],
    { env: { PATH: process.env['PATH'], ODOO_CA: caFile }, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const said: string[] = [];
  const heard = (output: NodeJS.ReadableStream, sign: RegExp) =>
    new Promise<string>((resolve, reject) => {
      createInterface(output).on('line', (line) => {
        said.push(line);
        if (sign.test(line)) resolve(line);
      });
      void ended.then(() => reject(new Error(`Odoo ended:\n${said.join('\n')}`)));
    });
  const listening = heard(child.stderr, /HTTP service \(werkzeug\) running/);
  const [people] = await Promise.all([heard(child.stdout, /^\{/), listening]);
  const { keys, login } = JSON.parse(people) as People;
  const url = `http://127.0.0.1:${port}`;
  const database = 'firma';
  return {
    url,
    keys,
    login,
    database,
    otherDatabase: 'leer',
    call: async (model, method, body) => {
      const headers = {
        authorization: `bearer ${keys.admin}`,
        'content-type': 'application/json',
        'x-odoo-database': database,
      };
      const response = await fetch(`${url}/json/2/${model}/${method}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      const answer: unknown = await response.json();
      if (!response.ok) throw new Error(JSON.stringify(answer));
      return answer;
    },
    log: () => said.join('\n'),
    stop: async () => {
      child.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
