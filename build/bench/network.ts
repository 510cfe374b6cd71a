import { newAuthority } from '../../test/support/certificates.ts';
import { startExim } from '../../test/support/mail-servers/exim.ts';
import type { MailServer } from '../../test/support/mail-servers/plan.ts';
import { startPostfix } from '../../test/support/mail-servers/postfix.ts';
import { inNamespace, type Measured } from './client.ts';
import { addresses, openLink } from './link.ts';
import { anna, hosts, jobs, password, type BenchSetting } from './setting.ts';
import { atLeast, atMost, exactly, type Row } from './table.ts';

const roundTripMs = 50;
/** The mail server software on each of the hosts. */
const names = ['Postfix', 'Exim'] as const;
const ports = { tls: 465, starttls: 587, other: 2525, blocked: 25 } as const;

/** Measures real servers over a link with a round trip of 50 ms. @throws if no such network can be created here. */
export async function measureNetwork(): Promise<Row[]> {
  const link = await openLink(roundTripMs);
  const servers: MailServer[] = [];
  try {
    const authority = await newAuthority();
    const certificate = await authority.issue(hosts);
    for (const [index, start] of [startPostfix, startExim].entries()) {
      const listener = (security: 'tls' | 'starttls') => ({ security, certificate }) as const;
      const server = await start({
        users: { [jobs]: password, [anna]: password },
        listeners: {
          tls: listener('tls'),
          starttls: listener('starttls'),
          other: listener('starttls'),
          blocked: listener('starttls'),
        },
        ports,
        namespace: link.server.name,
        address: addresses.servers[index] ?? '',
      });
      servers.push(server);
    }
    link.server.block(ports.blocked, 'drop');
    const setting: BenchSetting = {
      ca: authority.pem,
      hosts: Object.fromEntries(hosts.map((host, index) => [host, addresses.servers[index] ?? ''])),
    };
    console.log(
      `link: ${roundTripMs} ms round trip by ${link.how}; ${names[0]} at ${hosts[0]}, ${names[1]} at ${hosts[1]}`,
    );
    return [
      // This comes first, because it also starts the servers' processes, which must not count towards any check.
      ...signInRows(await inNamespace(link.client.name, 'signIn', setting)),
      ...wholeCheckRows(await inNamespace(link.client.name, 'wholeCheck', setting)),
      ...candidateRows(await inNamespace(link.client.name, 'candidates', setting)),
      ...cancelRows(await inNamespace(link.client.name, 'cancel', setting)),
      ...memoryRows(await inNamespace(link.client.name, 'memory', setting)),
    ];
  } finally {
    for (const server of servers) server.stop();
    link.remove();
  }
}

const wholeCheckRows = ({ firstMs, servers }: Measured<'wholeCheck'>): Row[] => [
  ...servers.flatMap(({ oursMs, theirsMs }, index): Row[] => [
    { what: `whole check of ${names[index] ?? ''}`, value: oursMs, unit: 'ms' },
    { what: '  by nodemailer: verify, verify, sendMail', value: theirsMs, unit: 'ms' },
    { what: '  ratio', value: oursMs / theirsMs, unit: 'x', bar: atMost(0.4) },
  ]),
  { what: 'the first one in a process', value: firstMs, unit: 'ms' },
  {
    what: '  beside a later one',
    value: firstMs / (servers[0]?.typicalMs ?? NaN),
    unit: 'x',
    bar: atMost(1.1),
  },
];

const signInRows = (measured: Measured<'signIn'>): Row[] =>
  measured.flatMap(({ port, oursMs, floorMs }, index): Row[] => [
    { what: `sign-in at ${names[Math.floor(index / 2)] ?? ''}, port ${port}`, value: oursMs, unit: 'ms' },
    { what: '  beside the least of the protocol', value: oursMs / floorMs, unit: 'x', bar: atMost(1.05) },
  ]);

const candidateRows = (found: Measured<'candidates'>): Row[] => [
  { what: 'eight candidates: first usable', value: found.firstUsable, unit: 'ms', bar: atMost(450) },
  { what: 'eight candidates: all live ones decided', value: found.lastLive, unit: 'ms', bar: atMost(700) },
  { what: 'eight candidates: signed in', value: found.signedIn, unit: 'ms' },
  // The check deliberately waits 2 s and 5 s for filtered ports; what matters is the time beyond that.
  {
    what: 'eight candidates: filtered, provisionally',
    value: found.lastProvisional,
    unit: 'ms',
    bar: atMost(2_100),
  },
  { what: 'eight candidates: filtered, finally', value: found.lastFinal, unit: 'ms', bar: atMost(5_100) },
  { what: 'eight candidates: sign-ins', value: found.signIns, unit: '', bar: exactly(1) },
];

const cancelRows = ({ slowestMs, sockets }: Measured<'cancel'>): Row[] => [
  { what: 'cancel, the slowest of 21 moments', value: slowestMs, unit: 'ms', bar: atMost(100) },
  { what: 'sockets open after a cancel', value: sockets, unit: '', bar: exactly(0) },
];

const memoryRows = ({ probes, early, late, sockets }: Measured<'memory'>): Row[] => [
  {
    what: `memory more after ${probes} probes`,
    value: (late - early) / 1_048_576,
    unit: 'MiB',
    bar: atMost(2),
  },
  { what: `sockets open after ${probes} probes`, value: sockets, unit: '', bar: exactly(0) },
  { what: `probes that ended as they should`, value: probes, unit: '', bar: atLeast(1_000) },
];
