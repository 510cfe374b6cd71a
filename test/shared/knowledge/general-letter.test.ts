import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { stepIds } from '../../../shared/flow/index.ts';
import { generalLetter, type GeneralFacts } from '../../../shared/knowledge/index.ts';
import { letterText, text } from '../../../shared/texts/index.ts';

const bare: GeneralFacts = { step: 'platform', egressIps: [], words: [] };
const full: GeneralFacts = {
  step: 'platform-check',
  address: 'jobs@company.example',
  username: 'jobs@company.example',
  platform: 'Personio',
  platformHost: 'company.platform.example',
  inbound: 'inbox@platform.example',
  host: 'smtp.company.example',
  port: 587,
  security: 'starttls',
  egressIps: ['192.0.2.10', 'everyone'],
  page: 'https://company.example/careers',
  cause: 'ip-not-allowed',
  problem: { kind: 'proxy-refused' },
  words: ['554 5.7.1 Client host rejected', 'password=Tr0ub4dorAndThree33XyZ'],
};

describe('a letter to IT from any step', () => {
  it('contains the records that the platform wants, if it asks for them', () => {
    const records = [
      { type: 'CNAME', name: 's1._domainkey.firma.example', value: 's1.platform.example' },
    ] as const;
    const line = '- CNAME s1._domainkey.firma.example s1.platform.example';
    expect(generalLetter({ ...bare, step: 'domain-check', records }, 'de').body).toContain(line);
    expect(generalLetter({ ...bare, step: 'test-mail', records }, 'de').body).not.toContain(line);
  });

  it.each(stepIds)('says where the user is and what it is about: %s', (step) => {
    for (const language of ['de', 'en'] as const) {
      for (const facts of [
        { ...bare, step },
        { ...full, step },
      ]) {
        const { subject, body } = generalLetter(facts, language);
        expect(subject).toContain(text(language, `step.${step}`));
        expect(body).toContain(letterText(language, `letter.about.${step}`));
        expect(`${subject}${body}`).not.toMatch(/\{\w+\}|undefined/);
      }
    }
  });

  it('omits what is not known', () => {
    const { body } = generalLetter(bare, 'en');
    for (const heading of ['letter.details', 'letter.stopped', 'letter.evidence'] as const) {
      expect(body).not.toContain(letterText('en', heading));
    }
  });

  it('contains everything that IT may need, and only valid addresses', () => {
    const { body } = generalLetter(full, 'en');
    const { address = '', platform = '', platformHost = '', inbound = '', host = '', page = '' } = full;
    for (const known of [address, platform, platformHost, inbound, host, '587', 'STARTTLS', page]) {
      expect(body).toContain(known);
    }
    expect(body).toContain('IP addresses of the platform: 192.0.2.10\n');
    expect(body).toContain(text('en', 'problem.proxy-refused.title'));
    expect(body).toContain('> 554 5.7.1 Client host rejected');
    expect(body).not.toContain('Tr0ub4dor');
  });

  it('does not let external text add a line', () => {
    const plain = generalLetter(full, 'de').body.split('\n').length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
        const hostile = { address: words, platform: words, host: words, inbound: words, page: words };
        const { subject, body } = generalLetter({ ...full, ...hostile, words: [words] }, 'de');
        expect(`${subject}${body}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(body.split('\n').length).toBeLessThanOrEqual(plain);
      }),
    );
  });
});
