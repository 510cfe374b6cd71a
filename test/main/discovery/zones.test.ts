/** Tests that nothing wrong is reported about domains with misleading records. */
import { describe, expect, it } from 'vitest';

import type { DiscoverySources } from '../../../main/discovery/index.ts';
import { isUnanswered } from '../../../shared/model/index.ts';
import { findIn, type Zone } from './zones.ts';

type Reach = NonNullable<DiscoverySources['reach']>;
const silent: Reach = () => Promise.resolve({ usable: false, otherNames: [] });
const wrongCertificate: Reach = () => Promise.resolve({ usable: false, answered: true, otherNames: [] });
const open: Reach = () => Promise.resolve({ usable: true, answered: true, otherNames: [] });

const mail: Zone = {
  'firma.test': { mx: ['mail.firma.test'] },
  'mail.firma.test': { a: '192.0.2.1' },
};

describe('a server that was probed', () => {
  it.each<[string, Zone]>([
    [
      'somebody else’s MX',
      { 'firma.test': { mx: ['mx.hoster.test'] }, 'mx.hoster.test': { a: '192.0.2.9' } },
    ],
    ['an MX in the company’s domain', mail],
    ['a web server', { 'firma.test': { a: '192.0.2.80' } }],
    [
      'a web server behind every name',
      { '*.firma.test': { a: '192.0.2.80' }, 'firma.test': { a: '192.0.2.80' } },
    ],
    ['a captive portal behind every name', { '*.test': { a: '192.0.2.80' } }],
  ])('and stayed silent is not proposed: %s', async (_what, zone) => {
    expect((await findIn(zone, 'jobs@firma.test', { reach: silent })).candidates).toEqual([]);
  });

  it('and has a wrong certificate is proposed, because that can be fixed', async () => {
    const { candidates } = await findIn(mail, 'jobs@firma.test', { reach: wrongCertificate });
    expect(candidates[0]).toMatchObject({ host: 'mail.firma.test', trust: 'authenticated' });
  });

  it('and works is not reported as receiving mail because of the domain’s name', async () => {
    const zone = { 'firma.test': { a: '192.0.2.1' } };
    const { candidates } = await findIn(zone, 'jobs@firma.test', { reach: open });
    expect(candidates[0]).toMatchObject({ host: 'firma.test', source: 'guess' });
  });
});

describe('a domain that can receive no mail', () => {
  const company: Zone = { 'firma.test': { mx: ['firma-test.mail.protection.outlook.com'] } };

  it('is reported as having no records, with the company’s provider', async () => {
    expect(await findIn(company, 'bewerbung@jobs.firma.test')).toMatchObject({
      noMail: 'nowhere',
      provider: { id: 'microsoft365', doubtful: true, domain: 'firma.test' },
      candidates: [],
    });
  });

  it('is not reported as such if no Internet name can be resolved, because nothing was looked up', async () => {
    const found = await findIn({}, 'bewerbung@jobs.firma.test', { offline: true });
    expect(found.noMail).toBeUndefined();
    expect(isUnanswered(found)).toBe(true);
  });

  it('is reported as having only a web site', async () => {
    const zone = { ...company, 'jobs.firma.test': { a: '192.0.2.80' } };
    expect(await findIn(zone, 'bewerbung@jobs.firma.test')).toMatchObject({
      noMail: 'web-site',
      provider: { id: 'microsoft365', doubtful: true, domain: 'firma.test' },
    });
  });

  it('does not include one whose server was found without an MX', async () => {
    const zone = { 'firma.test': { a: '192.0.2.1' } };
    expect((await findIn(zone, 'jobs@firma.test', { reach: open })).noMail).toBeUndefined();
  });

  it.each([[['localhost']], [['.']]])('accepts none if its MX is %j', async (mx) => {
    const zone = { 'firma.test': { mx, a: '192.0.2.80' } };
    expect(await findIn(zone, 'jobs@firma.test', { reach: open })).toMatchObject({
      nullMx: true,
      candidates: [],
    });
  });

  it('belongs to a program if an inbound mail service receives it', async () => {
    const zone = { ...company, 'jobs.firma.test': { mx: ['mxa.eu.mailgun.org', 'mxb.eu.mailgun.org'] } };
    expect(await findIn(zone, 'bewerbung@jobs.firma.test')).toMatchObject({
      inbound: true,
      provider: { id: 'microsoft365', doubtful: true, domain: 'firma.test' },
      candidates: [],
    });
  });
});

