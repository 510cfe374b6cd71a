import { randomUUID } from 'node:crypto';

import type { PlatformDomain, WantedRecord } from '../../../shared/model/index.ts';
import { platformName } from '../names.ts';
import { CatalogueError } from './catalogue.ts';
import type { PracticeAnswer } from './http.ts';

/** Returns the targets of a name's CNAME records; empty if there are none, undefined if the query failed. */
export type LookUpAlias = (name: string) => Promise<readonly string[] | undefined>;

type DomainCheck =
  | { readonly id: string; readonly state: 'running' | 'aborted' }
  | {
      readonly id: string;
      readonly state: 'done';
      readonly domain: PlatformDomain & { readonly domain: string };
    };

/** Returns the records that the practice platform requires in a domain. */
export const dkimRecords = (domain: string): readonly WantedRecord[] =>
  ['pf1', 'pf2'].map((key) => ({
    type: 'CNAME',
    name: `${key}._domainkey.${domain}`,
    value: `${key}.${domain.replaceAll('.', '-')}.dkim.${platformName}`,
  }));

/** The domains on whose behalf the practice platform sends, and their checks. */
export class Domains {
  readonly #lookUp: LookUpAlias;
  readonly #domains = new Map<string, PlatformDomain>();
  readonly #checks = new Map<string, DomainCheck>();

  constructor(lookUp: LookUpAlias) {
    this.#lookUp = lookUp;
  }

  add(name: string): PracticeAnswer {
    if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/.test(name))
      throw new CatalogueError('invalid', { fields: { domain: 'Must be a domain.' } });
    if (!this.#domains.has(name))
      this.#domains.set(name, {
        state: 'pending',
        records: dkimRecords(name).map((record) => ({ ...record, state: 'unknown' })),
      });
    return { ...this.get(name), status: 201 };
  }

  get(name: string): PracticeAnswer {
    return { status: 200, body: { domain: name, ...this.#known(name) } };
  }

  stop(name: string): PracticeAnswer {
    this.#domains.set(name, { ...this.#known(name), state: 'stopped' });
    return this.get(name);
  }

  verify(name: string): PracticeAnswer {
    const { records } = this.#known(name);
    const id = randomUUID();
    this.#checks.set(id, { id, state: 'running' });
    void this.#look(records).then((seen) => {
      const state = seen.every((each) => each.state === 'there') ? 'confirmed' : 'pending';
      const domain: PlatformDomain = { state, records: seen };
      this.#domains.set(name, domain);
      this.#checks.set(id, { id, state: 'done', domain: { domain: name, ...domain } });
    });
    return {
      status: 202,
      body: { id, state: 'running' },
      headers: { location: `/v1/domain-checks/${id}`, 'retry-after': '0' },
    };
  }

  check(id: string): PracticeAnswer {
    const check = this.#checks.get(id);
    if (!check) throw new CatalogueError('not-found', { detail: 'There is no such check.' });
    return { status: 200, body: check };
  }

  #known(name: string): PlatformDomain {
    const domain = this.#domains.get(name);
    if (!domain) throw new CatalogueError('not-found', { detail: 'Nobody began with this domain.' });
    return domain;
  }

  #look(records: PlatformDomain['records']): Promise<PlatformDomain['records']> {
    return Promise.all(
      records.map(async (record) => {
        const found = await this.#lookUp(record.name).catch(() => undefined);
        if (found === undefined) return { ...record, state: 'unknown' as const };
        const state = found.length === 0 ? 'missing' : found.includes(record.value) ? 'there' : 'other-value';
        return { ...record, state: state };
      }),
    );
  }
}
