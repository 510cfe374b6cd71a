import { newAuthority } from '../../test/support/certificates.ts';
import { address, mailHost, startInternet, type World } from '../../test/support/internet.ts';
import type { MailServer } from '../../test/support/mail-servers/plan.ts';
import { startPostfix } from '../../test/support/mail-servers/postfix.ts';
import { inNamespace, type Measured } from './client.ts';
import { companies } from './find.ts';
import { addresses, openLink } from './link.ts';
import { password } from './setting.ts';
import { atMost, type Row } from './table.ts';

const roundTripMs = 50;
const dnsPort = 5353;
/** In the network, but nobody's: packets to it vanish. */
const silent = '10.77.0.99';

/**
 * Three companies: at a provider that is known, with a file of its own, and with nothing but a usual host name. Whatever
 * else they could have is behind a firewall that drops.
 */
function world(server: string): Pick<World, 'zone' | 'pages'> {
  const hosts = ['smtp.ionos.de', 'mail.files.test', 'autoconfig.files.test', 'mail.guess.test'];
  const filtered = [
    'ispdb.test',
    'files.test',
    'smtp.guess.test',
    ...['known.test', 'guess.test'].flatMap((domain) => [domain, `autoconfig.${domain}`]),
  ];
  return {
    zone: [
      mailHost('known.test', 'mx00.ionos.de'),
      mailHost('files.test', 'mail.files.test'),
      mailHost('guess.test', 'mail.guess.test'),
      ...hosts.map((name) => address(name, server)),
      ...filtered.map((name) => address(name, silent)),
    ],
    pages: {
      'autoconfig.files.test/mail/config-v1.1.xml':
        '<clientConfig><emailProvider><outgoingServer type="smtp"><hostname>mail.files.test</hostname><port>465</port><socketType>SSL</socketType></outgoingServer></emailProvider></clientConfig>',
    },
  };
}

/** From an address and a password to a sign-in, behind a link of 50 ms. @throws when there can be no such network here. */
export async function measureDiscovery(): Promise<Row[]> {
  const link = await openLink(roundTripMs);
  const [server] = addresses.servers;
  let mail: MailServer | undefined;
  let disconnect: (() => void) | undefined;
  try {
    const authority = await newAuthority();
    const certificate = await authority.issue(['smtp.ionos.de', 'mail.files.test', 'mail.guess.test']);
    mail = await startPostfix({
      users: Object.fromEntries(Object.values(companies).map((user) => [user, password])),
      listeners: { tls: { security: 'tls', certificate }, starttls: { security: 'starttls', certificate } },
      ports: { tls: 465, starttls: 587 },
      namespace: link.server.name,
      address: server,
    });
    disconnect = await startInternet(link.server, {
      host: server,
      dnsPort,
      certificates: { 'autoconfig.files.test': await authority.issue(['autoconfig.files.test']) },
      ...world(server),
    });
    const setting = { ca: authority.pem, hosts: {}, dns: `${server}:${dnsPort}` };
    return rows(await inNamespace(link.client.name, 'find', setting));
  } finally {
    disconnect?.();
    mail?.stop();
    link.remove();
  }
}

const rows = ({ known, files, guess }: Measured<'find'>): Row[] => [
  { what: 'known provider: found', value: known.candidates, unit: 'ms' },
  { what: 'known provider: signed in', value: known.signedIn, unit: 'ms', bar: atMost(1_000) },
  { what: 'autoconfig: found', value: files.candidates, unit: 'ms' },
  { what: 'autoconfig: signed in', value: files.signedIn, unit: 'ms', bar: atMost(2_000) },
  { what: 'guess beside filtered hosts: found', value: guess.candidates, unit: 'ms' },
  { what: 'guess beside filtered hosts: signed in', value: guess.signedIn, unit: 'ms', bar: atMost(2_500) },
];