describe('a service in front of the mailboxes', () => {
  const google = ['v=spf1 include:_spf.google.com -all'];

  it('is a filter with a name', async () => {
    const found = await findIn(
      { 'firma.test': { mx: ['mx1.mimecast.com'], txt: google } },
      'jobs@firma.test',
    );
    expect([found.gateway, found.forwarder]).toEqual(['Mimecast', undefined]);
  });

  it('is no filter if it only forwards', async () => {
    const zone = { 'firma.test': { mx: ['route1.mx.cloudflare.net'], txt: google } };
    const found = await findIn(zone, 'jobs@firma.test');
    expect([found.gateway, found.forwarder]).toEqual([undefined, 'Cloudflare Email Routing']);
    expect(found.provider).toMatchObject({ id: 'google_workspace', doubtful: true });
  });

  it('is not reported if a filter is built on it', async () => {
    const found = await findIn(
      {
        'firma.test': { mx: ['inbound-smtp.eu-west-1.amazonaws.com'] },
        'autodiscover.firma.test': { cname: 'autodiscover.outlook.com' },
      },
      'jobs@firma.test',
    );
    expect(found).toMatchObject({ provider: { id: 'microsoft365', source: 'autodiscover' } });
    expect([found.gateway, found.forwarder, found.inbound]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a hoster', () => {
  it('is recognised by its second MX if the first has the customer’s name', async () => {
    const zone = { 'firma.test': { mx: ['mail.firma.test', 'mx2e60.netcup.net'] } };
    expect(await findIn(zone, 'jobs@firma.test')).toMatchObject({
      provider: { id: 'netcup', source: 'mx' },
      candidates: [{ host: 'mx2e60.netcup.net', trust: 'confirm' }, {}],
    });
  });

  it('is recognised by an MX with the customer’s name and SPF together, and by neither alone', async () => {
    const txt = ['v=spf1 include:_spf.aruba.it ~all'];
    const both = await findIn({ 'firma.test': { mx: ['mx.firma.test'], txt } }, 'jobs@firma.test');
    expect(both).toMatchObject({ provider: { id: 'aruba' }, candidates: [{ host: 'smtps.aruba.it' }] });
    expect(
      (await findIn({ 'firma.test': { mx: ['mail.firma.test'], txt } }, 'jobs@firma.test')).provider,
    ).toBe(undefined);
    expect((await findIn({ 'firma.test': { mx: ['mx.firma.test'] } }, 'jobs@firma.test')).provider).toBe(
      undefined,
    );
  });

  it('is only likely if Autodiscover alone names it', async () => {
    const zone = {
      'firma.test': { mx: ['mx01.hornetsecurity.com'] },
      'autodiscover.firma.test': { cname: 'adsredir.ionos.info' },
    };
    expect(await findIn(zone, 'jobs@firma.test')).toMatchObject({
      provider: { id: 'ionos', source: 'autodiscover', doubtful: true },
      gateway: 'Hornetsecurity',
      candidates: [{ host: 'smtp.ionos.de', trust: 'confirm' }, {}, {}],
    });
  });
});

describe('a silent name server', () => {
  it('leaves the result open, and nothing is stored', async () => {
    const found = await findIn(mail, 'jobs@firma.test', {
      reach: silent,
      broken: (name) => name.startsWith('smtp.'),
    });
    expect([found.incomplete, isUnanswered(found)]).toEqual([true, true]);
    const whole = await findIn(mail, 'jobs@firma.test', { reach: silent });
    expect([whole.incomplete, isUnanswered(whole)]).toEqual([undefined, false]);
  });

  it('for Autodiscover leaves a hoster in doubt', async () => {
    const zone = { 'firma.test': { mx: ['mx00.ionos.de'] } };
    const broken = (name: string) => name.includes('autodiscover');
    const { provider, candidates } = await findIn(zone, 'jobs@firma.test', { broken });
    expect(provider).toMatchObject({ id: 'ionos', doubtful: true });
    expect(candidates.map(({ trust }) => trust)).not.toContain('authenticated');
  });
});
