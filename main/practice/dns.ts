import { practice } from '../../shared/model/index.ts';
import type { AskNameServer } from '../net/index.ts';
import type { Helped } from './mailboxes.ts';
import { mailHost } from './names.ts';
import { dkimRecords } from './tenant/domains.ts';

/** The example key of RFC 8463 section A.2; no message is signed with it here. */
const key = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
const servers = ['ns1', 'ns2'].map((name) => `${name}.dns-${practice.domain}`);
const records = dkimRecords(practice.domain);

/** Answers by type and name, in the format of Node's resolver. */
const fixedAnswers: Readonly<Record<string, unknown>> = {
  [`NS ${practice.domain}`]: servers,
  ...Object.fromEntries(servers.map((name) => [`A ${name}`, ['192.0.2.53']])),
  [`SOA ${practice.domain}`]: { serial: 1, minttl: 900 },
  [`MX ${practice.domain}`]: [{ exchange: mailHost, priority: 10 }],
  [`A ${mailHost}`]: ['192.0.2.25'],
  [`TXT ${practice.domain}`]: [['v=spf1 mx -all']],
  [`TXT _dmarc.${practice.domain}`]: [['v=DMARC1; p=none']],
  ...Object.fromEntries(records.map(({ value }) => [`TXT ${value}`, [[key]]])),
};

/**
 * Answers DNS queries for the fictional company. At first, only one of the records that the platform requires exists;
 * the others are added when the company's IT department receives the letter.
 */
export const practiceDns =
  (helped: Helped): AskNameServer =>
  (name, type) => {
    const set = helped.size > 0 ? records : records.slice(0, 1);
    const zone = {
      ...fixedAnswers,
      ...Object.fromEntries(set.map((each) => [`${each.type} ${each.name}`, [each.value]])),
    };
    const queried = name.toLowerCase();
    const found = zone[`${type} ${queried}`];
    if (found !== undefined) return Promise.resolve(found);
    const isKnown = Object.keys(zone).some((each) => each.endsWith(` ${queried}`));
    return Promise.reject(Object.assign(new Error(queried), { code: isKnown ? 'ENODATA' : 'ENOTFOUND' }));
  };
