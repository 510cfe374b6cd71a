import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { probe, type ProbeRequest } from '../../../main/probe/index.ts';
import { diagnose } from '../../../shared/diagnosis/index.ts';
import { newAuthority, type Authority, type Issued } from '../../support/certificates.ts';
import { startPeer, type SmtpPeer, type PeerPlan } from '../../support/smtp-peer.ts';

const host = 'mail.firma.test';
const jobs = 'jobs@firma.test';
const token = 'ya29.Ein-langes-Zugangszeichen';
const password = 'Kanarienvogel-4711';
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

let authority: Authority;
let identity: Issued;
beforeAll(async () => {
  authority = await newAuthority();
  identity = await authority.issue([host]);
});
const peers: SmtpPeer[] = [];
afterEach(() => {
  for (const peer of peers.splice(0)) peer.close();
});

async function signIn(plan: Partial<PeerPlan>, more: Partial<ProbeRequest> = {}) {
  const server = await startPeer({ identity, security: 'tls', ...plan });
  peers.push(server);
  const report = await probe(
    {
      endpoint: { host, port: server.port, security: 'tls' },
      credentials: { username: jobs, password },
      ...more,
    },
    { lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), extraCa: [authority.pem] },
    { signal: new AbortController().signal },
  );
  return { server, report, last: report.stages.at(-1), text: JSON.stringify(report) };
}

describe('a token', () => {
  const credentials = { username: jobs, token };

  it('is sent with XOAUTH2, in one round trip', async () => {
    const { server, report } = await signIn({ capabilities: ['AUTH PLAIN XOAUTH2'] }, { credentials });
    expect([report.verdict, report.mechanism]).toEqual(['signed-in', 'XOAUTH2']);
    expect(server.heard).toContain(
      `AUTH XOAUTH2 ${base64(`user=${jobs}\u0001auth=Bearer ${token}\u0001\u0001`)}`,
    );
  });

  it('that is refused is reported with the refusal, not the challenge before it, and stays secret', async () => {
    const answer = (line: string) => {
      if (line.startsWith('AUTH')) return `334 ${base64('{"status":"401","schemes":"Bearer"}')}`;
      return line === '' ? `535 5.7.8 not accepted: ${token} ${base64(token)}` : undefined;
    };
    const { server, last, text } = await signIn({ capabilities: ['AUTH XOAUTH2'], answer }, { credentials });
    expect(last).toMatchObject({ stage: 'auth', failure: { kind: 'rejected' }, reply: { code: 535 } });
    expect(server.heard.filter((line) => line.startsWith('AUTH'))).toHaveLength(1);
    for (const form of [token, base64(token).replace(/=+$/, '')]) expect(text).not.toContain(form);
  });

  it('is not sent to a server that accepts only passwords', async () => {
    const { server, last } = await signIn({ capabilities: ['AUTH PLAIN LOGIN'] }, { credentials });
    expect(last).toMatchObject({ stage: 'auth', failure: { kind: 'no-mechanism' } });
    expect(server.heard.join()).not.toContain('AUTH');
  });
});

