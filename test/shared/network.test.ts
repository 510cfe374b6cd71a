import { describe, expect, it } from 'vitest';

import { ipSchema, nameServerSchema, settingsDatabaseSchema } from '../../shared/model/index.ts';

describe('a name server', () => {
  it.each(['192.0.2.1', '192.0.2.1:5353', '2001:db8::1', '[2001:db8::1]', '[2001:db8::1]:53', '::1'])(
    'can be %s',
    (text) => expect(nameServerSchema.safeParse(text).data).toBe(text),
  );

  it.each([
    '',
    'dns.firma.test',
    '192.0.2.1:',
    '192.0.2.1:0',
    '192.0.2.1:65536',
    '192.0.2.256',
    '::1:x',
    '[::1',
    '[192.0.2.1]:53',
    '[::1]x:53',
    ' 192.0.2.1',
    '192.0.2.1\n:53',
  ])('cannot be %j', (text) => expect(nameServerSchema.safeParse(text).success).toBe(false));
});

describe('an address of this computer', () => {
  it.each(['127.0.0.1', '::1', '::ffff:192.0.2.1'])('can be %s', (text) =>
    expect(ipSchema.safeParse(text).success).toBe(true),
  );
  it.each(['', 'eth0', '127.0.0.1:25', '[::1]', 'fe80::1%eth0'])('cannot be %j', (text) =>
    expect(ipSchema.safeParse(text).success).toBe(false),
  );
});

describe('a settings database', () => {
  it.each(['https://ispdb.test', 'https://ispdb.test:8443/v1.1/', 'https://ispdb.test/a@b'])(
    'can be at %s',
    (text) => expect(settingsDatabaseSchema.safeParse(text).success).toBe(true),
  );
  it.each([
    '',
    'ispdb.test',
    'http://ispdb.test/',
    'https://anna:geheim@ispdb.test/',
    'https:\\\\anna@ispdb.test',
    'https:anna@ispdb.test',
  ])('cannot be at %j', (text) => expect(settingsDatabaseSchema.safeParse(text).success).toBe(false));
});
