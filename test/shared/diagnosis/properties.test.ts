import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { explain } from '../../../shared/diagnosis/index.ts';
import { findingSchema, type Observation } from '../../../shared/model/index.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10_000 }),
  fc.string({ unit: 'grapheme', maxLength: 500 }),
  fc.uint8Array({ maxLength: 10_000 }).map((bytes) => new TextDecoder('latin1').decode(bytes)),
  fc
    .array(fc.constantFrom('535 ', '5.7.8', '-', '\n', 'AUTH PLAIN ', 'password=', 'a', '*', '=', '.', ' '))
    .map((parts) => parts.join('')),
);
const observation: fc.Arbitrary<Observation> = fc.record(
  {
    text: anything,
    stage: fc.oneof(fc.constantFrom('auth', 'rcpt', 'tls'), fc.string({ maxLength: 40 })),
    code: fc.integer(),
    enhanced: fc.string({ maxLength: 20 }),
    errno: fc.string({ maxLength: 80 }),
    provider: fc.string({ maxLength: 60 }),
    host: fc.string({ maxLength: 253 }),
  },
  { requiredKeys: [] },
);

test('every input leads to a valid finding', () => {
  fc.assert(
    fc.property(observation, (given) => {
      expect(findingSchema.safeParse(explain(given)).error).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

test('the same text always has the same explanation', () => {
  fc.assert(
    fc.property(observation, (given) => {
      expect(explain(given)).toEqual(explain({ ...given }));
    }),
  );
});

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
test.each(names)('the provider or stage %s is treated as unknown', (name) => {
  expect(explain({ provider: name, stage: name, text: '535 authentication failed' })).toMatchObject({
    cause: 'wrong-credentials',
  });
});

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const secret = fc.stringMatching(/^[A-Za-z0-9!#%+]{8,40}$/);
const user = 'jobs@company.example';
const leaks: [string, (password: string) => [text: string, forms: string[]]][] = [
  [
    'an AUTH PLAIN line',
    (word) => [
      `AUTH PLAIN ${base64(`\0${user}\0${word}`)}\r\n535 5.7.8 failed`,
      [base64(`\0${user}\0${word}`)],
    ],
  ],
  [
    'a PLAIN token on its own',
    (word) => [`535 rejected: ${base64(`\0${user}\0${word}`)}`, [base64(`\0${user}\0${word}`)]],
  ],
  [
    'the dialogue of AUTH LOGIN',
    (word) => [
      `334 VXNlcm5hbWU6\n${base64(user)}\n334 UGFzc3dvcmQ6\n${base64(word)}\n535 5.7.8 failed`,
      [base64(word)],
    ],
  ],
  ['a named password', (word) => [`login user=${user} password=${word} failed`, [word]]],
  ['a JSON password', (word) => [`{"user":"${user}","password":"${word}"} 535 failed`, [word]]],
  ['a bearer token', (word) => [`auth=Bearer ya29.${word}${word} expired`, [`ya29.${word}`]]],
];
test.each(leaks)('%s never becomes evidence', (_name, leak) => {
  fc.assert(
    fc.property(secret, (password) => {
      const [text, forms] = leak(password);
      const evidence = JSON.stringify(explain({ text, stage: 'auth' }));
      for (const form of forms) expect(evidence).not.toContain(form);
    }),
  );
});

describe('what surrounds an error does not change its cause', () => {
  const causeOf = (text: string) => explain({ text }).cause;

  test('an id is never a reply, whatever its digits', () => {
    const said = 'AADSTS700082: The refresh token has expired due to inactivity. Trace ID: ';
    // In the fourth group of a UUID, three digits after a letter may look like a reply code.
    const id = fc
      .tuple(fc.uuid(), fc.integer({ min: 400, max: 599 }))
      .map(([uuid, code]) => uuid.replace(/-[89ab]\w{3}-/, `-b${code}-`));
    fc.assert(fc.property(fc.oneof(id, fc.uuid()), (uuid) => causeOf(said + uuid) === 'oauth-token-invalid'));
  });

  test.each([
    [
      "at Mail\\Transport->check('550 5.7.60 Client has no permission to send as this sender', array(250)) in Transport.php line 28",
      'send-as-denied',
    ],
    ['OpenSSL version: OpenSSL 1.1.0f  25 May 2017\n535 5.7.8 Authentication failed', 'wrong-credentials'],
    [
      '└──220 mx.google.com ESMTP\n└──AUTH XOAUTH2 dXNlcj1qb2Jz\n└──535-5.7.8 Username and Password not accepted.',
      'oauth-token-invalid',
    ],
    ['Net::OpenTimeout\nexecution expired', 'port-blocked'],
    [
      '{ "errno": -3008, "code": "EDNS", "syscall": "getaddrinfo", "hostname": "smtp.firma.example," }',
      'host-not-found',
    ],
    ['Name service error for name=firma.example type=MX: Host not found, try again', 'dns-failure'],
    ['AADSTS70002: Error validating credentials. AADSTS50055: The password is expired.', 'password-expired'],
    ['{ "message": "Client authentication failed (e.g. unknown client)" }', 'oauth-app-misconfigured'],
    [
      'Failed to authenticate with username "x" using 0 possible authenticators.',
      'auth-mechanism-unsupported',
    ],
  ])('%s', (text, cause) => {
    expect(causeOf(text)).toBe(cause);
  });
});
