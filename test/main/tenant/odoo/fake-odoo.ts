/**
 * A small simulated Odoo, version 17 by default. It responds like a real one, over JSON-RPC and JSON-2, and keeps its
 * records in memory.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** The token that the provider issued to Odoo. It must never leave Odoo. */
export const odooToken = 'Kanarienvogel-Erlaubnis-0815';
export const odooKey = '0123456789abcdef0123456789abcdef01234567';

type Record_ = Record<string, unknown> & { id: number };
/** A planned fault. `last`: the call is executed, and then Odoo becomes unavailable. */
type Fault =
  | 'cut-before'
  | 'cut-after'
  | 'last'
  | { readonly name: string; readonly message: string }
  /** A response from something in front of Odoo, such as a proxy; the call does not reach Odoo. */
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body: string };

export interface FakeOdoo {
  readonly url: string;
  /** The version that Odoo reports: its text, and its major version. */
  version: readonly [string, number | string];
  /** Whether this is Odoo's commercial Enterprise edition. */
  enterprise: boolean;
  /** The values that `smtp_authentication` of `ir.mail_server` can have. */
  authentications: string[];
  /** The values of `ir.config_parameter`, by key. */
  readonly parameters: Map<string, string>;
  /** The databases that Odoo lists; undefined if listing is disabled. */
  databases: string[] | undefined;
  readonly servers: Record_[];
  /** Simulates that the user consents in the browser: Odoo stores the token and activates the server. */
  agree(id: number): void;
  /** The URL of the consent page. */
  consentPage: string;
  /** If true, Odoo answers no requests, including those in progress. */
  away: boolean;
  /** The email that arrived in Odoo as a job application. */
  arrived: { readonly from: string; readonly job: readonly [number, string] | false } | undefined;
  /** `model.method` of every call, with its arguments. */
  readonly calls: { name: string; args: unknown[]; named: Record<string, unknown> }[];
  /** The body of every request, as received. */
  readonly bodies: string[];
  /** Calls `act`, e.g. as another user, just before the next call of a method is executed. */
  interrupt(name: string, act: () => void): void;
  /** Applies these faults to the next calls of a method, one fault per call. */
  meet(name: string, ...faults: Fault[]): void;
  stop(): Promise<void>;
}

interface Request {
  readonly params?: { readonly service?: string; readonly args?: readonly unknown[] };
}

const json2 = /^\/json\/2\/([\w.]+)\/(\w+)$/;
/** The HTTP status with which Odoo 19 reports each exception over JSON-2. */
const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  AccessError: 403,
  MissingError: 404,
  UserError: 422,
  ValidationError: 422,
};

