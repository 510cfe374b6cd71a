/**
 * Mail servers whose Debian packages conflict with Postfix: the packages are downloaded and unpacked into a folder, and
 * nothing is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve('out', 'servers');

interface Unpacked {
  /** The folder's name. */
  readonly name: string;
  /** A file in the folder whose existence shows that the server has been unpacked. */
  readonly sign: string;
  /** The server, and libraries that may be missing on the system. */
  readonly packages: readonly string[];
  /** Whether to take the first package from the release's backports if available. */
  readonly backports?: true;
  readonly why: string;
}

export const unpackedServers: readonly Unpacked[] = [
  {
    name: 'opendkim',
    sign: 'usr/sbin/opendkim',
    packages: [
      'opendkim',
      'libopendkim11',
      'libmilter1.0.1',
      'libopendbx1',
      'libvbr2',
      'librbl1',
      'liblua5.3-0',
      'libmemcached11',
      'libhashkit2',
      'libunbound8',
    ],
    why: 'somebody else’s signatures (DKIM)',
  },
  {
    name: 'exim',
    sign: 'usr/sbin/exim4',
    packages: [
      'exim4-daemon-light',
      'libidn12',
      'libdb5.3',
      'libpcre2-8-0',
      'libgnutls-dane0',
      'libunbound8',
    ],
    why: 'a second real server, with another TLS library',
  },
  {
    // The OpenSMTPD of the Debian release cannot complete a TLS handshake with OpenSSL 3, but the backport can.
    name: 'opensmtpd',
    sign: 'usr/sbin/smtpd',
    packages: ['opensmtpd', 'libevent-2.1-7', 'libdb5.3'],
    backports: true,
    why: 'a third real server',
  },
  {
    name: 'opensmtpd-6.8',
    sign: 'usr/sbin/smtpd',
    packages: ['opensmtpd', 'libevent-2.1-7', 'libdb5.3'],
    why: 'a real server whose TLS is broken',
  },
];

/** Returns the folder of an unpacked server. @throws if it has not been unpacked. */
export function unpackedAt(name: string): string {
  const folder = join(root, name);
  const server = unpackedServers.find((entry) => entry.name === name);
  if (!server || !existsSync(join(folder, server.sign)))
    throw new Error(`${name} is not unpacked in ${folder}: npm test does that`);
  return folder;
}

export const isUnpacked = ({ name, sign }: Unpacked): boolean => existsSync(join(root, name, sign));

const output = (command: string, args: readonly string[], cwd = root): string | undefined => {
  const { status, stdout } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
};

/** Downloads and unpacks one server. Requires Debian's package lists. */
export function unpack({ name, sign, packages, backports }: Unpacked): boolean {
  const folder = join(root, name);
  const fetched = join(root, `${name}.fetched`);
  for (const path of [folder, fetched]) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
  }
  const [server = '', ...libraries] = packages;
  const early = backports && output('apt-get', [...backportsOptions(), 'download', server], fetched);
  if (early === undefined) output('apt-get', ['download', server], fetched);
  for (const library of libraries) output('apt-get', ['download', library], fetched);
  for (const file of readdirSync(fetched)) output('dpkg', ['-x', join(fetched, file), folder]);
  rmSync(fetched, { recursive: true, force: true });
  // A setuid program would ignore the libraries in the folder. It does not need setuid, because it runs as root.
  if (existsSync(join(folder, sign))) output('chmod', ['u-s', join(folder, sign)]);
  return existsSync(join(folder, sign));
}

/** Returns apt options for the backports' package lists, from the same mirror as the system's. */
function backportsOptions(): string[] {
  const codename = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  const site = output('apt-get', ['indextargets', '--format', '$(CODENAME) $(SITE)'])
    ?.split('\n')
    .map((line) => line.split(' '))
    .find(([name]) => name === codename)?.[1];
  const folder = join(root, 'backports');
  for (const path of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(folder, path), { recursive: true });
  const list = join(folder, 'sources.list');
  writeFileSync(list, `deb ${site ?? ''} ${codename}-backports main\n`);
  const options = [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${join(folder, 'lists')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
  ].flatMap((option) => ['-o', option]);
  output('apt-get', [...options, 'update', '-qq']);
  return options;
}
