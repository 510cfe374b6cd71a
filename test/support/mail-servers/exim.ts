/** Debian's Exim (with GnuTLS), unpacked, on loopback, in a separate folder. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { startBeside } from './beside.ts';
import { plan, run, serverOf, type Plan, type Port, type StartServer } from './plan.ts';
import { unpackedAt } from './unpack.ts';

export const startExim: StartServer = async (options) => {
  const root = unpackedAt('exim');
  const server = await plan(options);
  const { folder, write, listeners, users } = server;
  for (const name of ['spool', 'log']) mkdirSync(join(folder, name));
  // Exim writes its logs as its own user, under fixed names.
  write('log/mainlog', '');
  symlinkSync(join(folder, 'log/mainlog'), join(folder, 'mail.log'));
  run(server, 'chown', ['901:901', join(folder, 'log/mainlog')]);
  run(server, 'chown', ['901:901', ...listeners.map(({ keyFile }) => keyFile)]);
  run(server, 'chown', ['901:901', ...['spool', 'log', 'mail'].map((name) => join(folder, name))]);
  write(
    'users',
    Object.entries(users)
      .map(([user, password]) => `"${user}": ${password}\n`)
      .join(''),
  );
  write(
    'mailboxes',
    Object.keys(users)
      .map((user) => `"${user}": ${folder}/mail/${user}\n`)
      .join(''),
  );
  const config = write('exim.conf', configuration(server, join(root, 'usr/sbin/exim4')));
  const stop = await startBeside(server, {
    root,
    program: 'usr/sbin/exim4',
    args: ['-C', config, '-bdf'],
    accounts: { 'Debian-exim': 901 },
    ready: /daemon started/,
  });
  return serverOf(server, stop);
};

/** Formats a list in Exim's syntax, in which colons within members are doubled. */
const list = (members: readonly (string | number)[]): string =>
  members.map((member) => String(member).replaceAll(':', '::')).join(' : ');

/** Formats a value that depends on the port to which the client connected. */
const byPort = (listeners: readonly Port[], value: (port: Port) => string): string =>
  listeners.reduceRight(
    (rest, port) => `\${if eq{$received_port}{${port.port}}{${value(port)}}{${rest}}}`,
    '',
  );

function configuration({ folder, host, domains, listeners, address }: Plan, program: string): string {
  const only = (when: (port: Port) => boolean) =>
    `\${if inlisti{$received_port}{${list(['0', ...listeners.filter(when).map(({ port }) => port)])}}}`;
  const password = (user: string, given: string) =>
    `\${lookup{${user}}lsearch{${folder}/users}{\${if eq{${given}}{$value}}}{false}}`;
  return `exim_path = ${program}
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%slog
pid_file_path = ${folder}/exim.pid
primary_hostname = ${host}
domainlist own = ${list(domains)}
daemon_smtp_ports = ${list(listeners.map(({ port }) => port))}
tls_on_connect_ports = ${list(listeners.filter(({ security }) => security === 'tls').map(({ port }) => port))}
local_interfaces = ${address}
disable_ipv6 = true
host_lookup =
# Connections whose handshake failed count for a while.
smtp_accept_max = 200
rfc1413_hosts =
keep_environment = LD_LIBRARY_PATH
deliver_drop_privilege = true
exim_user = Debian-exim
tls_advertise_hosts = ${byPort(listeners, ({ security }) => (security === 'none' ? '' : '*'))}
tls_certificate = ${byPort(listeners, ({ certificateFile }) => certificateFile)}
tls_privatekey = ${byPort(listeners, ({ keyFile }) => keyFile)}
tls_require_ciphers = ${byPort(listeners, ({ outdated }) => (outdated ? 'NORMAL:-VERS-ALL:+VERS-TLS1.0:+SHA1:+SIGN-RSA-SHA1:%COMPAT' : 'NORMAL'))}
# Only encrypted connections are offered authentication.
auth_advertise_hosts = \${if eq{$tls_in_cipher}{}{}{${byPort(listeners, ({ withoutSignIn }) => (withoutSignIn ? '' : '*'))}}}
acl_smtp_connect = connecting
acl_smtp_mail = sender
acl_smtp_rcpt = recipient
begin acl
connecting:
  deny hosts = 127.0.0.2
       condition = ${only(({ guarded }) => guarded === true)}
       message = Client host rejected: Access denied
  accept
sender:
  deny condition = \${if and{{!eq{$authenticated_id}{}}{!eqi{$sender_address}{$authenticated_id}}}}
       message = Sender address $sender_address is not owned by user $authenticated_id
  deny condition = \${if eq{$tls_in_cipher}{}}
       message = Must issue a STARTTLS command first
  accept
recipient:
  defer condition = ${only(({ greylists }) => greylists === true)}
        message = Greylisted, see you later
  accept authenticated = *
  deny message = relay not permitted
begin routers
ours:
  driver = accept
  domains = +own
  # Exim trusts a path looked up in a file, but not one built from the envelope (tainted data).
  address_data = \${lookup{$local_part@$domain}lsearch{${folder}/mailboxes}}
  transport = keep
begin transports
keep:
  driver = appendfile
  directory = $address_data
  maildir_format
  user = Debian-exim
  create_directory
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_set_id = $auth2
  server_condition = ${password('$auth2', '$auth3')}
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_set_id = $auth1
  server_condition = ${password('$auth1', '$auth2')}
`;
}
