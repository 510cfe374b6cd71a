/** The system packages that tests against real servers and tools need, and how to install them on Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { isUnpacked, unpack, unpackedServers } from './mail-servers/unpack.ts';

export interface Need {
  /** A command or an absolute path that exists once the package is installed. */
  readonly sign: string;
  readonly packages: readonly string[];
  readonly why: string;
}

const needs: readonly Need[] = [
  { sign: 'postfix', packages: ['postfix'], why: 'a real submission server' },
  { sign: 'doveadm', packages: ['dovecot-core'], why: 'the sign-in behind it' },
  { sign: 'ip', packages: ['iproute2'], why: 'networks of its own' },
  { sign: 'nft', packages: ['nftables'], why: 'a firewall in them' },
  { sign: 'dbus-run-session', packages: ['dbus'], why: 'a session for the keychain' },
  { sign: 'gnome-keyring-daemon', packages: ['gnome-keyring'], why: 'a real keychain' },
  { sign: 'chromium', packages: ['chromium', 'fonts-dejavu'], why: 'the wizard in a real browser' },
  { sign: 'mksquashfs', packages: ['squashfs-tools'], why: 'an AppImage' },
  { sign: 'knotd', packages: ['knot'], why: 'a real name server with zones of its own' },
  {
    sign: '/usr/lib/python3/dist-packages/dkim/__init__.py',
    packages: ['python3-dkim'],
    why: 'somebody else who judges signatures',
  },
  {
    sign: '/usr/lib/python3/dist-packages/spf.py',
    packages: ['python3-spf'],
    why: 'somebody else who judges senders',
  },
  {
    sign: 'desktop-file-validate',
    packages: ['desktop-file-utils', 'shared-mime-info'],
    why: 'what a desktop thinks of the installers',
  },
  {
    sign: '/usr/include/libsecret-1/libsecret/secret.h',
    packages: ['libsecret-1-dev', 'g++', 'make', 'python3'],
    why: 'building keytar',
  },
];

// Servers are in sbin, which is not in an ordinary user's PATH.
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];

const isThere = ({ sign }: Need): boolean =>
  sign.startsWith('/') ? existsSync(sign) : folders.some((folder) => existsSync(join(folder, sign)));

export const isDebian = (): boolean => existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

function run(command: string, args: readonly string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  // RUNLEVEL=1 keeps the packages from starting their servers.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const { status, stderr } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) console.log(stderr.split('\n').slice(-15).join('\n'));
  return status === 0;
}

/** Checks for a package that only some tests need, and installs it if possible. */
export function packageInstalled(need: Need): boolean {
  if (isThere(need) || !isDebian() || process.getuid?.() !== 0) return isThere(need);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...need.packages]);
  return isThere(need);
}

/**
 * Installs what is missing if possible (Debian, as root).
 * @returns descriptions of what is still missing.
 */
export function prepareSystem(): string[] {
  let missing = needs.filter((need) => !isThere(need));
  let packed = unpackedServers.filter((server) => !isUnpacked(server));
  if (missing.length + packed.length > 0 && isDebian() && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    const names = missing.flatMap((need) => need.packages);
    if (names.length > 0) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
    missing = needs.filter((need) => !isThere(need));
    packed = packed.filter((server) => !unpack(server));
  }
  const lines = [...missing, ...packed].map((need) => `${need.packages.join(', ')} (${need.why})`);
  // Without libsecret, `npm install` skipped the optional keytar; now that the headers exist, it can be built.
  if (!existsSync('node_modules/keytar/build/Release/keytar.node') && missing.length === 0) {
    const { version } = keytarIn(JSON.parse(readFileSync('package.json', 'utf8')));
    if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', `keytar@${version}`])) {
      lines.push('keytar (it could not be built)');
    }
  }
  return lines;
}

const keytarIn = (manifest: unknown): { version: string } => ({
  version:
    (manifest as { optionalDependencies: Record<string, string> }).optionalDependencies['keytar'] ?? 'latest',
});
