/**
 * Tests an OAuth sign-in with the company's own app registration, with a real OpenID provider. Other programs on the
 * computer may guess the port of the redirect URI.
 */
import { connect } from 'node:net';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { testEngine } from '../../support/engine.ts';
import { newAuthority, type Authority } from '../../support/certificates.ts';
import { askForToken, type ConsentEnd } from '../../../main/consent/index.ts';
import {
  clientId,
  resourceScope,
  startSignInProvider,
  type SignInProvider,
} from '../../support/sign-in-provider.ts';

const jobs = 'jobs@firma.test';

let authority: Authority;
let provider: SignInProvider;
beforeAll(async () => {
  authority = await newAuthority();
  provider = await startSignInProvider({ authority });
});
afterAll(() => provider.stop());

interface Run {
  readonly end: Promise<ConsentEnd>;
  /** The URL that was opened in the browser. */
  readonly page: string;
  /** The redirect URI, at which Absender listens. */
  readonly back: URL;
  readonly state: string;
  readonly secrets: string[];
  cancel(): void;
}

async function begin(more: { readonly deadlineMs?: number; readonly host?: 'localhost' } = {}): Promise<Run> {
  const { promise: opened, resolve } = Promise.withResolvers<string>();
  const cancel = new AbortController();
  const secrets: string[] = [];
  const { host = '127.0.0.1', deadlineMs } = more;
  const end = askForToken(
    {
      provider: 'microsoft',
      issuer: provider.issuer,
      clientId,
      scope: `openid email ${resourceScope}`,
      redirectHost: host,
      account: jobs,
    },
    {
      https: { extraCa: [authority.pem] },
      signal: cancel.signal,
      openUrl: (url) => {
        resolve(url);
        return Promise.resolve();
      },
      learn: (secret) => secrets.push(secret),
      onOpened: () => undefined,
      ...(deadlineMs !== undefined && { deadlineMs }),
    },
  );
  const page = await Promise.race([
    opened,
    end.then((ended) => Promise.reject(new Error(JSON.stringify(ended)))),
  ]);
  const { searchParams } = new URL(page);
  const back = new URL(searchParams.get('redirect_uri') ?? '');
  return { end, page, back, state: searchParams.get('state') ?? '', secrets, cancel: () => cancel.abort() };
}

const isOpen = (port: string, host = '127.0.0.1') =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(port), host);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const at = ({ back }: Run, query: Record<string, string | string[]>, path = back.pathname): string => {
  const url = new URL(path, back);
  for (const [name, values] of Object.entries(query))
    for (const value of [values].flat()) url.searchParams.append(name, value);
  return url.href;
};

