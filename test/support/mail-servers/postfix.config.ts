/**
 * The configuration files of the test mail server, as a company's administrator would write them, with other ports and
 * folders.
 */
import { spawnSync } from 'node:child_process';
import { isIPv6 } from 'node:net';
import { userInfo } from 'node:os';

import type { Plan, Port } from './plan.ts';

const idOf = (user: string, flag: '-u' | '-g'): string =>
  spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout.trim() || String(userInfo().uid);

const inline = (entries: readonly string[], value: (entry: string) => string): string =>
  `inline:{ ${entries.map((entry) => `{${entry} = ${value(entry)}}`).join(', ')} }`;

export function mainCf({ folder, users, sendAs, host, domains, address: listens }: Plan): string {
  const addresses = Object.keys(users);
  return `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/mail.log
maillog_file_prefixes = ${folder}
myhostname = ${host}
mydestination =
inet_interfaces = ${listens}
inet_protocols = ${isIPv6(listens) ? 'ipv6' : 'ipv4'}
smtpd_tls_auth_only = yes
smtpd_error_sleep_time = 0
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_sasl_auth_enable = yes
smtpd_sender_login_maps = ${inline(addresses, (address) => [address, sendAs[address]].filter(Boolean).join(' '))}
smtpd_sender_restrictions = reject_sender_login_mismatch
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
# Mail is only delivered into this folder: mail to any domain but the test domains is discarded.
virtual_mailbox_domains = ${domains.join(', ')}
virtual_mailbox_base = ${folder}/mail
virtual_mailbox_maps = ${inline(addresses, (address) => `${address}/`)}
virtual_minimum_uid = 1
virtual_uid_maps = static:${idOf('postfix', '-u')}
virtual_gid_maps = static:${idOf('postfix', '-g')}
default_transport = discard:
`;
}

const withOptions = (options: readonly string[]): string => options.map((option) => ` -o ${option}`).join('');

const listen = (folder: string, address: string, port: Port): string =>
  `${isIPv6(address) ? `[${address}]` : address}:${port.port} inet n - n - - smtpd${withOptions([
    `smtpd_tls_security_level=${port.security === 'none' ? 'none' : 'encrypt'}`,
    ...(port.security === 'tls' ? ['smtpd_tls_wrappermode=yes'] : []),
    `smtpd_tls_cert_file=${port.certificateFile}`,
    `smtpd_tls_key_file=${port.keyFile}`,
    ...(port.outdated
      ? [
          'smtpd_tls_mandatory_protocols=TLSv1',
          'smtpd_tls_mandatory_ciphers=medium',
          'tls_medium_cipherlist=DEFAULT@SECLEVEL=0',
        ]
      : []),
    ...(port.lax ? ['smtpd_tls_mandatory_ciphers=medium', 'tls_medium_cipherlist=DEFAULT@SECLEVEL=0'] : []),
    ...(port.mechanism ? [`smtpd_sasl_mechanism_filter=${port.mechanism}`] : []),
    ...(port.withoutSignIn ? ['smtpd_sasl_auth_enable=no'] : []),
    // Postfix reports a rejected client after RCPT, which is its default (smtpd_delay_reject).
    ...(port.guarded ? [`smtpd_client_restrictions=check_client_access,cidr:${folder}/etc/clients`] : []),
    ...(port.greylists
      ? [
          '{ smtpd_recipient_restrictions = check_client_access static:{451 4.7.1 Greylisted, see you later} }',
        ]
      : []),
  ])}`;

export function masterCf({ folder, listeners, address }: Plan): string {
  const services = [
    ...listeners.map((port) => listen(folder, address, port)),
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

/** Returns the configuration that makes Dovecot ask the issuer which user a token is valid for. */
export const dovecotTokens = (introspection: string): string => `introspection_mode = post
introspection_url = ${introspection}
username_attribute = sub
active_attribute = active
active_value = true
`;

export const dovecotConf = ({ folder, introspection }: Plan): string => `base_dir = ${folder}/dovecot
state_dir = ${folder}/dovecot
log_path = ${folder}/dovecot.log
protocols =
ssl = no
auth_mechanisms = plain login cram-md5${introspection === undefined ? '' : ' xoauth2 oauthbearer'}
auth_failure_delay = 0
# An empty value also allows user names with non-ASCII characters.
auth_username_chars =
passdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
${
  introspection === undefined
    ? ''
    : `passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/tokens.conf
}
`
}# Wrong passwords are what the tests are about: nobody shall have to wait for the next try.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service auth {
  unix_listener ${folder}/queue/private/auth {
    mode = 0666
  }
}
`;
