/**
 * Tests that only the mailbox provider's servers may get a password without the user's confirmation, and only if all
 * records agree on the provider.
 */
import fc from 'fast-check';
import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';

import { gatewayOfMx, providerOfMx, providers } from '../../../shared/knowledge/index.ts';
import type { Discovery } from '../../../shared/model/index.ts';
import { findIn, type Zone } from './zones.ts';

/** Host names with their provider, listed here independently of the table that discovery uses. */
const mailHosts = {
  microsoft365: {
    mx: 'firma-test.mail.protection.outlook.com',
    autodiscover: 'autodiscover.outlook.com',
    spf: 'include:spf.protection.outlook.com',
    servers: /^smtp\.office365\.com$/,
  },
  google: {
    mx: 'aspmx.l.google.com',
    autodiscover: undefined,
    spf: 'include:_spf.google.com',
    servers: /^smtp\.gmail\.com$/,
  },
  ionos: {
    mx: 'mx00.ionos.de',
    autodiscover: 'adsredir.ionos.info',
    spf: 'include:_spf-eu.ionos.com',
    servers: /^smtp\.(?:ionos|1und1)\.de$/,
  },
  'ionos-es': {
    mx: 'mx00.ionos.es',
    autodiscover: 'adsredir.ionos.info',
    spf: 'include:_spf-eu.ionos.com',
    servers: /^smtp\.ionos\.es$/,
  },
  strato: {
    mx: 'smtpin.rzone.de',
    autodiscover: 'autoconfigure.strato.de',
    spf: 'include:_spf.strato.com',
    servers: /^smtp\.strato\.de$/,
  },
  titan: {
    mx: 'mx1.titan.email',
    autodiscover: undefined,
    spf: 'include:spf.titan.email',
    servers: /^smtp\.titan\.email$/,
  },
  ovh: {
    mx: 'mx1.mail.ovh.net',
    autodiscover: 'mailconfig.ovh.net',
    spf: 'include:mx.ovh.com',
    servers: /^(?:ssl0\.ovh\.net|smtp\.mail\.ovh\.net)$/,
  },
} as const;
type MailHost = (typeof mailHosts)[keyof typeof mailHosts];
const all: readonly MailHost[] = Object.values(mailHosts);

const inFront = [
  'mx1.mimecast.com',
  'mx01.hornetsecurity.com',
  'gate.firma.seppmail.cloud',
  'inbound-smtp.eu-west-1.amazonaws.com',
  'ec2-3-64-1-1.eu-central-1.compute.amazonaws.com',
  'mxa.eu.mailgun.org',
  'mx.sendgrid.net',
  'inbound.postmarkapp.com',
  'route1.mx.cloudflare.net',
  'mx1.unlisted-filter.test',
  'mx.firma.test',
];

const mailHost = fc.constantFrom(...all);
const zones = fc.record({
  receivers: fc.array(fc.oneof(mailHost, fc.constantFrom(...inFront)), { minLength: 1, maxLength: 3 }),
  alias: fc.option(fc.oneof(mailHost, fc.constant('mail.firma.test')), { nil: undefined }),
  service: fc.option(fc.oneof(mailHost, fc.constant('mail.firma.test')), { nil: undefined }),
  senders: fc.array(mailHost, { maxLength: 3 }),
});

const isSuite = (one: MailHost | string | undefined): boolean =>
  one === mailHosts.microsoft365 || one === mailHosts.google;

const hostOf = (one: MailHost | string | undefined, kind: 'mx' | 'autodiscover'): string | undefined =>
  typeof one === 'object' ? one[kind] : one;

