import { describe, expect, it } from 'vitest';

import { letterFor, type ConsentDetails } from '../../../shared/knowledge/index.ts';

const id = '0a1b2c3d-1111-4222-8333-444455556666';
const letter = (consent: ConsentDetails | undefined) =>
  letterFor(
    'it-admin',
    { cause: 'oauth-approval-missing', address: 'jobs@firma.test', evidence: [], consent },
    'en',
  ).body;

describe('the letter about an OAuth connection', () => {
  it('links to the consent page for exactly this program, if its id is known', () => {
    const body = letter({ provider: 'microsoft', transport: 'smtp', clientId: id });
    const link = /https:\/\/login\S+/.exec(body)?.[0] ?? '';
    const url = new URL(link);
    expect([url.host, url.pathname, url.searchParams.get('client_id')]).toEqual([
      'login.microsoftonline.com',
      '/firma.test/adminconsent',
      id,
    ]);
    expect(body).toContain('“Authenticated SMTP” has to be on for jobs@firma.test');
  });

  it('says that the setting does not matter if mail is sent over Graph', () => {
    const body = letter({ provider: 'microsoft', transport: 'graph', clientId: id });
    expect(body).toContain('“Authenticated SMTP” is not needed');
    expect(body).not.toContain('has to be on');
  });

  it('contains no link and no setting if nothing is known', () => {
    const body = letter({ provider: 'microsoft', transport: 'unknown' });
    expect(body).not.toMatch(/adminconsent|Authenticated SMTP/);
    expect(body).toBe(letter(undefined));
  });

  it('puts nothing but an id into the link', () => {
    const body = letter({ provider: 'microsoft', transport: 'unknown', clientId: 'x&scope=all more' });
    expect(body).not.toContain('adminconsent');
  });

  it('names the id for Google’s admin console', () => {
    expect(letter({ provider: 'google', transport: 'smtp', clientId: '123-abc.apps' })).toContain(
      '123-abc.apps',
    );
  });
});
