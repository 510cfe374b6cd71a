import { describe, expect, it } from 'vitest';

import { withoutSecrets } from '../../../shared/unknown-secrets/index.ts';

describe('a secret that is not known in advance', () => {
  it.each([
    ['AUTH PLAIN', '535 you sent AUTH PLAIN SECRETSECRET='],
    ['a bearer token', 'Authorization: Bearer SECRET.x.y'],
    ['basic authentication', 'sent Basic SECRETSECRET'],
    ['JSON', '{"password":"SECRET","client_secret":"SECRET2"}'],
    ['JSON with a quote in the value', '{"password":"ab\\"cdSECRET"}'],
    ['JSON within JSON', '{"body":"{\\"password\\":\\"SECRET\\"}"}'],
    ['a member that is just called secret', '{"secret":"SECRET"}'],
    ['single quotes', "{'pwd': 'my SECRET'}"],
    ['camel case', 'smtpPassword=SECRET clientSecret=SECRET'],
    ['the query of a URL', 'https://firma.test/?api_key=SECRET&x=y'],
    ['a settings file', 'smtp_pass=SECRET'],
    ['German labels', 'Kennwort: SECRET3 kennwort=SECRET4 Passwort: SECRET'],
    ['abbreviations', 'pass=SECRET5 pwd: SECRET6 passwd=SECRET'],
    ['prose with blanks', 'password: my long SECRET phrase'],
    ['the answer to a challenge', '334 UGFzc3dvcmQ6 SECRETSECRET'],
  ])('is recognised in %s', (_name, text) => {
    expect(withoutSecrets(text)).not.toContain('SECRET');
    expect(withoutSecrets(text)).toContain('•••');
  });

  it.each([
    '535 5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail',
    '550 5.7.1 Client host [203.0.113.7] blocked',
    'mailbox.check: ok (12 ms)',
    'at review (/opt/Absender/resources/app/out/main/operations/browser.js:12:7)',
  ])('is not found if there is none: %s', (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });

  it('ends before the next value begins', () => {
    expect(withoutSecrets('{"password":"x","host":"mail.firma.test"}')).toBe(
      '{"password":•••,"host":"mail.firma.test"}',
    );
    expect(withoutSecrets('password=my word host=mail.firma.test')).toBe('password=••• host=mail.firma.test');
  });
});
