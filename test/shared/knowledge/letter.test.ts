import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { letterFor, linkUrl, requestLetter, type LetterFacts } from '../../../shared/knowledge/index.ts';
import { guides } from '../../../shared/knowledge/guides/guide-for.ts';
import { inOurVoice } from '../../../shared/knowledge/letter/our-voice.ts';
import type { Language } from '../../../shared/model/index.ts';
import { fillPlaces, letterText } from '../../../shared/texts/index.ts';
import { remedies } from '../../../shared/knowledge/remedies/all.ts';

const languages = ['de', 'en'] as const;
const ips = ['192.0.2.10', '2001:db8::25'];
const facts = (more: Partial<LetterFacts> = {}): LetterFacts => ({
  cause: 'port-blocked',
  address: 'jobs@company.example',
  host: 'smtp.company.example',
  port: 587,
  platform: 'Personio',
  egressIps: ips,
  evidence: ['connect ETIMEDOUT 203.0.113.5:587'],
  ...more,
});
const bodyOf = (more: Partial<LetterFacts> = {}) => letterFor('it-admin', facts(more), 'en').body;
/** Fills in the placeholders of a request as a letter does if the user name is the mailbox's address. */
const asked = (request: string, language: Language): string =>
  fillPlaces(request, {
    address: 'jobs@company.example',
    account: letterText(language, 'letter.account'),
  });
const requests = new Map(
  remedies.map((remedy) => [asked(remedy.en.request, 'en'), asked(remedy.de.request, 'de')]),
);

describe('a letter', () => {
  it.each(
    remedies.map(
      (remedy) =>
        [[remedy.cause, 'at', remedy.provider ?? 'any provider', remedy.vantage].join(' '), remedy] as const,
    ),
  )(
    'asks for exactly the failing point: %s',
    (_, { cause, provider, vantage, owner, powershell = [], links, ...words }) => {
      for (const language of languages) {
        const { subject, body } = letterFor(owner, facts({ cause, provider, vantage }), language);
        expect(subject).toContain('jobs@company.example');
        expect(subject).toContain(inOurVoice(words[language].title, language));
        expect(body).toContain(asked(words[language].request, language));
        for (const each of [
          'jobs@company.example',
          'smtp.company.example',
          '587',
          'Personio',
          ...(vantage ? [] : ips),
        ]) {
          expect(body).toContain(each);
        }
        for (const id of links) expect(body).toContain(linkUrl(id));
        if (owner === 'it-admin') for (const step of words[language].steps) expect(body).toContain(step);
        const found = [...requests].filter((each) => body.includes(each[language === 'en' ? 0 : 1]));
        expect(found.map(([request]) => request)).toEqual([asked(words.en.request, 'en')]);
        expect(body).not.toMatch(/\{\w+\}|undefined| $/m);
        expect(
          body.includes('PowerShell') ||
            body.includes('Management Shell') ||
            body.includes('Verwaltungsshell'),
        ).toBe(powershell.length > 0);
      }
    },
  );

  it('gives Microsoft 365 admins the setting in both product languages, and the command', () => {
    const body = bodyOf({ cause: 'smtp-auth-disabled-mailbox', provider: 'microsoft365' });
    expect(body).toContain('Manage email apps > Authenticated SMTP');
    expect(body).toContain('E-Mail-Apps verwalten > Authentifiziertes SMTP');
    expect(body).toContain(
      "Set-CASMailbox -Identity 'jobs@company.example' -SmtpClientAuthenticationDisabled $false",
    );
  });

  it('lists the platform’s addresses in the command that needs them', () => {
    const body = bodyOf({ cause: 'ip-not-allowed', provider: 'exchange_onprem' });
    expect(body).toContain("-RemoteIPRanges @{Add='192.0.2.10','2001:db8::25'}");
  });

  it('says where the addresses are listed, or promises them, if the firewall needs them and they are not known yet', () => {
    const page = 'https://platform.example/help/addresses';
    expect(bodyOf({ egressIps: [], egressIpsSource: page })).toContain(page);
    expect(bodyOf({ egressIps: [] })).toContain('we will send them on');
    expect(bodyOf({ cause: 'wrong-credentials', egressIps: [], egressIpsSource: page })).not.toContain(
      'IP addresses',
    );
  });

  it('names the account that signs in, the sender, the encryption, and the time of the check', () => {
    const body = bodyOf({
      cause: 'send-as-denied',
      username: 'front-desk@company.example',
      security: 'starttls',
      checkedAt: '2026-11-29T13:05:00Z',
      vantage: 'workstation',
    });
    expect(body).toContain('Sender address: jobs@company.example');
    expect(body).toContain('Allow the account front-desk@company.example to send as jobs@company.example.');
    expect(body).toContain('User name: front-desk@company.example');
    expect(body).toContain('STARTTLS');
    expect(body).toMatch(/Checked from one of our computers: Nov 29, 2026, .+/);
    expect(bodyOf({ checkedAt: 'yesterday' })).not.toContain('Checked');
  });

  /** Matches words that address the user of the program instead of the recipient of the letter. */
  const toTheUser =
    /\bIhr(?:e|em|er)? (?:IT|Team|Plattform|Anbieter)\b|\byour (?:IT|team|platform|provider)\b/i;

  it.each(languages)('speaks to its reader and not to the user: %s', (language) => {
    const facts = { address: 'jobs@company.example', egressIps: ips, evidence: [] };
    const letters = [
      ...remedies.map(({ cause, provider, vantage }) =>
        letterFor('it-admin', { ...facts, cause, provider, vantage }, language),
      ),
      ...guides.map(({ purpose, tasks }) => requestLetter({ ...facts, purpose, tasks }, language)),
    ];
    const wrong = letters
      .flatMap(({ subject, body }) => `${subject}\n${body}`.split('\n'))
      .filter((line) => toTheUser.test(line));
    expect([...new Set(wrong)]).toEqual([]);
  });

  it.each(languages)(
    'says what is the user’s as ours, which no sentence about the user withstands: %s',
    (language) => {
      const rest = language === 'de' ? /\b(?:Sie|Ihnen|Ihre\w?)\b/ : /\byou(?:rs|r)?\b/i;
      const said = remedies.flatMap((remedy) => [remedy[language].title, remedy[language].stopped]);
      expect(said.map((words) => inOurVoice(words, language)).filter((words) => rest.test(words))).toEqual(
        [],
      );
    },
  );

  it('addresses the person who can change it', () => {
    expect(letterFor('provider', facts(), 'de').body).toContain('wir sind Kunde bei Ihnen');
    expect(letterFor('platform', facts(), 'de').body).toContain('Ihre Plattform soll');
    expect(letterFor('you', facts(), 'de').body).toContain('kommen wir an einem Punkt nicht weiter');
  });

  it('does not repeat to a provider what only the user should read', () => {
    const { body } = letterFor('provider', facts({ cause: 'service-unavailable' }), 'de');
    expect(body).toContain('antwortet gar nicht');
    expect(body).not.toContain('An Ihren Angaben liegt es nicht');
  });

  it('asks nobody for a password', () => {
    for (const language of languages) {
      expect(letterFor('it-admin', facts(), language).body).toMatch(
        /am Telefon oder persönlich, nicht per Mail|by phone or in person only/,
      );
    }
  });
});

