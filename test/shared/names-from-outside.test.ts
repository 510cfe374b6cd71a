/**
 * Tests that host names and URLs from files, platforms, directories and command lines cannot look different from what
 * they are.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';

import { operations } from '../../shared/contract/index.ts';
import {
  candidateSchema,
  careerPageResultSchema,
  mailSettingsSchema,
  outgoingServerSchema,
  parseAddress,
  parseProfileFile,
  platformFormSchema,
  switchOnSchema,
  tenantCapabilitiesSchema,
  tenantConnectionSchema,
  type Answers,
} from '../../shared/model/index.ts';
import { platformForms } from '../../shared/knowledge/index.ts';

/** One character of each kind: text direction, invisible, terminal control, and an unpaired surrogate. */
const unseen = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\u034f',
  '\u{e0041}',
  '\0',
  '\u001b',
  '\r\n',
  '\u0085',
  '\u2028',
  '\ud800',
];

/** Returns one copy of a value for each text in it, with that text changed, and the place of the change. */
function changedIn(value: unknown, change: (text: string) => string): { where: string; copy: unknown }[] {
  if (typeof value === 'string') return [{ where: '', copy: change(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    changedIn(member, change).map(({ where, copy }) => ({
      where: `${name} ${where}`.trim(),
      copy: Array.isArray(value)
        ? value.map((each, index) => (String(index) === name ? copy : (each as unknown)))
        : { ...value, [name]: copy },
    })),
  );
}

const endpoint = { host: 'mail.firma.test', port: 465, security: 'tls' } as const;
const mailApi = { kind: 'mail-api', url: 'https://platform.example/', clientId: 'client' } as const;
const odoo = {
  kind: 'odoo',
  url: 'https://odoo.example/',
  database: 'firma',
  login: 'admin@firma.test',
} as const;
const answers: Answers = {
  platform: mailApi,
  address: 'jobs@firma.test',
  mailboxKind: 'own',
  signIn: { username: 'jobs', endpoint },
  inboundAddress: 'a@platform.example',
};
const settings = { ...endpoint, username: 'jobs', sender: 'jobs@firma.test', senderName: 'Firma' };
const capabilities = {
  name: 'Platform',
  apiVersion: '1.0',
  runsChecks: true,
  sendsTestMail: true,
  egressIps: ['192.0.2.1'],
  inboundAddress: 'a@platform.example',
  inboundAddresses: [{ name: 'Nord', address: 'n@platform.example' }],
  separateUsername: true,
  refusedProviders: ['google'],
};
const input = operations['server.probe'].input;
const profileId = 'p1';

const takes: readonly [what: string, schema: z.ZodType, right: object][] = [
  ['a platform', tenantConnectionSchema, mailApi],
  ['an Odoo', tenantConnectionSchema, odoo],
  ['the settings of a platform', mailSettingsSchema, settings],
  ['what a platform can do', tenantCapabilitiesSchema, capabilities],
  [
    'an outgoing server of a platform',
    outgoingServerSchema,
    { ...endpoint, name: 'Nord', username: 'jobs', senders: 'firma.test', priority: 1, chosen: true },
  ],
  [
    'a server that was found',
    candidateSchema,
    { ...endpoint, username: 'jobs', source: 'srv', trust: 'confirm' },
  ],
  [
    'what has to be switched on first',
    switchOnSchema,
    { page: 'https://firma.test/', words: [{ text: 'x', language: 'de' }] },
  ],
  ['a career page', operations['careerPage.check'].input, { profileId, url: 'https://firma.test/' }],
  [
    'where a career page was in the end',
    careerPageResultSchema,
    { url: 'https://firma.test/', outcome: 'link' },
  ],
  [
    'a settings database',
    operations['mailbox.discover'].input,
    { address: 'a@firma.test', practice: false, settingsDatabase: 'https://firma.test/' },
  ],
  [
    'a check of a platform',
    operations['tenant.checkConformance'].input,
    {
      url: 'https://platform.example/',
      clientId: 'client',
      secret: 'secret',
      change: false,
      recipient: 'a@b.test',
    },
  ],
  [
    'a check of a server',
    input,
    { endpoint, username: 'jobs', alternatives: [{ endpoint, username: 'x', signIn: true }], practice: true },
  ],
  [
    'answers',
    operations['profiles.answer'].input,
    { profileId, answers: { ...answers, senderName: 'Firma' } },
  ],
];

describe('a name from outside', () => {
  it.each(takes)('can be read as it is in %s', (_what, schema, right) => {
    expect(schema.safeParse(right).error).toBeUndefined();
    const taken = unseen.flatMap((character) =>
      changedIn(right, (text) => `${text.slice(0, 2)}${character}${text.slice(2)}`)
        // Secrets are never shown, and may contain anything.
        .filter(({ where }) => where !== 'secret')
        .filter(({ copy }) => schema.safeParse(copy).success)
        .map(({ where }) => `${where}: ${JSON.stringify(character)}`),
    );
    expect(taken).toEqual([]);
  });

  it('can be read as it is in a .absender file', () => {
    const right = { format: 'absender-profile', version: 1, answers };
    expect(parseProfileFile(JSON.stringify(right))).toEqual(right);
    for (const character of unseen)
      for (const { where, copy } of changedIn(right, (text) => text + character))
        expect([where, character, parseProfileFile(JSON.stringify(copy))]).toEqual([
          where,
          character,
          undefined,
        ]);
  });

  it('keeps the characters that people really type', () => {
    const given = { ...settings, username: 'FIRMA\\jobs', senderName: 'Grüße ❤️ & 你好 e\u0301' };
    expect(mailSettingsSchema.parse(given)).toEqual(given);
  });

  it('is an address without invisible characters, or none', () => {
    for (const character of unseen) {
      const parsed = parseAddress(`jo${character}bs@firma.test`);
      expect(parsed.ok ? parsed.value : 'jobs@firma.test', character).toBe('jobs@firma.test');
    }
  });
});

const misleading = [
  'https://platform.example@evil.example/',
  'https://platform.example:443@evil.example/',
  'https://anna:geheim@platform.example/',
  'https://@platform.example/',
  'https://platform.example\\@evil.example/',
  'https:\\\\platform.example',
  'https:platform.example',
  'https:///platform.example',
  'https:/platform.example',
  'https://platform.example%2eevil.example/',
  'https://platform%E2%80%AE.example/',
  'https://platform．example/',
  'https://platform。example/',
  'https://ｐlatform.example/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://127.1/',
  'https://platform.example:99999/',
  'https://platform.example /',
  'https://plat form.example/',
  'https://platform.example/a\\..\\b',
  'https://',
  'https://.',
  'https://?platform.example',
  'https://#platform.example',
  'javascript:alert(1)//https://platform.example',
  'ftp://platform.example/',
];
const honest = [
  'https://platform.example',
  'https://platform.example/',
  'https://platform.example./',
  'https://PLATFORM.example:8443/base/?a=b@c\\d#e',
  'https://bücher.example/',
  'https://xn--bcher-kva.example/',
  'https://firma_1.platform.example/',
  'https://192.0.2.1/',
  'https://[2001:db8::1]:8443/',
  'https://platform.example/user@example.com',
];

/** Every place that accepts the URL of a page or of a platform. */
const places: readonly [what: string, takesUrl: (url: string) => boolean][] = [
  ...takes.flatMap(([what, schema, right]): [string, (url: string) => boolean][] =>
    changedIn(right, (text) => text)
      .map(({ where }) => where.split(' '))
      .filter((path) => ['url', 'page', 'settingsDatabase'].includes(path.at(-1) ?? ''))
      .map((path) => [
        `${path.join(' ')} of ${what}`,
        (url) =>
          changedIn(right, (text) => (/^https:/.test(text) ? url : text))
            .filter(({ where }) => where === path.join(' '))
            .every(({ copy }) => schema.safeParse(copy).success),
      ]),
  ),
  [
    'the platform of a .absender file',
    (url) =>
      parseProfileFile(
        JSON.stringify({
          format: 'absender-profile',
          version: 1,
          answers: { ...answers, platform: { ...mailApi, url } },
        }),
      ) !== undefined,
  ],
  [
    'a source of a platform’s form',
    (url) => platformFormSchema.safeParse({ ...platformForms[0], sources: [url] }).success,
  ],
  [
    'where a platform’s form has its addresses from',
    (url) => platformFormSchema.safeParse({ ...platformForms[0], egressIpsSource: url }).success,
  ],
];

describe.each(places)('as %s', (_what, takesUrl) => {
  const isAscii = (url: string) => !/\P{ASCII}/u.test(url);
  it('an address that leads where it appears to lead is accepted', () => {
    expect(honest.filter(isAscii).filter((url) => !takesUrl(url))).toEqual([]);
  });

  it('an address that leads elsewhere or nowhere is refused', () => {
    expect(misleading.filter((url) => takesUrl(url))).toEqual([]);
  });

  it('an address whose host differs from the one shown is refused', () => {
    const part = fc.constantFrom(
      'platform.example',
      'evil.example',
      '@',
      ':',
      '\\',
      '/',
      '%40',
      '。',
      'ß',
      '\t',
      '1',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const url = `https://${parts.join('')}`;
        if (!takesUrl(url)) return;
        const parsed = new URL(url);
        expect([parsed.username, parsed.password]).toEqual(['', '']);
        const [, host = ''] = /^https:\/\/([^/?#:]*)/.exec(url) ?? [];
        expect(new URL(`https://${host}`).hostname).toBe(parsed.hostname);
        expect(host.normalize('NFKC')).toBe(host);
      }),
    );
  });
});

it('a name beyond ASCII can be a platform’s', () => {
  for (const url of honest) expect(tenantConnectionSchema.safeParse({ ...mailApi, url }).success).toBe(true);
});
