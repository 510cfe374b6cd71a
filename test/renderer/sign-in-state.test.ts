import { describe, expect, it } from 'vitest';

import { errorsOf } from '../../renderer/steps/sign-in/sign-in.state.ts';
import { endpointOf, formOf, withoutGroupBlanks, withPort } from '../../renderer/wizard/index.ts';

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

  it('choose the encryption that belongs to a well-known port, and leave it for others', () => {
    expect(withPort('587').security).toBe('starttls');
    expect(withPort('2525').security).toBeUndefined();
  });

  it('ask only for what is missing', () => {
    expect(errorsOf(fields, '', true)).toEqual({
      username: false,
      host: false,
      port: false,
      password: false,
    });
    expect(errorsOf({ ...fields, username: ' ', port: '' }, '', false)).toEqual({
      username: true,
      host: false,
      port: true,
      password: true,
    });
  });
});

describe('a typed password', () => {
  it.each(['abcd efgh ijkl mnop', 'abcd\u00a0efgh\u00a0ijkl\u00a0mnop', ' abcd efgh ijkl mnop\n'])(
    'loses the blanks of an app password: %j',
    (typed) => expect(withoutGroupBlanks(typed)).toBe('abcdefghijklmnop'),
  );

  it('keeps every blank when it is no app password', () => {
    expect(withoutGroupBlanks(' my secret words ')).toBe(' my secret words ');
  });

  it('is doubted at Google alone, unless it is an app password', () => {
    expect(formOf('Sommer2026!', 'google_workspace')).toBe('google-account');
    expect(formOf('Sommer2026!', 'ionos')).toBe('ordinary');
    expect(formOf('', 'google_workspace')).toBe('ordinary');
    expect(formOf('abcd efgh ijkl mnop', 'google_workspace')).toBe('app-password');
  });
});
