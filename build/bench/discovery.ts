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
const guessed = ['guess', 'open', 'no-aaaa'].map((name) => `mail.${name}.test`);
/** An address of the network that no host has, so packets to it are lost. */
const silent = '10.77.0.99';

/**
 * Creates the DNS zone and the web pages of companies: some at a known provider, some with their own autoconfig file,
 * and some with only a common host name. Two of the last group have no other sources; the name servers of one of them
 * never answer AAAA queries. All other sources are behind a firewall that drops packets.
 */
function world(server: string): Pick<World, 'zone' | 'pages' | 'silent'> {
  const hosts = ['smtp.ionos.de', 'mail.files.test', 'autoconfig.files.test', 'directory.test', ...guessed];
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
      ...['guess', 'open', 'no-aaaa'].map((name) => mailHost(`${name}.test`, `mail.${name}.test`)),
      ...hosts.map((name) => address(name, server)),
      ...filtered.map((name) => address(name, silent)),
    ],
    silent: ['no-aaaa.test', 'mail.no-aaaa.test', 'smtp.no-aaaa.test'].map((name) => `AAAA ${name}`),
    pages: {
      'autoconfig.files.test/mail/config-v1.1.xml':
        '<clientConfig><emailProvider><outgoingServer type="smtp"><hostname>mail.files.test</hostname><port>465</port><socketType>SSL</socketType></outgoingServer></emailProvider></clientConfig>',
    },
  };
}

/**
 * Measures the time from an address and a password to a sign-in, over a link with a round trip of 50 ms. @throws if no
 * such network can be created here.
 */
export async function measureDiscovery(): Promise<Row[]> {
  const link = await openLink(roundTripMs);
  const [server] = addresses.servers;
  let mail: MailServer | undefined;
  let disconnect: (() => void) | undefined;
  try {
    const authority = await newAuthority();
    const certificate = await authority.issue(['smtp.ionos.de', 'mail.files.test', ...guessed]);
    mail = await startPostfix({
      users: Object.fromEntries(Object.values(companies).map(({ address: user }) => [user, password])),
      listeners: { tls: { security: 'tls', certificate }, starttls: { security: 'starttls', certificate } },
      ports: { tls: 465, starttls: 587 },
      namespace: link.server.name,
      address: server,
    });
    disconnect = await startInternet(link.server, {
      host: server,
      dnsPort,
      certificates: {
        'autoconfig.files.test': await authority.issue(['autoconfig.files.test']),
        'directory.test': await authority.issue(['directory.test']),
      },
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

const rows = ({ known, files, open, noAaaa, guess }: Measured<'find'>): Row[] => [
  { what: 'known provider: found', value: known.candidates, unit: 'ms', bar: atMost(250) },
  { what: 'known provider: signed in', value: known.signedIn, unit: 'ms', bar: atMost(1_000) },
  { what: 'autoconfig: found', value: files.candidates, unit: 'ms' },
  { what: 'autoconfig: signed in', value: files.signedIn, unit: 'ms', bar: atMost(2_000) },
  { what: 'own server, open: found', value: open.candidates, unit: 'ms', bar: atMost(400) },
  { what: 'own server, IPv6 never answered: found', value: noAaaa.candidates, unit: 'ms', bar: atMost(700) },
  { what: 'guess beside filtered hosts: found', value: guess.candidates, unit: 'ms' },
  { what: 'guess beside filtered hosts: signed in', value: guess.signedIn, unit: 'ms', bar: atMost(2_500) },
];
