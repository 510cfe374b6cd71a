import { describe, expect, it } from 'vitest';

import { endpointName, targetOf, alternativesTo, type Candidate } from '../../shared/model/index.ts';

const candidate = (host: string, port: number, more: Partial<Candidate> = {}): Candidate => ({
  host,
  port,
  security: port === 465 ? 'tls' : 'starttls',
  username: 'jobs@firma.test',
  source: 'autoconfig',
  trust: 'authenticated',
  ...more,
});
const names = (methods: ReturnType<typeof alternativesTo>) =>
  methods.map(({ endpoint, signIn }) => `${endpointName(endpoint)}${signIn ? '' : ' (look)'}`);
const first = (host: string, port = 465, username = 'jobs@firma.test') => ({
  endpoint: { host, port, security: 'tls' as const },
  username,
});

describe('the servers that are tried in addition to the chosen one', () => {
  it('are all others that discovery trusts, and the rest without signing in', () => {
    const candidates = [
      candidate('smtp.firma.test', 465),
      candidate('smtp.firma.test', 587),
      candidate('mx.elsewhere.test', 587, { trust: 'confirm' }),
    ];
    expect(names(alternativesTo(first('smtp.firma.test'), { candidates }))).toEqual([
      'smtp.firma.test:587',
      'mx.elsewhere.test:587 (look)',
    ]);
  });

  it('are all on a host that the user confirmed', () => {
    const candidates = [465, 587].map((port) => candidate('mx.elsewhere.test', port, { trust: 'confirm' }));
    expect(names(alternativesTo(first('mx.elsewhere.test'), { candidates }))).toEqual([
      'mx.elsewhere.test:587',
    ]);
  });

  it('never get the password if the user typed a server', () => {
    const candidates = [candidate('smtp.firma.test', 465)];
    expect(names(alternativesTo(first('mail.typed.test', 2525), { candidates }))).toEqual([
      'mail.typed.test:465 (look)',
      'mail.typed.test:587 (look)',
      'smtp.firma.test:465 (look)',
    ]);
  });

  it('get the user name in the form that each expects, unless the user typed one', () => {
    const candidates = [
      candidate('smtp.firma.test', 465),
      candidate('mail.firma.test', 465, { username: 'jobs' }),
    ];
    const usernames = (username: string) =>
      alternativesTo(first('smtp.firma.test', 465, username), { candidates }).map((way) => way.username);
    expect(usernames('jobs@firma.test')).toEqual(['jobs']);
    expect(usernames('anna')).toEqual(['anna']);
  });

  it.each(['guess', 'mx'] as const)('are marked if they are only guesses: %s', (source) => {
    const candidates = [candidate('smtp.firma.test', 465), candidate('mail.firma.test', 465, { source })];
    expect(alternativesTo(first('smtp.firma.test'), { candidates })[0]?.guessed).toBe(true);
  });

  it('are not the whole list', () => {
    const candidates = Array.from({ length: 40 }, (_, index) => candidate(`mail${index}.firma.test`, 465));
    expect(alternativesTo(first('mail0.firma.test'), { candidates }).length).toBeLessThan(8);
  });
});

describe('what to probe for an address that is not set up', () => {
  const candidates = [
    candidate('mx.elsewhere.test', 587, { trust: 'confirm' }),
    candidate('smtp.firma.test', 465, { username: 'jobs' }),
    candidate('smtp.firma.test', 587, { username: 'jobs' }),
  ];

  it('is the best trusted server, with the user name that it expects', () => {
    const target = targetOf('jobs@firma.test', {}, { candidates });
    expect(target?.endpoint).toEqual({ host: 'smtp.firma.test', port: 465, security: 'tls' });
    expect(target?.username).toBe('jobs');
    expect(names(target?.alternatives ?? [])).toEqual([
      'mx.elsewhere.test:587 (look)',
      'smtp.firma.test:587',
    ]);
  });

  it('uses the user name that was given', () => {
    expect(targetOf('jobs@firma.test', { username: 'team' }, { candidates })?.username).toBe('team');
  });

  it('is only the named server, and its other ports without signing in', () => {
    const target = targetOf('jobs@firma.test', { endpoint: first('own.test').endpoint }, { candidates });
    expect(target?.username).toBe('jobs@firma.test');
    expect(names(target?.alternatives ?? [])).toEqual(['own.test:587 (look)']);
  });

  it('is nothing as long as plain DNS alone names a server', () => {
    expect(targetOf('jobs@firma.test', {}, { candidates: candidates.slice(0, 1) })).toBeUndefined();
    expect(targetOf('jobs@firma.test', {}, undefined)).toBeUndefined();
  });
});
