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

  test.each([
    ['a pronoun', `${expired} It says the app is not registered.`],
    ['a statement that something was not done', `${expired} Wir haben die App nicht registriert.`],
    ['a product in its maker’s cloud', `Odoo Online (odoo.com): ${expired}`],
    ['an app password', `${expired} We use my app password now.`],
  ])('is not taken for the company because of %s', (_what, text) => {
    expect(whoseProgram('oauth-app-misconfigured', text)).toBeUndefined();
  });

  test('is the maker of an app that it left in testing status, but not if somebody merely tested', () => {
    const ended = 'invalid_grant: Token has been expired or revoked.';
    expect(whoseProgram('oauth-token-invalid', `${ended} The project is still in Testing.`)).toBe('platform');
    expect(whoseProgram('oauth-token-invalid', `${ended} Status 400 after the test.`)).toBeUndefined();
    expect(whoseProgram('oauth-token-invalid', `${ended} Noch kein Test erfolgreich.`)).toBeUndefined();
  });

  test('does not matter for other causes', () => {
    expect(whoseProgram('oauth-wrong-account', 'Nextcloud')).toBeUndefined();
  });
});
