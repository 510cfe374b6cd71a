import type { FixedRecord, WantedRecord } from '../model/index.ts';
import { mergedSpf } from './spf.ts';

/**
 * Converts the DNS records that a platform requires of every customer to records for this domain. Several SPF includes
 * are combined into one record.
 */
export function fixedRecords(records: readonly FixedRecord[], domain: string): WantedRecord[] {
  const includes = records.filter(({ kind }) => kind === 'spf-include').map(({ value }) => value);
  const others = records.flatMap(({ kind, name, value }): WantedRecord[] =>
    kind === 'spf-include'
      ? []
      : [{ type: kind, name: name === undefined ? domain : `${name}.${domain}`, value }],
  );
  const spf: WantedRecord[] =
    includes.length === 0 ? [] : [{ type: 'TXT', name: domain, value: mergedSpf([], includes) }];
  return [...spf, ...others];
}
