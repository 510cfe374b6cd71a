import type { Tenant, TenantOptions } from '../../main/tenant/index.ts';
import type { MailSettings, OdooConnection, TenantSettings } from '../../shared/model/index.ts';
import { newAuthority } from '../support/certificates.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';
import type { MailServer } from '../support/mail-servers/plan.ts';
import { startOdoo, type Odoo } from './odoo.ts';
import { proxyTo, type OdooConnector } from './proxy.ts';
import { tenantAt } from '../support/tenant.ts';

export const jobs = 'jobs@firma.test';
export const info = 'info@firma.test';
export const password = 'Kanarienvogel-4711';

/**
 * The mail server's ports: some are correct, and each of the others has one fault. Odoo does not trust the CA of
 * `strange`.
 */
export type Listeners =
  | 'submission'
  | 'submissions'
  | 'strange'
  | 'expired'
  | 'elsewhere'
  | 'clear'
  | 'withoutSignIn'
  | 'greylists';

export type OdooProtocol = 'JSON-2' | 'JSON-RPC';

export interface OdooWorld {
  readonly odoo: Odoo;
  readonly mail: MailServer<Listeners>;
  /** PEM of the authority that issued the certificates of {@link mail}. */
  readonly ca: string;
  readonly methods: Readonly<Record<OdooProtocol, OdooConnector>>;
  readonly settings: MailSettings;
  readonly signal: AbortSignal;
  connection(language: OdooProtocol, more?: Partial<OdooConnection>): OdooConnection;
  client(
    language: OdooProtocol,
    key?: string,
    more?: Partial<OdooConnection>,
    options?: Partial<TenantOptions>,
  ): Tenant;
  /** Removes all outgoing mail servers from Odoo. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

export async function settingUp(): Promise<OdooWorld> {
  const authority = await newAuthority();
  const stranger = await newAuthority('Somebody');
  const users = { [jobs]: password, [info]: password };
  const certificate = await authority.issue(['localhost']);
  const mail = await startPostfix({
    users,
    listeners: {
      submission: { security: 'starttls', certificate },
      submissions: { security: 'tls', certificate },
      strange: { security: 'starttls', certificate: await stranger.issue(['localhost']) },
      expired: {
        security: 'tls',
        certificate: await authority.issue(['localhost'], { fromDays: -30, toDays: -2 }),
      },
      elsewhere: { security: 'tls', certificate: await authority.issue(['mail.firma.test']) },
      clear: { security: 'none', certificate },
      withoutSignIn: { security: 'starttls', certificate, withoutSignIn: true },
      greylists: { security: 'starttls', certificate, greylists: true },
    },
  });
  const odoo = await startOdoo(authority.pem);
  const methods = {
    'JSON-2': await proxyTo(odoo.url),
    // Odoo 19 still supports the protocol of earlier versions.
    'JSON-RPC': await proxyTo(odoo.url, { text: '18.0', major: 18 }),
  };
  const connection: OdooWorld['connection'] = (language, more) => ({
    kind: 'odoo',
    url: methods[language].url,
    database: odoo.database,
    ...(language === 'JSON-RPC' && { login: odoo.login }),
    ...more,
  });
  return {
    odoo,
    mail,
    ca: authority.pem,
    methods,
    settings: {
      host: 'localhost',
      port: mail.ports.submission,
      security: 'starttls',
      username: jobs,
      sender: jobs,
    },
    signal: new AbortController().signal,
    connection,
    client: (language, key = odoo.keys.admin, more = {}, options = {}) =>
      tenantAt(connection(language, more), key, options),
    clear: async () => {
      const body = { domain: [['active', 'in', [true, false]]] };
      const ids = await odoo.call('ir.mail_server', 'search', body);
      await odoo.call('ir.mail_server', 'unlink', { ids });
    },
    stop: async () => {
      await Promise.all([odoo.stop(), ...Object.values(methods).map((way) => way.stop())]);
      mail.stop();
    },
  };
}

/** Returns the value of a result. @throws if the result is a problem. */
export async function valueOf<Value>(
  answer: Promise<{ ok: true; value: Value } | { ok: false; problem: unknown }>,
): Promise<Value> {
  const settled = await answer;
  if (!settled.ok) throw new Error(JSON.stringify(settled.problem));
  return settled.value;
}

export const chosenIn = ({ servers = [] }: TenantSettings) => servers.find(({ chosen }) => chosen);
