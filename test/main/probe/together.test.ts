import { once } from 'node:events';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { probe, type ProbeNetwork, type ProbeRequest } from '../../../main/probe/index.ts';
import type { Progress } from '../../../shared/contract/index.ts';
import type { Security, AlternativeCandidate } from '../../../shared/model/index.ts';
import { newAuthority, type Authority, type Issued } from '../../support/certificates.ts';
import { startPeer, type SmtpPeer, type PeerPlan } from '../../support/smtp-peer.ts';

const host = 'mail.firma.test';
const jobs = 'jobs@firma.test';
let authority: Authority;
let identity: Issued;
let stranger: Issued;
beforeAll(async () => {
  authority = await newAuthority();
  identity = await authority.issue([host, 'smtp.firma.test']);
  stranger = await authority.issue(['somewhere.else.test']);
});

const peers: SmtpPeer[] = [];
afterEach(() => {
  for (const peer of peers.splice(0)) peer.close();
});
async function peer(security: Security, more: Partial<PeerPlan> = {}): Promise<SmtpPeer> {
  const started = await startPeer({ identity, security, ...more });
  peers.push(started);
  return started;
}

const way = (
  { port }: { port: number },
  security: Security,
  more: Partial<AlternativeCandidate> & { host?: string } = {},
): AlternativeCandidate => {
  const { host: name = host, ...rest } = more;
  return { endpoint: { host: name, port, security }, signIn: true, ...rest };
};

async function together(
  [first, ...alternatives]: AlternativeCandidate[],
  more: Partial<ProbeRequest> = {},
  network: ProbeNetwork = {},
) {
  const asked: string[] = [];
  const events: Progress[] = [];
  const report = await probe(
    {
      endpoint: first!.endpoint,
      alternatives,
      credentials: { username: jobs, password: 'Kanarienvogel-4711' },
      sender: jobs,
      ...more,
    },
    {
      lookup: (name) => {
        asked.push(name);
        return Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
      },
      extraCa: [authority.pem],
      ...network,
    },
    { signal: new AbortController().signal, report: (event) => events.push(event) },
  );
  return { report, asked, events };
}

const signIns = () => peers.flatMap(({ heard }) => heard).filter((line) => line.startsWith('AUTH'));
/** A host name whose lookup never ends, so that the attempt neither succeeds nor fails. */
const silent = 'silent.firma.test';
const lookup: NonNullable<ProbeNetwork['lookup']> = (name) =>
  name === silent ? new Promise(() => undefined) : Promise.resolve([{ address: '127.0.0.1', family: 4 }]);

