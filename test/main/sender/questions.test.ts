/** Tests what a single check finds within its limit on DNS queries. */
import { expect, it } from 'vitest';

import { checkSender } from '../../../main/sender/index.ts';

const zone: Readonly<Record<string, unknown>> = {
  'NS firma.test': ['ns1.firma.test'],
  'A ns1.firma.test': ['192.0.2.53'],
  'SOA firma.test': { serial: 1, minttl: 900 },
  'MX firma.test': [{ exchange: 'mail.firma.test', priority: 10 }],
  'A mail.firma.test': ['192.0.2.9'],
  'TXT firma.test': [['v=spf1 mx include:a.test include:b.test include:c.test -all']],
  'TXT a.test': [['v=spf1 ip4:192.0.2.1 -all']],
  'TXT b.test': [['v=spf1 ip4:192.0.2.1 -all']],
  'TXT c.test': [['v=spf1 ip4:192.0.2.1 -all']],
  'CNAME s3._domainkey.firma.test.firma.test': ['s3.werk.test'],
};

it('a name that repeats the domain is found within 25 DNS queries, even if other records are missing', async () => {
  const asked: string[] = [];
  const { report } = await checkSender(
    {
      domain: 'firma.test',
      required: ['s1', 's2', 's3'].map((key) => ({
        type: 'CNAME' as const,
        name: `${key}._domainkey.firma.test`,
        value: `${key}.werk.test`,
      })),
      ask: (name, type) => {
        asked.push(`${type} ${name}`);
        const found = zone[`${type} ${name}`];
        const isKnown = Object.keys(zone).some((each) => each.endsWith(` ${name}`));
        return found === undefined
          ? Promise.reject(Object.assign(new Error(name), { code: isKnown ? 'ENODATA' : 'ENOTFOUND' }))
          : Promise.resolve(found);
      },
    },
    new AbortController().signal,
  );
  expect(report.records.map(({ state }) => state)).toEqual(['missing', 'missing', 'doubled-name']);
  expect(asked.length).toBeLessThanOrEqual(25);
});