describe('a password', () => {
  it('is not sent to a server that accepts only tokens, and the report says so', async () => {
    const { server, report, last } = await signIn({ capabilities: ['AUTH XOAUTH2 OAUTHBEARER'] });
    expect(last?.failure?.kind).toBe('no-mechanism');
    expect(server.heard.join()).not.toContain('AUTH');
    expect(diagnose(report, {})[0]?.cause).toBe('basic-auth-retired');
  });

  it('is not sent to a server without sign-in', async () => {
    const { server, last } = await signIn({ capabilities: ['SIZE 1000'] });
    expect(last).toMatchObject({ stage: 'auth', failure: { kind: 'no-auth' } });
    expect(server.heard.join()).not.toContain('AUTH');
  });

  it('is not sent to a server that never stops sending challenges', async () => {
    const answer = (line: string) => (/^(EHLO|CONNECT)/.test(line) ? undefined : '334 VXNlcm5hbWU6');
    const { server, last } = await signIn({ capabilities: ['AUTH LOGIN'], answer });
    expect(last).toMatchObject({ stage: 'auth', failure: { kind: 'protocol' } });
    expect(server.heard.filter((line) => !line.startsWith('EHLO'))).toEqual([
      'AUTH LOGIN',
      base64(jobs),
      base64(password),
    ]);
  });

  it.each([
    ['250 fine', 'protocol'],
    ['334 more', 'protocol'],
    ['504 5.5.4 Unrecognized authentication type', 'rejected'],
    ['454 4.7.0 Temporary authentication failure', 'rejected'],
  ])('is accepted only with a 235, not with %j', async (reply, kind) => {
    const { last } = await signIn({ answer: (line) => (line.startsWith('AUTH') ? reply : undefined) });
    expect(last).toMatchObject({ stage: 'auth', outcome: 'failed', failure: { kind } });
  });

  it('may contain non-ASCII letters', async () => {
    const secret = 'Schlüsselblümchen-4711';
    const { server, report } = await signIn({}, { credentials: { username: jobs, password: secret } });
    expect(report.verdict).toBe('signed-in');
    expect(server.heard).toContain(`AUTH PLAIN ${base64(`\0${jobs}\0${secret}`)}`);
  });
});

describe('every password mechanism', () => {
  it('LOGIN, in two responses', async () => {
    const answer = (line: string) => {
      if (line === 'AUTH LOGIN') return `334 ${base64('Username:')}`;
      if (line === base64(jobs)) return `334 ${base64('Password:')}`;
      return line === base64(password) ? '235 2.7.0 Accepted' : undefined;
    };
    const { report, text } = await signIn({ capabilities: ['AUTH LOGIN'], answer });
    expect([report.verdict, report.mechanism]).toEqual(['signed-in', 'LOGIN']);
    for (const form of [password, base64(password)]) expect(text).not.toContain(form);
  });

  it('CRAM-MD5, with the digest of the standard’s own example (RFC 2195)', async () => {
    const challenge = '<1896.697170952@postoffice.reston.mci.net>';
    const digest = base64('tim b913a602c7eda7a495b4e6e7334d3890');
    const answer = (line: string) => {
      if (line === 'AUTH CRAM-MD5') return `334 ${base64(challenge)}`;
      return line === digest ? '235 2.7.0 Accepted' : undefined;
    };
    const { report, text } = await signIn(
      { capabilities: ['AUTH CRAM-MD5'], answer },
      { credentials: { username: 'tim', password: 'tanstaaftanstaaf' } },
    );
    expect([report.verdict, report.mechanism]).toEqual(['signed-in', 'CRAM-MD5']);
    expect(text).not.toContain(digest);
  });

  it('PLAIN, again for a server that ignores the initial response', async () => {
    const response = base64(`\0${jobs}\0${password}`);
    const answer = (line: string) => {
      if (line.startsWith('AUTH PLAIN')) return '334 ';
      return line === response ? '235 2.7.0 Accepted' : undefined;
    };
    const { server, report, text } = await signIn({ answer });
    expect([report.verdict, report.mechanism]).toEqual(['signed-in', 'PLAIN']);
    expect(server.heard.filter((line) => line === response)).toHaveLength(1);
    expect(text).not.toContain(response);
  });

  it('LOGIN if PLAIN is offered and not implemented', async () => {
    const answer = (line: string) => {
      if (line.startsWith('AUTH PLAIN')) return '504 5.5.4 Unrecognized authentication type';
      if (line === 'AUTH LOGIN' || line === base64(jobs)) return '334 VXNlcm5hbWU6';
      return line === base64(password) ? '235 2.7.0 Accepted' : undefined;
    };
    const { report } = await signIn({ capabilities: ['AUTH PLAIN LOGIN'], answer });
    expect([report.verdict, report.mechanism]).toEqual(['signed-in', 'LOGIN']);
  });

  it('is tried once if PLAIN was refused, because the password was wrong', async () => {
    const answer = (line: string) => (line.startsWith('AUTH') ? '535 5.7.8 No' : undefined);
    const { server } = await signIn({ capabilities: ['AUTH PLAIN LOGIN'], answer });
    expect(server.heard.filter((line) => line.startsWith('AUTH'))).toHaveLength(1);
  });
});

