/** Tests which sources discovery waits for, and for how long. The sources and the clock are simulated. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { discover, type DiscoverySources } from '../../../main/discovery/index.ts';
import { hostAddress } from '../../../main/net/index.ts';
import type { Discovery } from '../../../shared/model/index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => undefined);
const after = <Value>(milliseconds: number, value: Value): Promise<Value> =>
  new Promise((resolve) => void setTimeout(() => resolve(value), milliseconds));

interface World {
  readonly mx?: Promise<string[]>;
  readonly srv?: Promise<{ host: string; port: number }[]>;
  readonly txt?: Promise<string[]>;
  /** Addresses by host name; `never` if the name servers do not answer. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** The address of every name that is not in `hosts`. */
  readonly wildcard?: string;
  /** Files by a part of their URL; any other URL is immediately reported as not found. */
  readonly files?: Readonly<Record<string, Promise<string | undefined>>>;
  readonly reach?: DiscoverySources['reach'];
}

const xml = (host: string) =>
  `<clientConfig><emailProvider><outgoingServer type="smtp"><hostname>${host}</hostname><port>465</port><socketType>SSL</socketType></outgoingServer></emailProvider></clientConfig>`;

/** Starts a discovery in a simulated network. `at` advances the clock and returns the result so far. */
function start(world: World) {
  let done: Discovery | undefined;
  let passed = 0;
  const { hosts = {}, files = {}, reach } = world;
  const none = Promise.resolve([]);
  const stop = new AbortController();
  void discover(
    'jobs@firma.test',
    {
      ispdb: 'https://ispdb.test/',
      dns: {
        mx: () => world.mx ?? none,
        srv: (name) => (name.startsWith('_submissions') ? (world.srv ?? none) : none),
        txt: () => world.txt ?? none,
        cname: () => Promise.resolve(undefined),
        knowsInternet: () => Promise.resolve(true),
        lookup: (host) => {
          const found = hosts[host] ?? (host.endsWith('.firma.test') ? world.wildcard : undefined);
          return found === 'never' ? never : Promise.resolve([found ?? []].flat().map(hostAddress));
        },
      },
      fetchText: (url) =>
        Object.entries(files).find(([part]) => url.includes(part))?.[1] ?? Promise.resolve(undefined),
      ...(reach && { reach }),
    },
    { signal: stop.signal },
  ).then((result) => (done = result));
  return {
    at: async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds - passed);
      passed = milliseconds;
      return done && { best: done.candidates[0], result: done };
    },
    cancel: () => stop.abort(),
  };
}

const outlook = ['firma-test.mail.protection.outlook.com'];

describe('a known provider', () => {
  it('is reported once its MX and the files have answered', async () => {
    const { at } = start({ mx: after(60, outlook) });
    expect(await at(59)).toBeUndefined();
    expect((await at(60))?.best?.host).toBe('smtp.office365.com');
  });

  it('is reported after 240 ms at the latest, whatever the web does', async () => {
    const { at } = start({ mx: after(60, outlook), files: { autoconfig: never, ispdb: never } });
    expect((await at(240))?.best?.host).toBe('smtp.office365.com');
  });

  it('is reported immediately if the MX took longer than that', async () => {
    const { at } = start({ mx: after(900, outlook), files: { autoconfig: never, ispdb: never } });
    expect(await at(899)).toBeUndefined();
    expect((await at(900))?.best?.host).toBe('smtp.office365.com');
  });

  it('leaves time to find an outdated file', async () => {
    const { at } = start({
      mx: after(60, outlook),
      files: { 'autoconfig.firma': after(230, xml('mail.firma.test')), ispdb: never },
    });
    const { result } = (await at(500)) ?? {};
    expect(result?.staleAutoconfig).toBe(true);
    expect(result?.candidates.map(({ host }) => host)).toEqual(['smtp.office365.com']);
    expect(result?.evidence.find(({ outcome }) => outcome === 'outdated')?.detail).toContain(
      'mail.firma.test:465',
    );
  });

  it('keeps a file that agrees with it', async () => {
    const { at } = start({
      mx: after(60, outlook),
      files: { 'autoconfig.firma': after(100, xml('outlook.office365.com')) },
    });
    const { result } = (await at(500)) ?? {};
    expect(result?.staleAutoconfig).toBe(false);
    expect(result?.candidates.map(({ host }) => host)).toContain('outlook.office365.com');
  });
});

describe('a file of the company', () => {
  it('in the first location ends the search immediately', async () => {
    const { at } = start({
      mx: Promise.resolve(['mx.hoster.test']),
      files: { 'autoconfig.firma': after(200, xml('smtp.hoster.test')), ispdb: never, 'well-known': never },
    });
    expect((await at(200))?.best).toMatchObject({ host: 'smtp.hoster.test', source: 'autoconfig' });
  });

  it('in the second location waits for the first for half a second', async () => {
    const slow = (milliseconds: number) =>
      start({
        files: {
          'autoconfig.firma': after(milliseconds, xml('first.test')),
          'well-known': after(200, xml('second.test')),
        },
      });
    const patient = slow(690);
    expect(await patient.at(689)).toBeUndefined();
    expect((await patient.at(690))?.best?.host).toBe('first.test');
    const impatient = slow(5_000);
    expect(await impatient.at(699)).toBeUndefined();
    const found = await impatient.at(700);
    expect(found?.best?.host).toBe('second.test');
    expect(found?.result.evidence).toContainEqual(
      expect.objectContaining({ source: 'autoconfig', outcome: 'timeout', durationMs: 700 }),
    );
  });

  it('that arrives while the MX is still silent waits for it for half a second', async () => {
    const { at } = start({ mx: never, files: { 'autoconfig.firma': after(100, xml('smtp.hoster.test')) } });
    expect(await at(599)).toBeUndefined();
    expect((await at(600))?.best?.host).toBe('smtp.hoster.test');
  });
});

