/** Tests to which operations the network options of a single call apply. */
import { afterEach, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import type { DiscoverySources } from '../../../main/discovery/index.ts';
import type { ProbeNetwork } from '../../../main/probe/index.ts';
import { practice } from '../../../shared/model/index.ts';
import { startDns, type TestDns } from '../../support/dns.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind, works } from './pushing.ts';

const endpoint = { host: 'mail.firma.test', port: 465, security: 'tls' } as const;
const nothing = { nullMx: false, staleAutoconfig: false, candidates: [], evidence: [] };
const open: { app?: App; dns?: TestDns } = {};
afterEach(async () => {
  open.dns?.close();
  delete open.dns;
  await open.app?.close();
});

/** An engine that records the options passed to its probe and to discovery. */
function engine() {
  const networks: ProbeNetwork[] = [];
  const sources: DiscoverySources[] = [];
  open.app = testEngine({
    sources: { ispdb: 'https://ispdb.test/' },
    probe: (request, network) => {
      networks.push(network);
      return Promise.resolve(works(request.endpoint));
    },
    discover: (_address, told) => {
      sources.push(told);
      return Promise.resolve({ domain: 'firma.test', ...nothing });
    },
  });
  return { ...programBehind(open.app), networks, sources };
}
const { signal } = new AbortController();

it('applies name server, local address and timeout to a check', async () => {
  open.dns = await startDns([{ type: 'A', name: endpoint.host, data: '192.0.2.7' }]);
  const { call, networks } = engine();
  const wanted = { nameServer: open.dns.address, localAddress: '127.0.0.1', timeoutSeconds: 7 };
  await call('server.probe', { endpoint, ...wanted, practice: false });
  await call('server.probe', { endpoint, practice: false });
  const [own, usual] = networks;
  expect(await own?.lookup?.(endpoint.host, signal)).toEqual([{ address: '192.0.2.7', family: 4 }]);
  expect(own).toMatchObject({ localAddress: '127.0.0.1', deadlines: { resolve: 7_000, recipient: 7_000 } });
  expect(usual).toEqual({ extraCa: [] });
});

it('applies the name servers to a discovery and its guesses', async () => {
  const lookup = () => Promise.resolve([]);
  const { call, networks, sources } = engine();
  const address = 'jobs@firma.test';
  const named = {
    nameServer: '127.0.0.1:5353',
    localAddress: '127.0.0.1',
    settingsDatabase: 'https://firma.test/ispdb/',
  };
  await call('mailbox.discover', { address, ...named, practice: false });
  await call('mailbox.discover', { address, settingsDatabase: false, practice: false });
  await call('mailbox.discover', { address, practice: false });
  expect(sources.map(({ dnsServer, ispdb }) => [dnsServer, ispdb])).toEqual([
    [named.nameServer, named.settingsDatabase],
    [undefined, false],
    [undefined, 'https://ispdb.test/'],
  ]);
  await sources[0]?.reach?.(endpoint, lookup, signal);
  expect(networks[0]?.localAddress).toBe('127.0.0.1');
  // Probing a candidate uses discovery's resolver, so that names are not resolved twice.
  expect(networks[0]?.lookup).toBe(lookup);
});

it('does not change the network of practice mode', async () => {
  const { call, networks } = engine();
  const address = practice.mailboxes.works;
  await call('practice.start', {});
  const { discovery } = await call('mailbox.discover', {
    address,
    nameServer: '127.0.0.1:1',
    practice: true,
  });
  const { host = '', port = 0, security = 'tls' } = discovery.candidates[0] ?? {};
  const wanted = { nameServer: '127.0.0.1:1', localAddress: '203.0.113.9', timeoutSeconds: 1 };
  await call('server.probe', { endpoint: { host, port, security }, ...wanted, practice: true });
  expect(networks[0]?.localAddress).toBeUndefined();
  expect(networks[0]?.deadlines).toBeUndefined();
  expect(await networks[0]?.lookup?.(host, signal)).not.toEqual([]);
});
