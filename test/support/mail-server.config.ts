/** The configuration files of the test mail server: what a company's admin would write, on other ports and folders. */
import { userInfo } from 'node:os';
import { spawnSync } from 'node:child_process';

export interface ServerPlan {
  readonly folder: string;
  readonly submission: number;
  readonly submissions: number;
  readonly guarded: number;
  readonly users: Readonly<Record<string, string>>;
}

const idOf = (user: string, flag: '-u' | '-g'): string =>
  spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout.trim() || String(userInfo().uid);

const inline = (entries: readonly string[], value: (entry: string) => string): string =>
  `inline:{ ${entries.map((entry) => `{${entry} = ${value(entry)}}`).join(', ')} }`;

export function mainCf({ folder, users }: ServerPlan): string {
  const addresses = Object.keys(users);
  const domains = [...new Set(addresses.map((address) => address.split('@')[1] ?? ''))];
  return `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/mail.log
maillog_file_prefixes = ${folder}
myhostname = mail.${domains[0] ?? 'firma.test'}
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtpd_tls_cert_file = ${folder}/etc/certificate.pem
smtpd_tls_key_file = ${folder}/etc/key.pem
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_sasl_auth_enable = yes
smtpd_sender_login_maps = ${inline(addresses, (address) => address)}
smtpd_sender_restrictions = reject_sender_login_mismatch
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
# Deliveries stay in this folder: the only domains are our own, everything else is thrown away.
virtual_mailbox_domains = ${domains.join(', ')}
virtual_mailbox_base = ${folder}/mail
virtual_mailbox_maps = ${inline(addresses, (address) => `${address}/`)}
virtual_minimum_uid = 1
virtual_uid_maps = static:${idOf('postfix', '-u')}
virtual_gid_maps = static:${idOf('postfix', '-g')}
default_transport = discard:
`;
}

export function masterCf({ folder, submission, submissions, guarded }: ServerPlan): string {
  const services = [
    `127.0.0.1:${submission} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt`,
    `127.0.0.1:${submissions} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes -o smtpd_tls_security_level=encrypt`,
    // Postfix reports a refused client after RCPT, as it does everywhere by default (smtpd_delay_reject).
    `127.0.0.1:${guarded} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt -o smtpd_client_restrictions=check_client_access,cidr:${folder}/etc/clients`,
    'pickup unix n - n 60 1 pickup',
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'tlsmgr unix - - n 1000? 1 tlsmgr',
    'rewrite unix - - n - - trivial-rewrite',
    ...['bounce', 'defer', 'trace'].map((name) => `${name} unix - - n - 0 bounce`),
    'verify unix - - n - 1 verify',
    'proxymap unix - - n - - proxymap',
    'smtp unix - - n - - smtp',
    'error unix - - n - - error',
    'retry unix - - n - - error',
    'discard unix - - n - - discard',
    'virtual unix - n n - - virtual',
    'anvil unix - - n - 1 anvil',
    'scache unix - - n - 1 scache',
    'postlog unix-dgram n - n - 1 postlogd',
  ];
  return `${services.join('\n')}\n`;
}

export const dovecotConf = ({ folder }: ServerPlan): string => `base_dir = ${folder}/dovecot
state_dir = ${folder}/dovecot
log_path = ${folder}/dovecot.log
protocols =
ssl = no
auth_mechanisms = plain login cram-md5
auth_failure_delay = 0
passdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
service auth {
  unix_listener ${folder}/queue/private/auth {
    mode = 0666
  }
}
`;
