import { describe, expect, it } from 'vitest';

import { isConsentPage } from '../../../main/app/consent-page.ts';

const platform = 'https://platform.example/tenant';

describe('a page that is to be opened as a consent page', () => {
  it.each([
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?x=1',
    'https://outlook.api.odoo.com/api/mail_oauth/1/outlook',
    'https://platform.example/connect/7',
    'https://platform.example:8443/connect/7',
  ])('is opened at the provider and at the platform itself: %s', (url) => {
    expect(isConsentPage(url, 'microsoft', platform)).toBe(true);
  });

  it.each([
    ['the other provider', 'https://accounts.google.com/o/oauth2/v2/auth'],
    [
      'a host name that only starts with the provider’s',
      'https://login.microsoftonline.com.evil.example/authorize',
    ],
    ['a host name that only ends with the provider’s', 'https://evil-login.microsoftonline.com/authorize'],
    [
      'the provider’s name as the user name of a URL',
      'https://login.microsoftonline.com@evil.example/authorize',
    ],
    ['a URL with credentials', 'https://a:b@login.microsoftonline.com/authorize'],
    ['another port', 'https://login.microsoftonline.com:444/authorize'],
    ['the provider without TLS', 'http://login.microsoftonline.com/authorize'],
    ['the platform without TLS', 'http://platform.example/connect/7'],
    ['this computer, sent by a remote platform', 'http://127.0.0.1:8080/connect'],
    ['a file', 'file:///etc/passwd'],
    ['a script', 'javascript:alert(1)'],
    ['nothing', ''],
  ])('is not opened elsewhere: %s', (_what, url) => {
    expect(isConsentPage(url, 'microsoft', platform)).toBe(false);
  });

  it('may be on this computer if the platform is, as in practice', () => {
    expect(isConsentPage('http://127.0.0.1:8080/consent/1', 'microsoft', 'http://127.0.0.1:8069')).toBe(true);
    expect(isConsentPage('file:///x', 'microsoft', 'http://127.0.0.1:8069')).toBe(false);
  });
});
