import { describe, expect, it } from 'vitest';

import { reasonsFor } from '../../renderer/fields/reasons.ts';
import type { Candidate, Discovery, EvidenceSource } from '../../shared/model/index.ts';
import { text } from '../../shared/texts/index.ts';

const discovery: Discovery = {
  domain: 'firma.example',
  nullMx: false,
  staleAutoconfig: false,
  candidates: [],
  evidence: [],
};
const from = (source: EvidenceSource): Candidate => ({
  host: 'smtp.hoster.example',
  port: 465,
  security: 'tls',
  username: 'jobs@firma.example',
  source,
  trust: 'authenticated',
});
const said = (candidate: Candidate | undefined, more: Partial<Discovery> = {}) =>
  reasonsFor(candidate, { ...discovery, ...more }).map(([key, facts]) => text('en', key, facts));

describe('the reason for the server', () => {
  it.each<[EvidenceSource, RegExp]>([
    ['mx', /^Your mail arrives at IONOS\. The MX records of firma\.example say so\.$/],
    ['provider-table', /^Addresses of firma\.example are always with IONOS\.$/],
    ['autodiscover', /^Your mailbox is with IONOS\. The Autodiscover record of firma\.example says so\.$/],
  ])('at a provider that %s recognised', (source, words) => {
    const provider = { id: 'ionos', name: 'IONOS', source };
    expect(said(from('provider-table'), { provider })).toEqual([expect.stringMatching(words)]);
  });

  it('names both providers if the records name both', () => {
    const provider = { id: 'ionos', name: 'IONOS', source: 'mx', doubtful: true } as const;
    const otherProvider = { id: 'microsoft365', name: 'Microsoft 365', source: 'autodiscover' } as const;
    expect(said(from('provider-table'), { provider, otherProvider })).toEqual([
      'The records of firma.example name IONOS and Microsoft 365. It is not certain which of them has the mailbox.',
    ]);
  });

  it('calls a hoster likely if only Autodiscover names it', () => {
    const provider = { id: 'ionos', name: 'IONOS', source: 'autodiscover', doubtful: true } as const;
    expect(said(from('provider-table'), { provider })).toEqual([
      'Your mailbox is probably with IONOS. The Autodiscover record of firma.example leads there.',
    ]);
  });

  it('states what was found instead if no server was found', () => {
    const evidence = [
      { source: 'mx', outcome: 'found', detail: 'firma.example: mx1.mimecast.com, mx2.x', durationMs: 1 },
    ] as const;
    expect(said(undefined, { gateway: 'Mimecast', evidence: [...evidence] })).toEqual([
      'Mimecast checks the mail first. Your domain’s records do not show where the mailbox is.',
      'Mail to firma.example is received by mx1.mimecast.com.',
    ]);
    expect(said(undefined, { candidates: [from('mx')] })).toEqual([]);
  });

  it('calls a provider only probable if nothing but SPF names it', () => {
    const provider = { id: 'microsoft365', name: 'Microsoft 365', source: 'spf' } as const;
    expect(said(from('spf'), { provider })).toEqual([
      'Your mailbox is probably with Microsoft 365: firma.example allows mail to be sent from there.',
    ]);
  });

  it.each<[EvidenceSource, RegExp]>([
    ['autoconfig', /file for mail programs/],
    ['ispdb', /Mozilla/],
    ['srv', /SRV/],
    ['mx', /receives the mail/],
    ['certificate', /in its certificate/],
    ['guess', /usually called/],
  ])('says that %s named it', (source, words) => {
    expect(said(from(source))).toEqual([expect.stringMatching(words)]);
  });

  it('includes the outdated entries that were not used, each server once', () => {
    const old = (detail: string) =>
      ({ source: 'autoconfig', outcome: 'outdated', detail, durationMs: 0 }) as const;
    const evidence = [old('mail.alt.example:465: x'), old('mail.alt.example:587: x')];
    expect(said(from('srv'), { evidence }).slice(1)).toEqual([
      'An old entry of firma.example still names mail.alt.example. We do not use it.',
    ]);
  });
});
