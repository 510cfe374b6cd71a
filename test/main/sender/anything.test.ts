/** Tests that any DNS records of a domain lead to a valid result after a limited number of queries. */
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { dmarcOf } from '../../../main/sender/dmarc.ts';
import { Budget, Questions } from '../../../main/sender/questions.ts';
import { checkRecords } from '../../../main/sender/records.ts';
import { spfOf } from '../../../main/sender/spf.ts';
import { checkedRecordSchema, senderReportSchema } from '../../../shared/model/index.ts';

const piece = fc.constantFrom(
  'v=spf1 ',
  '\u200b',
  'v=DMARC1; ',
  'v=DKIM1; p=',
  'include:firma.test ',
  'include:a.test ',
  'redirect=firma.test',
  'mx ',
  'a ',
  'ptr ',
  'exists:%{i}.%{l}.firma.test ',
  'ip4:1.2.3.4/99 ',
  '-all',
  '+all',
  'p=reject; ',
  'sp=',
  'rua=mailto:',
  '%{',
  '"',
  '\\',
  '\u0000',
  '=',
  ';',
);
const text = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const name = fc.oneof(fc.constantFrom('firma.test', 'a.test', '', '.', '*'), fc.domain());
const answer = fc.oneof(
  fc.array(
    text.map((each) => [each]),
    { maxLength: 3 },
  ),
  fc.constantFrom('ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'ETIMEOUT', 'EBADRESP'),
);

it('any DNS records of a domain give a valid result, within 25 queries', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 6 }), name, async (answers, host) => {
      let asked = 0;
      const ask = (_name: string, type: string): Promise<unknown> => {
        const given = answers[asked % answers.length] ?? 'ENODATA';
        asked += 1;
        if (typeof given === 'string')
          return Promise.reject(Object.assign(new Error(given), { code: given }));
        if (type === 'MX') return Promise.resolve([{ exchange: host, priority: 0 }]);
        return Promise.resolve(type === 'TXT' ? given : [host]);
      };
      const questions = new Questions(ask, new Budget(25));
      const { records, reaches, problems, lookups } = await spfOf('firma.test', questions);
      const { dmarc } = await dmarcOf('firma.test', ['a.test', host], questions);
      const spf = { state: 'unknown', problems: [...problems], ...(lookups !== undefined && { lookups }) };
      expect(() => senderReportSchema.shape.spf.parse(spf)).not.toThrow();
      expect(() => senderReportSchema.shape.dmarc.parse(dmarc)).not.toThrow();
      const wanted = (['TXT', 'CNAME', 'MX'] as const).map((type) => ({
        type,
        name: 'x.firma.test',
        value: type === 'MX' ? '10 a.test' : type === 'TXT' ? 'v=spf1 include:a.test ~all' : 'a.test',
      }));
      const own = { names: [], zone: 'firma.test', view: questions, negativeTtl: undefined };
      for (const record of await checkRecords(wanted, 'firma.test', reaches, own, questions))
        expect(() => checkedRecordSchema.parse(record)).not.toThrow();
      expect(
        records === undefined || records.every((each) => each.startsWith('v=spf1') || /^v=spf1/i.test(each)),
      ).toBe(true);
      expect(asked).toBeLessThanOrEqual(25);
    }),
    { numRuns: 300 },
  );
});