describe('a server with a maximum message size', () => {
  const message = { subject: 'Test', text: 'x'.repeat(2_000) };

  it('is told the size of the test message', async () => {
    const { server, report } = await signIn(
      { capabilities: ['SIZE 100000', 'AUTH PLAIN'] },
      { sender: jobs, message },
    );
    expect(report.verdict).toBe('works');
    const announced = /^MAIL FROM:<.*> SIZE=(\d+)$/.exec(
      server.heard.find((line) => /^MAIL/.test(line)) ?? '',
    );
    const sent = server.chunks.find((chunk) => chunk.includes('Subject: Test')) ?? '';
    expect(Number(announced?.[1])).toBe(sent.length - '.\r\n'.length);
  });

  it('gets no message above its limit, but sender and recipient are proven', async () => {
    const { server, report, last } = await signIn(
      { capabilities: ['SIZE 1000', 'PIPELINING', 'AUTH PLAIN'] },
      { sender: jobs, message },
    );
    expect(report.stages.slice(-3).map(({ stage, outcome }) => [stage, outcome])).toEqual([
      ['sender', 'passed'],
      ['recipient', 'passed'],
      ['message', 'failed'],
    ]);
    expect(last?.failure).toEqual({ kind: 'too-large', peer: 'SIZE 1000' });
    expect(diagnose(report, {})[0]?.cause).toBe('message-too-large');
    expect(server.heard).not.toContain('DATA');
  });

  it.each(['SIZE', 'SIZE 0', 'size 99999999999999999999', 'SIZE much'])(
    'may state none: %j',
    async (size) => {
      const { report } = await signIn({ capabilities: [size, 'AUTH PLAIN'] }, { sender: jobs, message });
      expect(report.verdict).toBe('works');
    },
  );

  it.each([
    ['MAIL', 'sender'],
    ['.', 'message'],
  ])('may enforce a smaller one at %s', async (command, stage) => {
    const answer = (line: string) =>
      line.startsWith(command) ? '552 5.3.4 Message size exceeds fixed limit' : undefined;
    const { report, last } = await signIn(
      { capabilities: ['SIZE 100000', 'AUTH PLAIN'], answer },
      { sender: jobs, message },
    );
    expect(last).toMatchObject({ stage, failure: { kind: 'rejected' }, reply: { code: 552 } });
    expect(diagnose(report, {})[0]?.cause).toBe('message-too-large');
  });

  it('may not accept sign-in although it offered it', async () => {
    const answer = (line: string) =>
      line.startsWith('AUTH') ? '503 5.5.1 Error: authentication not enabled' : undefined;
    const { last, report } = await signIn({ answer });
    expect(last).toMatchObject({ stage: 'auth', failure: { kind: 'rejected' }, reply: { code: 503 } });
    expect(diagnose(report, {})[0]?.cause).toBe('auth-mechanism-unsupported');
  });
});

describe('an address with non-ASCII letters', () => {
  const message = { subject: 'Prüfung', text: 'Grüße' };

  it('needs nothing special in its domain', async () => {
    const { server, report } = await signIn({}, { sender: 'jobs@bücher.example', message });
    expect(report.verdict).toBe('works');
    expect(server.heard.join('\n')).toContain('MAIL FROM:<jobs@xn--bcher-kva.example>');
    expect(server.chunks.join('')).toContain('From: jobs@xn--bcher-kva.example');
  });

  it('is rejected before anything is sent if the server does not accept the local part', async () => {
    const { server, last } = await signIn({}, { sender: 'käthe@firma.test', message });
    expect(last).toMatchObject({ stage: 'sender', failure: { kind: 'no-smtputf8' } });
    expect(server.heard.join()).not.toContain('MAIL');
  });

  it('is announced if the server supports it (RFC 6531)', async () => {
    const { server, report } = await signIn(
      { capabilities: ['SMTPUTF8', 'PIPELINING', 'AUTH PLAIN'] },
      { sender: 'käthe@bücher.example', message },
    );
    expect(report.verdict).toBe('works');
    expect(server.heard).toContain('MAIL FROM:<käthe@xn--bcher-kva.example> SMTPUTF8');
  });
});
