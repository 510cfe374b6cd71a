/**
 * Tests which mailbox provider is recognised from MX, Autodiscover and SPF records, even if they contradict each other.
 */
import { describe, expect, it } from 'vitest';

import { discover } from '../../../main/discovery/index.ts';
import { hostAddress } from '../../../main/net/index.ts';

interface Records {
  readonly mx?: string[];
  readonly spf?: string;
  readonly autodiscover?: string;
  readonly hosts?: readonly string[];
  /** Further TXT records by name. */
  readonly texts?: Readonly<Record<string, readonly string[]>>;
  /** The server in the company's own autoconfig file. */
  readonly file?: string;
}

async function ask({ mx = [], spf, autodiscover, hosts = [], file, texts = {} }: Records) {
  const asked: string[] = [];
  const found = await discover(
    'jobs@firma.test',
    {
      ispdb: false,
      dns: {
        mx: () => Promise.resolve(mx),
        srv: () => Promise.resolve([]),
        txt: (name) => {
          asked.push(name);
          const own = name === 'firma.test' && spf !== undefined ? [`v=spf1 ${spf} -all`] : [];
          return Promise.resolve(['site=1', ...own, ...(texts[name] ?? [])]);
        },
        cname: (name) => Promise.resolve(name === 'autodiscover.firma.test' ? autodiscover : undefined),
        knowsInternet: () => Promise.resolve(true),
        lookup: (host) => Promise.resolve(hosts.includes(host) ? [hostAddress('192.0.2.1')] : []),
      },
      fetchText: (url) =>
        Promise.resolve(
          file !== undefined && url.startsWith('https://autoconfig.firma.test/')
            ? `<clientConfig><emailProvider><outgoingServer type="smtp"><hostname>${file}</hostname><port>465</port><socketType>SSL</socketType></outgoingServer></emailProvider></clientConfig>`
            : undefined,
        ),
    },
    { signal: new AbortController().signal },
  );
  const [best] = found.candidates;
  return {
    found,
    asked,
    provider: found.provider && `${found.provider.id} by ${found.provider.source}`,
    best: best && `${best.host} ${best.trust}`,
  };
}

const microsoft = 'include:spf.protection.outlook.com';
const google = 'include:_spf.google.com';
const outlook = 'autodiscover.outlook.com';
const filter = ['mx1.mimecast.com'];
const ownName = ['mx.firma.test'];
const unlisted = ['mx1.unlisted-filter.test'];