describe('external text in a letter', () => {
  it('is quoted line by line, limited in length and number', () => {
    const body = bodyOf({ evidence: Array.from({ length: 50 }, (_, at) => `${at} ${'long '.repeat(500)}`) });
    const quoted = body.split('\n').filter((line) => line.startsWith('> '));
    expect(quoted).toHaveLength(6);
    for (const line of quoted) expect(line.length).toBeLessThanOrEqual(302);
  });

  it('cannot become a link to click', () => {
    const body = bodyOf({ evidence: ['535 Visit https://evil.example/login or www.evil.example now'] });
    expect(body).not.toMatch(/https:\/\/evil|www\.evil/);
    expect(body).toContain('hxxps://evil.example/login');
  });

  it('carries no credentials, even if it was not redacted before', () => {
    const secret = 'Tr0ub4dorAndThree33XyZ';
    const body = bodyOf({
      evidence: [
        `AUTH PLAIN AGpvYnNAY29tcGFueS5leGFtcGxlAFRyMHViNGRvcg==`,
        `password=${secret}`,
        `Authorization: Bearer ${secret}`,
        `token: ${secret}`,
        `335 ${secret}`,
      ],
    });
    expect(body).not.toContain(secret);
    expect(body).not.toContain('AGpvYnNA');
  });

  it('keeps the words that explain a refusal', () => {
    const refusal =
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.';
    expect(bodyOf({ evidence: [refusal] })).toContain(refusal);
  });

  it('cannot smuggle in control characters, bidirectional overrides or additional lines', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (words, address, host, platform) => {
        const { subject, body } = letterFor(
          'it-admin',
          facts({ evidence: [words], address, host, platform, egressIps: [words] }),
          'de',
        );
        const plain = letterFor('it-admin', facts({ evidence: ['x'], egressIps: [] }), 'de').body;
        expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(body.split('\n').length).toBeLessThanOrEqual(plain.split('\n').length);
      }),
    );
  });

  it.each([
    "jobs'; Remove-Mailbox x@company.example",
    'jobs’@company.example',
    '$(whoami)@company.example',
    'a`b@company.example',
  ])('never becomes part of a command: %s', (address) => {
    const body = bodyOf({ cause: 'smtp-auth-disabled-mailbox', provider: 'microsoft365', address });
    expect(body).toContain("Set-CASMailbox -Identity '<address>'");
  });

  it('that is not an address is not suggested for a firewall', () => {
    const body = bodyOf({ egressIps: ['192.0.2.10', '0.0.0.0/0 any; permit', 'everyone'] });
    expect(body).toContain('IP addresses of the platform: 192.0.2.10\n');
  });
});
