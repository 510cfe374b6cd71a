import type { Answer } from 'dns-packet';
import { afterEach, describe, expect, it } from 'vitest';

import { discover } from '../../../main/discovery/index.ts';
import { isUnanswered } from '../../../shared/model/index.ts';
import { startDns, type TestDns } from '../../support/dns.ts';
import { freePorts } from '../../support/ports.ts';

let dns: TestDns | undefined;
afterEach(() => dns?.close());

const mx = (name: string, exchange: string, preference = 10): Answer => ({
  type: 'MX',
  name,
  data: { preference, exchange },
});
const a = (name: string): Answer => ({ type: 'A', name, data: '127.0.0.1' });
const txt = (name: string, data: string): Answer => ({ type: 'TXT', name, data });

/** Runs discovery in this zone. No HTTPS request leaves this computer, because no web server's name can be resolved. */
async function find(address: string, zone: Answer[]) {
  dns = await startDns(zone);
  const result = await discover(
    address,
    { dnsServer: dns.address, ispdb: false },
    { signal: new AbortController().signal },
  );
  return { result, best: result.candidates[0] };
}

describe('discovery for an address', () => {
  it('recognises a provider’s own domain without any query', async () => {
    const { result, best } = await find('jobs@gmx.de', []);
    expect(result.provider?.id).toBe('gmx');
    expect(best).toMatchObject({ host: 'mail.gmx.net', port: 465, security: 'tls', trust: 'authenticated' });
    expect(dns?.asked).toEqual([]);
  });

  it.each([
    ['firma-de.mail.protection.outlook.com', 'microsoft365', 'smtp.office365.com', 587],
    ['firma-de.a-v1.mx.microsoft', 'microsoft365', 'smtp.office365.com', 587],
    ['mx00.ionos.de', 'ionos', 'smtp.ionos.de', 465],
    ['aspmx.l.google.com', 'google_workspace', 'smtp.gmail.com', 465],
    ['w0123abc.kasserver.com', 'allinkl', 'w0123abc.kasserver.com', 465],
  ])('recognises the provider behind the MX %s', async (exchange, id, host, port) => {
    const { result, best } = await find('jobs@firma.test', [mx('firma.test', exchange)]);
    expect(result.provider).toMatchObject({ id, source: 'mx' });
    expect(best).toMatchObject({ host, port });
  });

  it('uses the SPF record behind a mail filter', async () => {
    const { result, best } = await find('jobs@firma.test', [
      mx('firma.test', 'mx-01.hornetsecurity.com'),
      txt('firma.test', 'v=spf1 include:spf.hornetsecurity.com include:spf.protection.outlook.com -all'),
    ]);
    expect(result).toMatchObject({
      gateway: 'Hornetsecurity',
      provider: { id: 'microsoft365', source: 'spf' },
    });
    expect(best).toMatchObject({ host: 'smtp.office365.com', trust: 'confirm' });
  });

  it('reports that a domain accepts no mail', async () => {
    const { result } = await find('jobs@firma.test', [mx('firma.test', '.', 0)]);
    expect(result).toMatchObject({ nullMx: true, candidates: [] });
  });

  it('guesses host names that exist; those in the company’s domain need no confirmation', async () => {
    const { result, best } = await find('jobs@firma.test', [
      mx('firma.test', 'mail.firma.test'),
      a('mail.firma.test'),
    ]);
    expect(best).toMatchObject({ host: 'mail.firma.test', port: 465, trust: 'authenticated' });
    expect(result.candidates.every(({ host }) => host === 'mail.firma.test')).toBe(true);
  });

  it('requires confirmation for a host outside the domain that plain DNS names', async () => {
    const { best } = await find('jobs@firma.test', [
      mx('firma.test', 'mail.hoster.test'),
      {
        type: 'SRV',
        name: '_submissions._tcp.firma.test',
        data: { priority: 0, weight: 1, port: 465, target: 'smtp.hoster.test' },
      },
    ]);
    expect(best).toMatchObject({ host: 'smtp.hoster.test', port: 465, source: 'srv', trust: 'confirm' });
  });

  it('does not disclose the local part', async () => {
    await find('sehr.geheim@firma.test', [mx('firma.test', 'mail.firma.test')]);
    expect(dns?.asked.length).toBeGreaterThan(0);
    expect(dns?.asked.join()).not.toContain('geheim');
  });

  it('records cancelled sources as evidence', async () => {
    const { result } = await find('jobs@firma.test', [mx('firma.test', 'mx00.ionos.de')]);
    expect(result.evidence.filter(({ outcome }) => outcome !== 'found').length).toBeGreaterThan(0);
    expect(result.evidence.every(({ detail }) => typeof detail === 'string')).toBe(true);
  });

  it('finds a domain with an umlaut', async () => {
    const { result } = await find('jobs@müller.test', [mx('xn--mller-kva.test', 'mx00.ionos.de')]);
    expect(result).toMatchObject({ domain: 'müller.test', provider: { id: 'ionos' } });
  });
});

describe('an empty result', () => {
  it('is conclusive if the name servers answered, and not if no server could be reached', async () => {
    const { result } = await find('jobs@firma.test', []);
    expect([result.candidates, isUnanswered(result)]).toEqual([[], false]);
    // Nothing listens on this port, which is equivalent to having no network.
    const [port = 0] = await freePorts(1);
    const offline = await discover(
      'jobs@firma.test',
      { dnsServer: `127.0.0.1:${String(port)}`, ispdb: false },
      { signal: new AbortController().signal },
    );
    expect([offline.candidates, isUnanswered(offline)]).toEqual([[], true]);
  });
});
