import { afterEach, beforeEach } from 'vitest';

import type { Tenant } from '../../../../main/tenant/index.ts';
import type { Draft, MailSettings, OdooConnection } from '../../../../shared/model/index.ts';
import { TestClock } from '../setting.ts';
import { odooKey, startFakeOdoo, type FakeOdoo } from './fake-odoo.ts';
import { redactionOf } from '../../../support/redaction.ts';
import { tenantAt } from '../../../support/tenant.ts';

export const jobs = 'jobs@firma.test';
export const password = 'Kanarienvogel-4711';
export const settings: MailSettings = {
  host: 'mail.firma.test',
  port: 587,
  security: 'starttls',
  username: jobs,
  sender: jobs,
};
export const { signal } = new AbortController();

/** Sets up a new simulated Odoo for each test, with a client for it. */
export class OdooStandIn {
  odoo!: FakeOdoo;
  tenant!: Tenant;
  /** The clock that all clients use. */
  clock!: TestClock;

  /** Another client of the same Odoo. */
  client = (more: Partial<OdooConnection> = {}, key = odooKey): Tenant =>
    tenantAt({ kind: 'odoo', url: this.odoo.url, ...more }, key, {
      clock: this.clock,
      redaction: redactionOf(key, password),
    });

  versionNow = async (): Promise<string> => {
    const now = await this.tenant.current({ signal, sender: jobs });
    return now.ok ? now.value.version : '';
  };

  write = async (secret = password) =>
    this.tenant.writeDraft(settings, secret, await this.versionNow(), { signal });

  draftOf = async (): Promise<Draft> => {
    const draft = await this.write();
    if (!draft.ok) throw new Error(draft.problem.kind);
    return draft.value;
  };

  callsOf = (name: string) => this.odoo.calls.filter((call) => call.name === name);
}

/** @param connection values that override those of the client's connection. */
export function settingOf(version: [string, number], connection: Partial<OdooConnection> = {}): OdooStandIn {
  const setting = new OdooStandIn();
  beforeEach(async () => {
    setting.odoo = await startFakeOdoo();
    setting.odoo.version = version;
    setting.clock = new TestClock();
    setting.tenant = setting.client(connection);
  });
  afterEach(() => setting.odoo.stop());
  return setting;
}
