/** The configuration common to all real mail servers in tests. */
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
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Issued } from '../certificates.ts';
import { freePorts } from '../ports.ts';

/** A port of a server. By default, it is configured as a careful administrator would configure it. */
export interface Listener {
  /** `none`: offers no encryption, and therefore no authentication. */
  readonly security: 'tls' | 'starttls' | 'none';
  /** PEM of the certificate (with its chain) and key. */
  readonly certificate: Issued;
  /** Supports TLS 1.0 at most. */
  readonly outdated?: true;
  /** Uses the certificate even if it is weak by current standards. */
  readonly lax?: true;
  /** Offers only this mechanism, if the server can be configured to (Postfix). */
  readonly mechanism?: 'login' | 'cram-md5' | 'xoauth2' | 'oauthbearer';
  /** Offers encryption, but no authentication. */
  readonly withoutSignIn?: true;
  /** Rejects clients at 127.0.0.2, as a company's allow list would. */
  readonly guarded?: true;
  /** Rejects every recipient temporarily. */
  readonly greylists?: true;
}

export interface ServerOptions<Name extends string> {
  /** Passwords by address. Each address is also a mailbox, and the only sender that its owner may use. */
  readonly users: Readonly<Record<string, string>>;
  /** For an address, another user who may send with that address, like Microsoft's "Send As" (Postfix only). */
  readonly sendAs?: Readonly<Record<string, string>>;
  readonly listeners: Readonly<Record<Name, Listener>>;
  /** Also accepts OAuth tokens, introspected at this URL (RFC 7662), if the server supports it (Dovecot). */
  readonly introspection?: string;
  /** The network namespace to run in. Ports can be fixed there, because nothing else uses them. */
  readonly namespace?: string;
  readonly ports?: Readonly<Partial<Record<Name, number>>>;
  /** The address to listen on; by default, 127.0.0.1. */
  readonly address?: string;
}

export interface MailServer<Name extends string = string> {
  readonly ports: Readonly<Record<Name, number>>;
  /** Returns the raw messages that arrived in a mailbox, the newest last. */
  mailsOf(address: string): string[];
  /** Returns the server's log. */
  log(): string;
  stop(): void;
}

export type StartServer = <Name extends string>(options: ServerOptions<Name>) => Promise<MailServer<Name>>;

/** A listener with everything that a configuration file contains. */
export interface Port extends Listener {
  readonly port: number;
  readonly certificateFile: string;
  readonly keyFile: string;
}

export interface Plan<Name extends string = string> {
  readonly folder: string;
  readonly host: string;
  readonly domains: readonly string[];
  readonly users: Readonly<Record<string, string>>;
  readonly sendAs: Readonly<Record<string, string>>;
  readonly ports: Readonly<Record<Name, number>>;
  readonly listeners: readonly Port[];
  readonly address: string;
  readonly introspection: string | undefined;
  /** The arguments to put before a command so that it runs in the namespace. */
  readonly prefix: readonly string[];
  readonly write: (name: string, content: string, mode?: number) => string;
}

/** Creates a folder for one server, with its certificates. */
export async function plan<Name extends string>(options: ServerOptions<Name>): Promise<Plan<Name>> {
  const folder = mkdtempSync(join(tmpdir(), 'absender-mail-'));
  // The servers drop their privileges, and afterwards still have to access the folder and deliver messages.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'mail'));
  chmodSync(join(folder, 'mail'), 0o777);
  const write = (name: string, content: string, mode = 0o644) => {
    writeFileSync(join(folder, name), content, { mode });
    return join(folder, name);
  };
  const names = Object.keys(options.listeners) as Name[];
  const free = await freePorts(names.length);
  const ports = Object.fromEntries(
    names.map((name, index) => [name, options.ports?.[name] ?? free[index] ?? 0]),
  ) as Record<Name, number>;
  const listeners = names.map((name) => {
    const listener = options.listeners[name];
    return {
      ...listener,
      port: ports[name],
      certificateFile: write(`${ports[name]}.pem`, listener.certificate.certificate),
      keyFile: write(`${ports[name]}.key`, listener.certificate.key, 0o600),
    };
  });
  const domains = [...new Set(Object.keys(options.users).map((address) => address.split('@')[1] ?? ''))];
  return {
    folder,
    host: `mail.${domains[0] ?? 'firma.test'}`,
    domains,
    users: options.users,
    sendAs: options.sendAs ?? {},
    ports,
    listeners,
    address: options.address ?? '127.0.0.1',
    introspection: options.introspection,
    prefix: options.namespace === undefined ? [] : ['ip', 'netns', 'exec', options.namespace],
    write,
  };
}

/**
 * Runs a command and waits for it to exit. Its output goes to a file, because a pipe would stay open for as long as any
 * daemon started by the command is running.
 */
export function run({ folder, prefix }: Plan, command: string, args: readonly string[]): void {
  const path = join(folder, 'commands.log');
  const log = openSync(path, 'a');
  const [program = command, ...rest] = [...prefix, command, ...args];
  const { status } = spawnSync(program, rest, { stdio: ['ignore', log, log], timeout: 30_000 });
  closeSync(log);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${readFileSync(path, 'utf8')}`);
}

/** Returns the object with which tests access a running server. */
export function serverOf<Name extends string>(
  { folder, ports }: Plan<Name>,
  stop: () => void,
): MailServer<Name> {
  return {
    ports,
    mailsOf(address) {
      const inbox = join(folder, 'mail', address, 'new');
      if (!existsSync(inbox)) return [];
      // Files are listed in no particular order, and the names of files from the same second do not show their order.
      const files = readdirSync(inbox).map((name) => {
        const file = join(inbox, name);
        return { file, at: statSync(file, { bigint: true }).mtimeNs };
      });
      return files.sort((a, b) => Number(a.at - b.at)).map(({ file }) => readFileSync(file, 'utf8'));
    },
    log: () => (existsSync(join(folder, 'mail.log')) ? readFileSync(join(folder, 'mail.log'), 'utf8') : ''),
    stop() {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