describe('several candidates, tried together', () => {
  it('sign in once, on the best of them', async () => {
    const [tls, starttls, third] = [await peer('tls'), await peer('starttls'), await peer('starttls')];
    const { report, events, asked } = await together(
      [way(tls, 'tls'), way(starttls, 'starttls'), way(third, 'starttls', { host: 'smtp.firma.test' })],
      { thorough: true },
    );
    expect([report.verdict, report.endpoint.port]).toEqual(['works', tls.port]);
    expect(signIns()).toHaveLength(1);
    expect(tls.heard.some((line) => line.startsWith('AUTH'))).toBe(true);
    expect(report.otherCandidates?.map(({ outcome, endpoint }) => [endpoint.port, outcome])).toEqual([
      [starttls.port, 'usable'],
      [third.port, 'usable'],
    ]);
    expect(report.otherCandidates?.[0]?.capabilities).toContain('PIPELINING');
    expect(events).toContainEqual({ kind: 'chosen', endpoint: report.endpoint });
    // Each name is resolved once.
    expect(asked.sort()).toEqual([host, 'smtp.firma.test']);
  });

  it('use the next one if the best is refused, untrusted or silent', async () => {
    const [foreign, good] = [await peer('tls', { identity: stranger }), await peer('starttls')];
    const { report } = await together(
      [
        way({ port: 465 }, 'tls', { host: silent }),
        way(foreign, 'tls'),
        way(good, 'starttls', { username: 'other-name' }),
      ],
      {},
      { lookup },
    );
    expect([report.verdict, report.endpoint.port, report.user]).toEqual(['works', good.port, 'other-name']);
    expect(signIns()).toHaveLength(1);
    expect(
      report.otherCandidates?.map(({ outcome, stage, failure }) => [outcome, stage, failure?.tls]),
    ).toEqual([
      ['undecided', 'resolve', undefined],
      ['failed', 'tls', 'name-mismatch'],
    ]);
  });

  it('do not try a refused password on another server', async () => {
    const answer = (line: string) => (line.startsWith('AUTH') ? '535 5.7.8 wrong' : undefined);
    const all = [await peer('tls', { answer }), await peer('starttls', { answer })];
    const { report } = await together([way(all[0]!, 'tls'), way(all[1]!, 'starttls')], { thorough: true });
    expect(report.stages.at(-1)).toMatchObject({ stage: 'auth', reply: { code: 535 } });
    expect(signIns()).toHaveLength(1);
  });

  it('do not send the password to a candidate that is only inspected', async () => {
    const [foreign, other] = [await peer('tls', { identity: stranger }), await peer('tls')];
    const { report } = await together([way(foreign, 'tls'), way(other, 'tls', { signIn: false })]);
    expect([report.verdict, report.endpoint.port]).toEqual(['failed', foreign.port]);
    expect(report.otherCandidates).toMatchObject([{ outcome: 'usable', endpoint: { port: other.port } }]);
    expect(signIns()).toEqual([]);
  });

  it('report the most informative failure if none can be used', async () => {
    const foreign = await peer('tls', { identity: stranger });
    const nothing = await peer('tls');
    nothing.close();
    const { report } = await together([way(nothing, 'tls'), way(foreign, 'tls')]);
    expect([report.endpoint.port, report.stages.at(-1)?.failure?.tls]).toEqual([
      foreign.port,
      'name-mismatch',
    ]);
    expect(report.otherCandidates).toMatchObject([{ outcome: 'failed', failure: { kind: 'refused' } }]);
  });

  it('leave no connection open when the user cancels', async () => {
    const controller = new AbortController();
    const connected = Promise.withResolvers<undefined>();
    const hold = (line: string) => {
      if (line === 'CONNECT') connected.resolve(undefined);
      return line === 'CONNECT' ? '' : undefined;
    };
    const all = [await peer('tls', { answer: hold }), await peer('starttls', { answer: hold })];
    const running = probe(
      {
        endpoint: way(all[0]!, 'tls').endpoint,
        alternatives: [way(all[1]!, 'starttls'), way({ port: 465 }, 'tls', { host: silent })],
      },
      { lookup, extraCa: [authority.pem] },
      { signal: controller.signal },
    );
    await connected.promise;
    controller.abort();
    expect((await running).verdict).toBe('cancelled');
    for (const { connections } of all) for (const socket of connections) await once(socket, 'close');
  });
});

it('a server that closes while a better one is awaited is noticed immediately', async () => {
  const server = await peer('tls', {
    answer: (line, socket) => {
      if (line.startsWith('EHLO')) socket.end('250-peer.test\r\n250 AUTH PLAIN\r\n');
      return line.startsWith('EHLO') ? '' : undefined;
    },
  });
  const { report } = await together(
    [way({ port: 465 }, 'tls', { host: silent }), way(server, 'tls')],
    {},
    { lookup, deadlines: { auth: 3_000 } },
  );
  expect(report.stages.at(-1)).toMatchObject({ stage: 'auth', failure: { kind: 'closed' } });
});

describe('a server with PIPELINING', () => {
  const message = { subject: 'Test', text: 'Hello' };

  it('gets MAIL, RCPT and DATA in one write', async () => {
    const server = await peer('tls');
    const { report } = await together([way(server, 'tls')], { message });
    expect(report.verdict).toBe('works');
    const inOnePiece = new RegExp(`^MAIL FROM:<${jobs}> SIZE=\\d+\r\nRCPT TO:<${jobs}>\r\nDATA\r\n$`);
    expect(server.chunks).toContainEqual(expect.stringMatching(inOnePiece));
  });

  it('gets no message if it rejects the recipient and requests one nevertheless', async () => {
    const server = await peer('tls', {
      answer: (line) => (line.startsWith('RCPT') ? '550 5.1.1 unknown' : undefined),
    });
    const { report } = await together([way(server, 'tls')], { message });
    expect(report.stages.at(-1)).toMatchObject({ stage: 'recipient', reply: { code: 550 } });
    for (const socket of server.connections) await once(socket, 'close');
    expect(server.heard).not.toContain('.');
    expect(server.chunks.join('')).not.toContain('Subject');
  });

  it('and one without it gets them one by one', async () => {
    const server = await peer('tls', { capabilities: ['AUTH PLAIN'] });
    const { report } = await together([way(server, 'tls')], { message });
    expect(report.verdict).toBe('works');
    expect(server.chunks).toContain('DATA\r\n');
  });
});