describe('the provider of the mailboxes', () => {
  it.each<[string, Records, string | undefined, string | undefined]>([
    [
      'is what Autodiscover says, behind a known filter',
      { mx: filter, autodiscover: outlook, spf: `${google} ${microsoft}` },
      'microsoft365 by autodiscover',
      'smtp.office365.com authenticated',
    ],
    [
      'is what Autodiscover says, behind an unlisted filter',
      { mx: unlisted, autodiscover: outlook },
      'microsoft365 by autodiscover',
      'smtp.office365.com authenticated',
    ],
    [
      'is what Autodiscover says, behind an MX in the company’s domain',
      { mx: ownName, autodiscover: outlook, hosts: ['mx.firma.test', 'smtp.firma.test'] },
      'microsoft365 by autodiscover',
      'smtp.office365.com authenticated',
    ],
    [
      'is only suggested by SPF, for the user to confirm',
      { mx: filter, spf: `include:_netblocks.mimecast.com ${microsoft}` },
      'microsoft365 by spf',
      'smtp.office365.com confirm',
    ],
    [
      'is also suggested by SPF behind an MX in the company’s domain',
      { mx: ownName, spf: google },
      'google_workspace by spf',
      'smtp.gmail.com confirm',
    ],
    [
      'is unknown if SPF names two suites',
      { mx: filter, spf: `${google} ${microsoft}` },
      undefined,
      undefined,
    ],
    [
      'is not at a service that only sends',
      { mx: filter, spf: 'include:spf.mailjet.com' },
      undefined,
      undefined,
    ],
    ['is not at the web site’s hoster', { mx: filter, spf: 'include:_spf.strato.com' }, undefined, undefined],
    [
      'is not at a suite that SPF excludes, nor at one with a similar name',
      { mx: filter, spf: `-${microsoft} include:not${microsoft.slice(8)}` },
      undefined,
      undefined,
    ],
    [
      'is not at Microsoft if Autodiscover leads elsewhere',
      { mx: ownName, spf: microsoft, autodiscover: 'mail.firma.test', hosts: ['mail.firma.test'] },
      undefined,
      'mail.firma.test authenticated',
    ],
    [
      'is where a file says, not where SPF suggests',
      { mx: filter, spf: google, file: 'smtp.hoster.test' },
      undefined,
      'smtp.hoster.test authenticated',
    ],
    [
      'is at a suite that only a later MX names, for the user to confirm',
      { mx: ['mx.firma.test', 'firma-test.mail.protection.outlook.com'] },
      'microsoft365 by mx',
      'smtp.office365.com confirm',
    ],
    [
      'is at a suite that a later MX and Autodiscover name',
      { mx: ['mx.firma.test', 'firma-test.mail.protection.outlook.com'], autodiscover: outlook },
      'microsoft365 by mx',
      'smtp.office365.com authenticated',
    ],
    [
      'is not at a hoster that only a later MX names: it may keep mail for a while',
      { mx: ['mx.firma.test', 'mx00.ionos.de'], hosts: ['mx.firma.test'] },
      undefined,
      'mx.firma.test authenticated',
    ],
  ])('%s', async (_what, records, provider, best) => {
    const answer = await ask(records);
    expect(answer.provider).toBe(provider);
    expect(answer.best).toBe(best);
  });

  it('is reported with the filter in front, wherever that is among the MX records', async () => {
    const { found } = await ask({
      mx: ['mx1.mimecast.com', 'firma-test.mail.protection.outlook.com', 'mx2.mimecast.com'],
    });
    expect(found).toMatchObject({ gateway: 'Mimecast', provider: { id: 'microsoft365', source: 'mx' } });
  });

  it.each([
    [
      'is redirected',
      { spf: 'redirect=_spf.firma.test', texts: { '_spf.firma.test': [`v=spf1 ${google} ~all`] } },
    ],
    [
      'includes another one of the same domain',
      { spf: 'include:spf.firma.test', texts: { 'spf.firma.test': [`v=spf1 ${google}`] } },
    ],
    [
      'comes after hundreds of other texts',
      {
        texts: {
          'firma.test': [
            ...Array.from({ length: 300 }, (_, index) => `site=${index}`),
            `v=spf1 ${google} -all`,
          ],
        },
      },
    ],
    ['is written in capitals', { texts: { 'firma.test': ['V=SPF1 INCLUDE:_SPF.GOOGLE.COM -ALL'] } }],
  ])('is suggested by an SPF record that %s', async (_what, records: Records) => {
    expect((await ask({ mx: filter, ...records })).provider).toBe('google_workspace by spf');
  });

  it.each([
    ['exists twice', { texts: { 'firma.test': [`v=spf1 ${google} -all`, 'v=spf1 -all'] } }],
    [
      'includes one of another company',
      { spf: 'include:spf.agency.test', texts: { 'spf.agency.test': [`v=spf1 ${google}`] } },
    ],
    ['only looks like one', { texts: { 'firma.test': [`v=spf10 ${google}`] } }],
  ])('is not suggested by an SPF record that %s', async (_what, records: Records) => {
    expect((await ask({ mx: filter, ...records })).provider).toBeUndefined();
  });

  it('follows circular or hundreds of SPF records only a few times', async () => {
    const circle = {
      '_a.firma.test': ['v=spf1 include:_b.firma.test'],
      '_b.firma.test': ['v=spf1 include:_a.firma.test'],
    };
    expect((await ask({ mx: filter, spf: 'include:_a.firma.test', texts: circle })).asked).toHaveLength(3);
    const many = Array.from({ length: 200 }, (_, index) => `include:_${index}.firma.test`).join(' ');
    expect((await ask({ mx: filter, spf: many })).asked.length).toBeLessThan(7);
  });

  it('does not mark a file as outdated because of SPF', async () => {
    const { found } = await ask({ mx: filter, spf: google, file: 'smtp.hoster.test' });
    expect(found.staleAutoconfig).toBe(false);
    expect(found.candidates.map(({ host }) => host)).toEqual(['smtp.hoster.test']);
  });

  it('marks a file as outdated because of Autodiscover', async () => {
    const { found } = await ask({ mx: ownName, autodiscover: outlook, file: 'smtp.hoster.test' });
    expect(found.staleAutoconfig).toBe(true);
    expect(found.candidates.map(({ host }) => host)).toEqual(['smtp.office365.com']);
  });

  it.each([
    ['smtpin.rzone.de', 'smtp.strato.com'],
    ['mx00.ionos.de', 'smtp.1und1.de'],
    ['mx01.kundenserver.de', 'smtp.ionos.com'],
    ['firma-test.mail.protection.outlook.com', 'smtp-legacy.outlook.com'],
    ['mx00.gmx.net', 'smtp.gmx.de'],
    ['w0123abc.kasserver.com', 'w0123abc.kasserver.com'],
  ])('keeps a file of the same provider: %s and %s', async (mx, file) => {
    const { found } = await ask({ mx: [mx], file });
    expect(found.staleAutoconfig).toBe(false);
    expect(found.candidates.map(({ host }) => host)).toContain(file);
  });

  it.each([
    ['smtpin.rzone.de', 'smtp.ionos.de'],
    ['w0123abc.kasserver.com', 'smtp.hoster.test'],
  ])('drops a file of another provider: %s and %s', async (mx, file) => {
    const { found } = await ask({ mx: [mx], file });
    expect(found.staleAutoconfig).toBe(true);
    expect(found.candidates.map(({ host }) => host)).not.toContain(file);
  });

  it('drops faster guesses', async () => {
    const { found } = await ask({ mx: ownName, autodiscover: outlook, hosts: ['mx.firma.test'] });
    expect(found.candidates.map(({ host }) => host)).toEqual(['smtp.office365.com']);
  });
});