class Refusal extends Error {
  override readonly name: string;
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

export async function startFakeOdoo(): Promise<FakeOdoo> {
  const faults = new Map<string, Fault[]>();
  const interruptions = new Map<string, (() => void)[]>();
  let gone = false;
  const isAway = () => gone || odoo.away;
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      // Undefined if the client disconnected before its whole request arrived, because of a deadline or a cancellation.
      const body = (await json(incoming).catch(() => undefined)) as Request | undefined;
      if (!body) return;
      const path = incoming.url ?? '';
      const isJson2 = json2.test(path);
      odoo.bodies.push(JSON.stringify(body));
      const send = (status: number, content: string, headers = {}) => {
        outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
        outgoing.end(content);
      };
      const answer = (content: object) => send(200, JSON.stringify({ jsonrpc: '2.0', id: null, ...content }));
      try {
        const fault = faults.get(nameOf(path, body))?.shift();
        if (isAway() || fault === 'cut-before') return incoming.socket.destroy();
        if (typeof fault === 'object' && 'status' in fault) {
          send(fault.status, fault.body, fault.headers);
          return undefined;
        }
        if (typeof fault === 'object') throw new Refusal(fault.name, fault.message);
        const result = isJson2
          ? answerToJson2(path, body as Named, incoming.headers.authorization)
          : answerTo(path, body);
        gone = fault === 'last';
        if (isAway() || fault === 'cut-after') return incoming.socket.destroy();
        if (isJson2) send(200, JSON.stringify(result ?? null));
        // Odoo omits the result if it is None.
        else answer(result === undefined ? {} : { result });
      } catch (error) {
        if (isAway()) return incoming.socket.destroy();
        const { name, message } = error as Error;
        const debug = `Traceback\n${JSON.stringify(body)}`;
        const data = { name, debug, message, arguments: [message], context: {} };
        if (isJson2) send(statuses[name.split('.').at(-1) ?? ''] ?? 500, JSON.stringify(data));
        else answer({ error: { code: 200, message: 'Odoo Server Error', data } });
      }
      return undefined;
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  function nameOf(path: string, { params: { service, args = [] } = {} }: Request): string {
    const [, model, method] = json2.exec(path) ?? [];
    if (model !== undefined) return `${model}.${String(method)}`;
    return service === 'object' ? `${String(args[3])}.${String(args[4])}` : (service ?? '');
  }

  function act(name: string, given: unknown[], named: Named): unknown {
    interruptions.get(name)?.shift()?.();
    odoo.calls.push({ name, args: given, named });
    return methods[name]?.(given, named);
  }

  function answerToJson2(path: string, { ids, ...named }: Named, authorization = ''): unknown {
    if (authorization !== `bearer ${odooKey}`)
      throw new Refusal('odoo.exceptions.AccessDenied', 'Invalid apikey');
    const { vals_list: values, ...others } = named;
    const given = ids === undefined ? (values === undefined ? [] : [values]) : [ids];
    return act(nameOf(path, {}), given, others);
  }

  function answerTo(path: string, body: Request): unknown {
    if (path === '/web/webclient/version_info') {
      const [text, major] = odoo.version;
      return {
        server_version: text,
        server_version_info: [major, 0, 0, 'final', 0, odoo.enterprise ? 'e' : ''],
        protocol_version: 1,
      };
    }
    if (path === '/web/database/list') {
      if (!odoo.databases) throw new Refusal('odoo.exceptions.AccessDenied', 'Access Denied');
      return odoo.databases;
    }
    const { service, args = [] } = body.params ?? {};
    if (service === 'common') return args[1] === 'admin' && args[2] === odooKey ? 2 : false;
    const [, user, key, , , given, named] = args as [
      string,
      number,
      string,
      string,
      string,
      unknown[],
      Named,
    ];
    if (user !== 2 || key !== odooKey) throw new Refusal('odoo.exceptions.AccessDenied', 'Access Denied');
    return act(nameOf(path, body), given, named);
  }

  type Named = Record<string, unknown>;
  const written = (values: Named) => ({
    ...values,
    write_date: new Date(Date.UTC(2026, 10, 24, 8, 0, odoo.calls.length))
      .toISOString()
      .slice(0, 19)
      .replace('T', ' '),
  });
  const find = (ids: unknown) => odoo.servers.filter(({ id }) => (ids as number[]).includes(id));
  const shownTo = (domain: string) =>
    odoo.servers
      .filter(({ active }) => domain.includes('active') || active)
      .sort((a, b) => Number(a['sequence']) - Number(b['sequence']) || a.id - b.id);
  const methods: Record<string, (args: unknown[], named: Named) => unknown> = {
    'ir.mail_server.fields_get': () => ({
      smtp_encryption: {
        type: 'selection',
        selection: [
          ['none', 'None'],
          ['starttls', 'TLS'],
          ['ssl', 'SSL'],
        ],
      },
      smtp_authentication: { type: 'selection', selection: odoo.authentications.map((each) => [each, each]) },
    }),
    'ir.mail_server.search_read': (_args, { domain, fields }) =>
      shownTo(JSON.stringify(domain)).map((record) =>
        Object.fromEntries(['id', ...(fields as string[])].map((field) => [field, record[field] ?? false])),
      ),
    'ir.mail_server.create': ([values]) =>
      (values as Named[]).map((value) => {
        if (value['smtp_authentication'] === 'outlook' && value['smtp_encryption'] !== 'starttls')
          throw new Refusal(
            'odoo.exceptions.UserError',
            'Incorrect Connection Security for Outlook mail server',
          );
        const id = Math.max(0, ...odoo.servers.map((server) => server.id)) + 1;
        odoo.servers.push({ sequence: 10, active: true, ...written(value), id });
        return id;
      }),
    'ir.mail_server.write': ([ids], { vals }) => {
      for (const record of find(ids)) Object.assign(record, written(vals as Named));
      return true;
    },
    'ir.mail_server.unlink': ([ids]) => {
      for (const record of find(ids)) odoo.servers.splice(odoo.servers.indexOf(record), 1);
      return true;
    },
    'ir.mail_server.search_count': (_args, { domain }) => {
      const [[, , id]] = domain as [[string, string, number]];
      const tokens = JSON.stringify(domain).match(/\w+_refresh_token/g) ?? [];
      return odoo.servers.filter((server) => server.id === id && tokens.some((token) => server[token]))
        .length;
    },
    'ir.mail_server.open_microsoft_outlook_uri': () => {
      if (!odoo.parameters.has('microsoft_outlook_client_id'))
        throw new Refusal('odoo.exceptions.UserError', 'Please configure your Outlook credentials.');
      return { type: 'ir.actions.act_url', url: odoo.consentPage, target: 'self' };
    },
    'ir.mail_server.test_smtp_connection': () => ({ type: 'ir.actions.client' }),
    'ir.config_parameter.search_count': (_args, { domain }) => {
      const [[, , keys]] = domain as [[string, string, string[]]];
      return keys.filter((key) => (odoo.parameters.get(key) ?? '') !== '').length;
    },
    'ir.module.module.search_read': () => [{ id: 1, state: 'installed' }],
    'hr.job.search_read': () => [
      { id: 1, name: 'Schlosserei', alias_email: 'schlosserei@firma.test' },
      { id: 2, name: 'Ohne Adresse', alias_email: false },
    ],
    'mail.alias.domain.search_read': () => [],
    'mail.message.search_read': () =>
      odoo.arrived ? [{ id: 9, res_id: 3, email_from: odoo.arrived.from }] : [],
    'hr.applicant.read': () => [{ id: 3, job_id: odoo.arrived?.job ?? false }],
    'res.users.context_get': () => ({ uid: 2, lang: 'de_DE' }),
    'res.users.read': () => [{ id: 2, email: 'admin@firma.test' }],
    'mail.mail.create': () => [5],
    'mail.mail.send': () => true,
    'mail.mail.read': () => [{ id: 5, state: 'sent', failure_reason: false, message_id: '<5@odoo>' }],
  };

  const odoo: FakeOdoo = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    version: ['17.0', 17],
    enterprise: false,
    authentications: ['login'],
    parameters: new Map(),
    databases: ['firma'],
    servers: [],
    consentPage: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?state=csrf',
    agree: (id) => {
      for (const record of find([id]))
        Object.assign(record, written({ active: true, microsoft_outlook_refresh_token: odooToken }));
    },
    away: false,
    arrived: undefined,
    calls: [],
    bodies: [],
    interrupt: (name, act) => interruptions.set(name, [...(interruptions.get(name) ?? []), act]),
    meet: (name, ...next) => faults.set(name, [...(faults.get(name) ?? []), ...next]),
    stop: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
  return odoo;
}