const send = (url: string, options: { host?: string; method?: string } = {}) =>
  new Promise<number>((resolve, reject) => {
    const { host, method = 'GET' } = options;
    const asked = request(url, { method, ...(host !== undefined && { headers: { host } }) }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end();
  });

describe('a sign-in in the browser', () => {
  it('ends with a token, and reports which account it is for', async () => {
    const run = await begin();
    const last = await provider.browse(run.page, { as: jobs });
    expect([last.status, last.url]).toEqual([200, new URL('/fertig', run.back).href]);
    const end = await run.end;
    expect(end).toMatchObject({ state: 'granted', account: jobs });
    expect(provider.given).toContain(end.state === 'granted' ? end.token : '');
    expect(run.secrets).toContain(end.state === 'granted' ? end.token : '');
    await expect.poll(() => isOpen(run.back.port)).toBe(false);
  });

  it('uses a fresh PKCE challenge, and requests nothing that could be used later', async () => {
    const run = await begin();
    const { searchParams } = new URL(run.page);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('scope')).not.toContain('offline_access');
    expect(searchParams.has('access_type')).toBe(false);
    const other = await begin();
    expect(new URL(other.page).searchParams.get('code_challenge')).not.toBe(
      searchParams.get('code_challenge'),
    );
    expect(run.page).not.toContain(run.secrets[0] ?? '-');
    for (const each of [run, other]) each.cancel();
    expect(await run.end).toEqual({ state: 'cancelled' });
  });

  it('passes on the provider’s error text when the user declines', async () => {
    const run = await begin();
    await provider.browse(run.page, { as: jobs, decline: true });
    expect(await run.end).toMatchObject({
      state: 'refused',
      words: expect.stringContaining('access_denied') as string,
    });
  });

  it('leaves no code in the address bar, and runs no script', async () => {
    const run = await begin();
    const back = await provider.redirectFor(run.page, { as: jobs });
    const answer = await fetch(back, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/fertig']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    await run.end;
  });

  it('listens on loopback only, and on both loopback addresses if the redirect URI has a host name', async () => {
    const run = await begin({ host: 'localhost' });
    expect(run.back.hostname).toBe('localhost');
    expect(await isOpen(run.back.port, '127.0.0.1')).toBe(true);
    expect(await isOpen(run.back.port, '127.0.0.2')).toBe(false);
    run.cancel();
    await run.end;
    await expect.poll(() => isOpen(run.back.port)).toBe(false);
  });

  it('ends when nobody answers in time', async () => {
    const run = await begin({ deadlineMs: 300 });
    expect(await run.end).toEqual({ state: 'expired' });
  });
});

/** Requests that must be rejected without preventing the sign-in from completing. */
const hostile: readonly (readonly [string, number, (run: Run) => Promise<number>])[] = [
  ['no state', 400, (run) => send(at(run, { code: 'x' }))],
  ['a wrong state', 400, (run) => send(at(run, { code: 'x', state: 'y' }))],
  ['two states', 400, (run) => send(at(run, { code: 'x', state: [run.state, 'y'] }))],
  ['two codes', 400, (run) => send(at(run, { code: ['x', 'y'], state: run.state }))],
  ['a code and an error', 400, (run) => send(at(run, { code: 'x', error: 'y', state: run.state }))],
  ['an error with a wrong state', 400, (run) => send(at(run, { error: 'access_denied', state: 'y' }))],
  ['neither code nor error', 400, (run) => send(at(run, { state: run.state }))],
  ['another host', 421, (run) => send(at(run, { code: 'x', state: run.state }), { host: 'evil.test' })],
  ['another method', 405, (run) => send(at(run, { code: 'x', state: run.state }), { method: 'POST' })],
  ['another path', 404, (run) => send(at(run, { code: 'x', state: run.state }, '/'))],
  ['the final page before the sign-in has ended', 404, (run) => send(at(run, {}, '/fertig'))],
];

describe('a program that guesses the port', () => {
  it.each(hostile)('with %s gets nothing, and ends nothing', async (_what, status, disturb) => {
    const run = await begin();
    const before = provider.given.length;
    expect(await disturb(run)).toBe(status);
    expect(provider.given).toHaveLength(before);
    await provider.browse(run.page, { as: jobs });
    expect(await run.end).toMatchObject({ state: 'granted' });
  });

  it('with the right state and another issuer gets no token', async () => {
    const run = await begin();
    const before = provider.given.length;
    await fetch(at(run, { code: 'x', state: run.state, iss: 'https://evil.test' })).catch(() => undefined);
    expect((await run.end).state).not.toBe('granted');
    expect(provider.given).toHaveLength(before);
  });

  it('with the right state and no issuer gets no token from a provider that names itself', async () => {
    const run = await begin();
    const back = await provider.redirectFor(run.page, { as: jobs });
    back.searchParams.delete('iss');
    const before = provider.given.length;
    await fetch(back).catch(() => undefined);
    expect((await run.end).state).not.toBe('granted');
    expect(provider.given).toHaveLength(before);
  });

  it('does not block the sign-in with a thousand requests, or with very slow ones', async () => {
    const run = await begin();
    const slow = Array.from({ length: 20 }, () => {
      const socket = connect(Number(run.back.port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write('GET /oa');
      return socket;
    });
    const flood = Array.from({ length: 1_000 }, () =>
      send(at(run, { code: 'x', state: 'y' })).catch(() => 0),
    );
    const answered = new Set(await Promise.all(flood));
    expect([...answered].filter((status) => status !== 0 && status !== 400)).toEqual([]);
    await provider.browse(run.page, { as: jobs });
    expect(await run.end).toMatchObject({ state: 'granted' });
    for (const socket of slow) socket.destroy();
  });

  it('finds the port closed after a valid response or a cancellation', async () => {
    const run = await begin();
    await provider.browse(run.page, { as: jobs });
    await run.end;
    await expect.poll(() => isOpen(run.back.port)).toBe(false);
    const cancelled = await begin();
    cancelled.cancel();
    await cancelled.end;
    await expect.poll(() => isOpen(cancelled.back.port)).toBe(false);
  });
});

it('a sign-in service that cannot be reached is not reported as a fault of the mail server', async () => {
  const app = testEngine({
    askForToken: () => Promise.resolve({ state: 'unreachable', words: 'getaddrinfo ENOTFOUND' }),
  });
  const endpoint = { host: 'smtp.office365.com', port: 587, security: 'starttls' };
  const input = { endpoint, username: jobs, signInWith: 'microsoft', clientId, practice: false };
  const reply = await app.call('server.probe', { id: 'p', input });
  await app.close();
  expect(reply).toMatchObject({
    ok: true,
    value: { findings: [], report: { stages: [{ failure: { kind: 'unreachable' } }] } },
  });
});
