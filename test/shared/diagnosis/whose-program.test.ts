import { describe, expect, test } from 'vitest';

import { explain } from '../../../shared/diagnosis/index.ts';
import { whoseProgram } from '../../../shared/diagnosis/whose.ts';

const expired = 'AADSTS7000222: The provided client secret keys for app are expired.';

describe('who can fix the registration of a program', () => {
  test.each([
    ['a program that companies run themselves', `Zammad, channel Microsoft 365: ${expired}`],
    ['a program that somebody registered', `${expired}\nUnsere IT hat die App im Entra-Portal registriert.`],
    ['a program of their own', `${expired} (after clicking Connect in our own helpdesk)`],
    ['an address inside the company', 'redirect_uri_mismatch\nredirect_uri=http://localhost:8069/oauth'],
  ])('is the company for %s', (_what, text) => {
    expect(explain({ text, stage: 'oauth' })).toMatchObject({
      cause: 'oauth-app-misconfigured',
      owner: 'it-admin',
    });
  });

  test.each([
    ['nothing is said about it', expired],
    ['the program runs at its maker', `n8n Cloud (not self-hosted): ${expired}`],
    [
      'the company has done its part',
      `${expired} Unsere IT hat alles registriert, mehr können wir nicht tun.`,
    ],
  ])('is the platform if %s', (_what, text) => {
    expect(explain({ text, stage: 'oauth' })).toMatchObject({
      cause: 'oauth-app-misconfigured',
      owner: 'platform',
    });
  });

  test('does not matter for other causes', () => {
    expect(whoseProgram('oauth-wrong-account', 'Nextcloud')).toBeUndefined();
  });
});