describe('a password is sent without confirmation', () => {
  it('only to the provider that all records agree on', async () => {
    await fc.assert(
      fc.asyncProperty(zones, async ({ receivers, alias, service, senders }) => {
        const cname = hostOf(alias, 'autodiscover');
        const srv = hostOf(service, 'autodiscover');
        const zone: Zone = {
          'firma.test': {
            mx: receivers.map((one) => hostOf(one, 'mx') ?? ''),
            txt: [`v=spf1 ${senders.map(({ spf }) => spf).join(' ')} -all`],
          },
          'autodiscover.firma.test': { ...(cname !== undefined && { cname }) },
          '_autodiscover._tcp.firma.test': { ...(srv !== undefined && { srv }) },
        };
        const { candidates } = await findIn(zone, 'jobs@firma.test');
        const unasked = candidates.filter(({ trust }) => trust === 'authenticated');
        // Only MX and Autodiscover records show where the mailboxes are; SPF only shows who is allowed to send.
        const first = receivers.find((one) => typeof one === 'object' || !gatewayOfMx(one));
        // Hosting providers create an Autodiscover record with every domain, even if its mail goes elsewhere.
        const led = [alias, service].filter((one) => !isSuite(first) || isSuite(one));
        const named = [
          ...receivers.map((one) => hostOf(one, 'mx')),
          ...led.map((one) => hostOf(one, 'autodiscover')),
        ];
        const witnesses = all.filter(({ mx, autodiscover }) =>
          named.some((host) => host !== undefined && (host === mx || host === autodiscover)),
        );
        for (const { host } of unasked)
          for (const witness of witnesses.filter((one) => !isBackup(one, receivers)))
            expect(isOf(witness, host), `${host} for ${JSON.stringify(zone)}`).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('to neither of two suites that receive mail behind the company’s own server', async () => {
    const { candidates, provider, otherProvider } = await findIn(
      {
        'firma.test': { mx: ['mx.firma.test', mailHosts.microsoft365.mx, mailHosts.google.mx] },
        'autodiscover.firma.test': { cname: mailHosts.microsoft365.autodiscover },
      },
      'jobs@firma.test',
    );
    expect([provider?.id, otherProvider?.id]).toEqual(['microsoft365', 'google_workspace']);
    expect(candidates.filter(({ trust }) => trust === 'authenticated')).toEqual([]);
  });

  it('to no service that forwards mail to programs or to other addresses', async () => {
    for (const host of inFront) {
      const { candidates, provider } = await findIn({ 'firma.test': { mx: [host] } }, 'jobs@firma.test');
      expect([provider, candidates], host).toEqual([undefined, []]);
    }
  });

  it('to no provider that only sends', () => {
    const relays = providers.filter(({ groups = [] }) => groups.includes('relays'));
    expect(relays.length).toBeGreaterThan(3);
    for (const { mx } of relays) expect(mx).toEqual([]);
  });

  it('to no MX that belongs to both a mailbox provider and a filter', () => {
    for (const { id, mx } of providers)
      for (const suffix of mx) {
        expect([id, gatewayOfMx(`x.${suffix}`)?.id]).toEqual([id, undefined]);
        if (!suffix.startsWith('olc.')) expect(providerOfMx(`x.${suffix}`)?.id, suffix).toBe(id);
      }
  });
});

/** Returns whether this is a hosting provider that is not the first receiver, and may therefore be only a backup MX. */
const isBackup = (one: MailHost, receivers: readonly (MailHost | string)[]): boolean =>
  !isSuite(one) && receivers.filter((each) => typeof each === 'object' || !gatewayOfMx(each))[0] !== one;

/** Returns whether the server belongs to the provider. All services of a provider share one Autodiscover host. */
const isOf = (one: MailHost, host: string): boolean =>
  all.some(
    ({ servers, autodiscover }) =>
      servers.test(host) &&
      (servers === one.servers || (autodiscover !== undefined && autodiscover === one.autodiscover)),
  ) || getDomain(host) === 'firma.test';

const found = async (zone: Zone, address = 'jobs@firma.test'): Promise<string> => {
  const { provider, otherProvider, candidates } = await findIn(zone, address);
  return words(provider, otherProvider, candidates);
};

const words = (
  provider: Discovery['provider'],
  other: Discovery['otherProvider'],
  candidates: Discovery['candidates'],
): string =>
  [
    provider === undefined ? 'nobody' : `${provider.doubtful ? 'perhaps ' : ''}${provider.name}`,
    ...(other ? [`or ${other.name}`] : []),
    ...candidates.map(({ host, port, trust }) => `${host}:${String(port)} ${trust}`),
  ].join(', ');

describe('records that name two providers', () => {
  const ionos = 'IONOS / 1&1 (Mail Basic, Mail Business)';
  const microsoft = 'Microsoft 365 / Exchange Online';

  it.each<[string, Zone]>([
    [
      'by Autodiscover (CNAME)',
      {
        'firma.test': { mx: ['mx00.ionos.de'] },
        'autodiscover.firma.test': { cname: 'autodiscover.outlook.com' },
      },
    ],
    [
      'by Autodiscover (SRV)',
      {
        'firma.test': { mx: ['mx00.ionos.de'] },
        '_autodiscover._tcp.firma.test': { srv: 'autodiscover.outlook.com' },
      },
    ],
    [
      'by SPF',
      { 'firma.test': { mx: ['mx00.ionos.de'], txt: ['v=spf1 include:spf.protection.outlook.com -all'] } },
    ],
    ['by a later MX', { 'firma.test': { mx: ['mx00.ionos.de', 'x.mail.protection.outlook.com'] } }],
  ])('%s make the provider doubtful, with the servers of both', async (_what, zone) => {
    const said = await found(zone);
    expect(said).toContain(`perhaps ${ionos}, or ${microsoft}`);
    expect(said).toContain('smtp.ionos.de:465 confirm');
    expect(said).toContain('smtp.office365.com:587 confirm');
    expect(said).not.toContain('authenticated');
  });

  it('raise no doubt if both are services of one provider', async () => {
    const zone = {
      'firma.test': { mx: ['mx1.mail.ovh.net'] },
      '_autodiscover._tcp.firma.test': { srv: 'ex5.mail.ovh.net' },
    };
    expect(await found(zone)).toBe('OVHcloud MX Plan / Email Pro / Exchange, ex5.mail.ovh.net:587 confirm');
  });
});

describe('services of a provider have separate servers', () => {
  it.each([
    ['jobs@gmx.net', 'mail.gmx.net:465'],
    ['jobs@gmx.es', 'mail.gmx.com:465'],
    ['jobs@zoho.eu', 'smtp.zoho.eu:465'],
    ['jobs@aol.de', 'smtp.aol.com:465'],
    ['jobs@yahoo.de', 'smtp.mail.yahoo.com:465'],
  ])('for the address %s', async (address, server) => {
    expect((await found({}, address)).split(', ')[1]).toBe(`${server} authenticated`);
  });

  it.each([
    ['mx00.ionos.es', 'smtp.ionos.es:465'],
    ['mx.zoho.eu', 'smtppro.zoho.eu:465'],
    ['mx1.titan.email', 'smtp.titan.email:465'],
    ['mx-eu.mail.am0.yahoodns.net', 'smtp.mail.yahoo.com:465'],
    ['mx-aol.mail.gm0.yahoodns.net', 'smtp.aol.com:465'],
  ])('for the MX %s', async (mx, server) => {
    expect((await found({ 'firma.test': { mx: [mx] } })).split(/, (?=[^ ]+:)/)[1]).toBe(
      `${server} authenticated`,
    );
  });

  it('but are not asked for a password if they accept only OAuth', async () => {
    expect(await findIn({}, 'jobs@outlook.de')).toMatchObject({ oauthOnly: true });
  });

  it('and none is proposed if only the customer knows the server', async () => {
    const zone = { 'firma.test': { mx: ['mx0.webpack.hosteurope.de'] } };
    expect(await found(zone)).toBe('Host Europe');
  });
});