describe('a guess', () => {
  const open = { usable: true, ip: '192.0.2.1', otherNames: [] };
  const hosts = { 'smtp.firma.test': '192.0.2.1', 'mail.firma.test': '192.0.2.2' };

  it('that is right is not delayed by a filtered port, nor by the web', async () => {
    const { at } = start({
      hosts,
      files: { autoconfig: never, ispdb: never },
      reach: ({ host, port }) => (host === 'mail.firma.test' && port === 587 ? after(400, open) : never),
    });
    // After the answer at 400 ms, discovery waits 300 ms for a better guess and 500 ms for a better source.
    const found = await at(1_200);
    expect(found?.best).toMatchObject({
      host: 'mail.firma.test',
      port: 587,
      security: 'starttls',
      source: 'guess',
    });
    // The other port of the same host is listed after it; silent hosts are not.
    expect(found?.result.candidates.map(({ host, port }) => `${host}:${port}`)).toEqual([
      'mail.firma.test:587',
      'mail.firma.test:465',
    ]);
  });

  it('is implicit TLS if both ports can be used (RFC 8314)', async () => {
    const { at } = start({ hosts, reach: ({ port }) => after(port === 465 ? 300 : 100, open) });
    expect((await at(2_000))?.best).toMatchObject({ host: 'smtp.firma.test', port: 465, security: 'tls' });
  });

  it('is replaced by a file that arrives in time', async () => {
    const { at } = start({
      hosts,
      reach: () => after(200, open),
      files: { 'autoconfig.firma': after(650, xml('smtp.hoster.test')) },
    });
    expect((await at(700))?.best).toMatchObject({ host: 'smtp.hoster.test', source: 'autoconfig' });
  });

  it('is not delayed by a name whose name servers are silent', async () => {
    const { at } = start({
      hosts: { ...hosts, 'smtp.firma.test': 'never' },
      reach: () => after(200, open),
      files: { autoconfig: never, ispdb: never },
    });
    expect((await at(1_000))?.best).toMatchObject({ host: 'mail.firma.test', port: 465 });
  });

  it('ends even if no name server answers', async () => {
    const { at } = start({
      hosts: { 'smtp.firma.test': 'never', 'mail.firma.test': 'never' },
      reach: () => never,
    });
    const found = await at(1_600);
    expect(found?.result.candidates).toEqual([]);
    expect(found?.result.evidence).toContainEqual(
      expect.objectContaining({ outcome: 'timeout', detail: 'smtp.firma.test: TimeoutError' }),
    );
  });

  it('is dropped under a wildcard record if nothing answers', async () => {
    const closed = { usable: false, otherNames: [] };
    const { at } = start({ wildcard: '192.0.2.80', reach: () => after(50, closed) });
    expect((await at(4_000))?.result.candidates).toEqual([]);
  });

  it('is kept under a wildcard record if a mail server answers', async () => {
    const { at } = start({ wildcard: '192.0.2.80', reach: () => after(50, open) });
    expect((await at(4_000))?.best).toMatchObject({ host: 'smtp.firma.test', port: 465 });
  });

  it('looks up only a few of hundreds of names in a certificate', async () => {
    const otherNames = Array.from({ length: 300 }, (_, index) => `mx${index}.hoster.example`);
    const { at } = start({
      hosts: { ...hosts, 'mx0.hoster.example': '192.0.2.1' },
      reach: () => after(50, { usable: false, ip: '192.0.2.1', otherNames }),
    });
    const { result, best } = (await at(4_000)) ?? {};
    expect(best?.host).toBe('mx0.hoster.example');
    expect(result?.evidence.filter(({ source }) => source === 'certificate')).toHaveLength(10);
  });

  it('is not made if the provider is known', async () => {
    const reach = vi.fn(() => never);
    const { at } = start({ mx: Promise.resolve(outlook), hosts, reach });
    await at(1_000);
    expect(reach).not.toHaveBeenCalled();
  });

  it('uses the name in a certificate if it has the same address, and requires confirmation', async () => {
    const otherNames = ['*.hoster.example', 'MX17.hoster.example', 'elsewhere.example'];
    const { at } = start({
      mx: Promise.resolve(['mail.company.firma.test']),
      hosts: {
        'mail.firma.test': '192.0.2.9',
        'mx17.hoster.example': '192.0.2.9',
        'elsewhere.example': '203.0.113.1',
      },
      reach: ({ port }) =>
        after(100, { usable: false, ip: '192.0.2.9', otherNames: port === 465 ? otherNames : [] }),
    });
    const { result, best } = (await at(5_000)) ?? {};
    expect(best).toMatchObject({
      host: 'mx17.hoster.example',
      port: 465,
      security: 'tls',
      source: 'certificate',
      trust: 'confirm',
    });
    const named = result?.candidates.map(({ host }) => host);
    expect(named).not.toContain('elsewhere.example');
    expect(named).not.toContain('*.hoster.example');
  });
});

describe('the end of a search', () => {
  it('is immediate if the domain accepts no mail', async () => {
    const { at } = start({ mx: after(50, ['.']), files: { autoconfig: never, ispdb: never } });
    expect((await at(50))?.result).toMatchObject({ nullMx: true, candidates: [] });
  });

  it('returns what is known when cancelled', async () => {
    const { at, cancel } = start({ mx: never, files: { autoconfig: never, ispdb: never } });
    expect(await at(10_000)).toBeUndefined();
    cancel();
    expect((await at(10_000))?.result.candidates).toEqual([]);
  });
});
