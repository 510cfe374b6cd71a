/** OpenSMTPD, unpacked, on loopback, in a separate folder. */
import { spawnSync } from 'node:child_process';

import { startBeside } from './beside.ts';
import { plan, serverOf, type Plan, type Port, type StartServer } from './plan.ts';
import { unpackedAt } from './unpack.ts';

const startFrom =
  (name: string): StartServer =>
  async (options) => {
    const root = unpackedAt(name);
    const server = await plan(options);
    const { write, users } = server;
    write(
      'users',
      Object.entries(users)
        .map(([user, password]) => `${user} ${hashed(password)}\n`)
        .join(''),
    );
    // OpenSMTPD resolves every client's name; this makes it use the hosts file instead of an external DNS server.
    const resolver = write('resolv.conf', 'lookup file\n');
    const config = write('smtpd.conf', configuration(server));
    const stop = await startBeside(server, {
      root,
      program: 'usr/sbin/smtpd',
      args: ['-d', '-v', '-f', config],
      accounts: { opensmtpd: 902, opensmtpq: 903 },
      prepare: [
        // The paths of its helpers, spool and socket are hard-coded.
        `mount --bind ${resolver} /etc/resolv.conf`,
        `mount --bind ${root}/usr/libexec /usr/libexec`,
        'mount -t tmpfs -o mode=755 none /var/spool',
        'mkdir -m 711 /var/spool/smtpd',
        'mount -t tmpfs -o mode=755 none /var/lib',
        'mkdir -p /var/lib/opensmtpd/empty',
        'mount -t tmpfs -o mode=755 none /run',
      ],
      ready: /offline scanning done/,
    });
    return serverOf(server, stop);
  };

export const startOpenSmtpd = startFrom('opensmtpd');
/** A version that ends every TLS handshake with an internal error, because its key handling is broken by OpenSSL 3. */
export const startBrokenOpenSmtpd = startFrom('opensmtpd-6.8');

const hashed = (password: string): string =>
  spawnSync('openssl', ['passwd', '-6', '-stdin'], { input: password, encoding: 'utf8' }).stdout.trim();

const table = (entries: readonly string[]): string =>
  `{ ${entries.map((entry) => `"${entry}"`).join(', ')} }`;

function listen({ port, security, withoutSignIn, guarded, greylists }: Port, host: string): string {
  const encryption = { tls: `smtps pki p${port}`, starttls: `tls-require pki p${port}`, none: '' }[security];
  return [
    `listen on 127.0.0.1 port ${port} ${encryption} hostname ${host}`,
    ...(security === 'none' || withoutSignIn ? [] : ['auth <users> senders <owners>']),
    ...(guarded ? ['filter guard'] : []),
    ...(greylists ? ['filter greylist'] : []),
  ].join(' ');
}

function configuration({ folder, host, domains, users, listeners }: Plan): string {
  const mailboxes = Object.keys(users);
  const encrypted = listeners.filter(({ security }) => security !== 'none');
  const self = mailboxes.map((address) => `"${address}" = "${address}"`).join(', ');
  return `${encrypted
    .map(
      ({ port, certificateFile, keyFile }) =>
        `pki p${port} cert "${certificateFile}"\npki p${port} key "${keyFile}"`,
    )
    .join('\n')}
table users file:${folder}/users
table owners { ${self} }
table mailboxes { ${mailboxes.map((address) => `"${address}" = "nobody"`).join(', ')} }
table everybody ${table(mailboxes)}
table strangers { 127.0.0.2 }
filter guard phase connect match src <strangers> disconnect "554 5.7.1 Client host rejected: Access denied"
filter greylist phase rcpt-to match rcpt-to <everybody> reject "451 4.7.1 Greylisted, see you later"
${listeners.map((port) => listen(port, host)).join('\n')}
action keep maildir "${folder}/mail/%{rcpt.user}@%{rcpt.domain}" virtual <mailboxes>
match from any auth for domain ${table(domains)} action keep
`;
}
