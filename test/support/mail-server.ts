/** Debian's Postfix with Dovecot behind it for the sign-in, on loopback, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { dovecotConf, mainCf, masterCf, type ServerPlan } from './mail-server.config.ts';
import { freePorts } from './ports.ts';

export interface MailServerOptions {
  /** PEM of the server's certificate (with its chain) and key. */
  readonly certificate: string;
  readonly key: string;
  /** Address to password; every address is also a mailbox, and the only sender its owner may use. */
  readonly users: Readonly<Record<string, string>>;
}

export interface MailServer {
  /** STARTTLS required before sign-in. */
  readonly submission: number;
  /** Implicit TLS. */
  readonly submissions: number;
  /** Takes no mail from 127.0.0.2, as a company's allow-list would; {@link submission} takes it from everywhere. */
  readonly guarded: number;
  /** The raw mails that arrived in a mailbox. */
  mailsOf(address: string): string[];
  log(): string;
  stop(): void;
}

/** Starts or stops a daemon. Its output goes to a file: a pipe would stay open as long as the daemon lives. */
function run(folder: string, command: string, args: readonly string[]): void {
  const path = join(folder, 'commands.log');
  const log = openSync(path, 'a');
  const { status } = spawnSync(`/usr/sbin/${command}`, args, {
    stdio: ['ignore', log, log],
    timeout: 30_000,
  });
  closeSync(log);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${readFileSync(path, 'utf8')}`);
}

/** @throws when a server does not start; the message holds its own words. */
export async function startMailServer(options: MailServerOptions): Promise<MailServer> {
  const folder = mkdtempSync(join(tmpdir(), 'absender-mail-'));
  // Both servers drop their rights: their own users must be able to walk in here.
  chmodSync(folder, 0o755);
  const [submission = 0, submissions = 0, guarded = 0] = await freePorts(3);
  const plan: ServerPlan = { folder, submission, submissions, guarded, users: options.users };
  for (const name of ['etc', 'queue', 'data', 'dovecot', 'mail']) mkdirSync(join(folder, name));
  run(folder, '../bin/chown', ['postfix', join(folder, 'data'), join(folder, 'mail')]);
  const write = (name: string, content: string, mode = 0o644) =>
    writeFileSync(join(folder, name), content, { mode });
  write('etc/main.cf', mainCf(plan));
  write('etc/master.cf', masterCf(plan));
  write('etc/clients', '127.0.0.2/32 REJECT\n');
  write('etc/certificate.pem', options.certificate);
  write('etc/key.pem', options.key, 0o600);
  write('dovecot.conf', dovecotConf(plan));
  write(
    'users',
    Object.entries(options.users)
      .map(([user, password]) => `${user}:{PLAIN}${password}\n`)
      .join(''),
  );
  run(folder, 'postfix', ['-c', join(folder, 'etc'), 'start']);
  run(folder, 'dovecot', ['-c', join(folder, 'dovecot.conf')]);
  return {
    submission,
    submissions,
    guarded,
    mailsOf(address) {
      const inbox = join(folder, 'mail', address, 'new');
      return existsSync(inbox)
        ? readdirSync(inbox).map((file) => readFileSync(join(inbox, file), 'utf8'))
        : [];
    },
    log: () => (existsSync(join(folder, 'mail.log')) ? readFileSync(join(folder, 'mail.log'), 'utf8') : ''),
    stop() {
      run(folder, 'postfix', ['-c', join(folder, 'etc'), 'stop']);
      if (existsSync(join(folder, 'dovecot', 'master.pid')))
        run(folder, 'dovecot', ['-c', join(folder, 'dovecot.conf'), 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
