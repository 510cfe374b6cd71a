import { describe, expect, it } from 'vitest';

import { errorsOf } from '../../renderer/steps/sign-in/sign-in.state.ts';
import { endpointOf, formOf, onlyAppPasswords, withPort } from '../../renderer/fields/index.ts';
import { providers } from '../../shared/knowledge/index.ts';

const fields = {
  username: 'jobs@firma.example',
  host: 'smtp.firma.example',
  port: '465',
  security: 'tls',
} as const;

describe('the fields of the sign-in', () => {
  it('take a server with blanks and capitals around it', () => {
    expect(endpointOf({ ...fields, host: ' SMTP.Firma.example ', port: ' 465 ' })).toEqual({
      host: 'smtp.firma.example',
      port: 465,
      security: 'tls',
    });
  });

  it('take no user name that is not what it looks like', () => {
    expect(errorsOf({ ...fields, username: 'hr\u202emoc.live@' }, '', true).username).toBe('unseen');
  });

  it.each([
    ['smtp.firma.example:587', { port: 587, security: 'starttls' }],
    ['smtps://smtp.firma.example/', { port: 465, security: 'tls' }],
    ['smtp://smtp.firma.example.:2525', { port: 2525, security: 'tls' }],
  ])('take what else stands in the one for the server: %s', (host, more) => {
    expect(endpointOf({ ...fields, host })).toEqual({ host: 'smtp.firma.example', ...more });
    expect(errorsOf({ ...fields, host, port: '' }, '', true)).toMatchObject({
      host: undefined,
      port: !/:\d/.test(host),
    });
  });

  it('say which part of the server is wrong', () => {
    expect(errorsOf({ ...fields, host: 'imap://firma.example' }, '', true).host).toBe('receiving');
    expect(errorsOf({ ...fields, host: 'firma.example:x' }, '', true).host).toBe('port');
  });

  it('choose the encryption that belongs to a well-known port, and leave it for others', () => {
    expect(withPort('587').security).toBe('starttls');
    expect(withPort('2525').security).toBeUndefined();
  });

  it('ask only for what is missing', () => {
    expect(errorsOf(fields, '', true)).toEqual({
      username: undefined,
      host: undefined,
      port: false,
      password: false,
    });
    expect(errorsOf({ ...fields, username: ' ', port: '' }, '', false)).toEqual({
      username: 'empty',
      host: undefined,
      port: true,
      password: true,
    });
  });
});

describe('a typed password', () => {
  it.each(
    providers
      .filter(({ appPassword }) => appPassword?.only !== true)
      .map(({ id }) => id)
      .concat('goneo'),
  )('is taken as it is at %s', (id) => {
    expect(formOf('Sommer2026!', id)).toBe('ordinary');
    expect(onlyAppPasswords(id)).toBeUndefined();
  });

  it('is doubted where only app passwords are taken, unless it is one', () => {
    expect(formOf('Sommer2026!', 'google_workspace')).toBe('account');
    expect(formOf('', 'google_workspace')).toBe('ordinary');
    expect(formOf('abcd efgh ijkl mnop', 'google_workspace')).toBe('app-password');
    expect(onlyAppPasswords('google_workspace')).toEqual({ provider: 'Google', letters: 16 });
  });

  it('has the same form at every provider that makes app passwords', () => {
    expect(formOf('abcd-efgh-ijkl-mnop', 'icloud')).toBe('app-password');
  });
});
