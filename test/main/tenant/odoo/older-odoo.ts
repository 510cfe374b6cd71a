/** An Odoo 17 in a few lines: its answers have the shapes of the real one, its records live in memory. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export const odooKey = '0123456789abcdef0123456789abcdef01234567';

type Record_ = Record<string, unknown> & { id: number };
/** `last`: it is carried out, and then there is no Odoo any more. */
type Fault = 'cut-before' | 'cut-after' | 'last' | { readonly name: string; readonly message: string };

export interface OlderOdoo {
  readonly url: string;
  /** What it says that it is: text and first number. */
  version: readonly [string, number | string];
  /** What it tells of its databases; undefined where it keeps that to itself. */
  databases: string[] | undefined;
  readonly servers: Record_[];
  /** The mail that came among the applicants. */
  arrived: { readonly from: string; readonly job: readonly [number, string] | false } | undefined;
  /** `model.method` of every call, with its arguments. */
  readonly calls: { name: string; args: unknown[]; named: Record<string, unknown> }[];
  /** Every request's body as it came. */
  readonly bodies: string[];
  /** What somebody else does just before the next call of a method is carried out. */
  interrupt(name: string, act: () => void): void;
  /** What becomes of the next calls of a method, one after the other. */
  meet(name: string, ...faults: Fault[]): void;
  stop(): Promise<void>;
}

interface Request {
  readonly params: { readonly service?: string; readonly args?: readonly unknown[] };
}

class Refusal extends Error {
  override readonly name: string;
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

export async function startOlderOdoo(): Promise<OlderOdoo> {
  const faults = new Map<string, Fault[]>();
  const interruptions = new Map<string, (() => void)[]>();
  let gone = false;
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = (await json(incoming)) as Request;
      odoo.bodies.push(JSON.stringify(body));
      const answer = (content: object) => {
        outgoing.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
        outgoing.end(JSON.stringify({ jsonrpc: '2.0', id: null, ...content }));
      };
      try {
        const fault = nextFault(body);
        if (gone || fault === 'cut-before') return incoming.socket.destroy();
        if (typeof fault === 'object') throw new Refusal(fault.name, fault.message);
        const result = answerTo(incoming.url ?? '', body);
        gone = fault === 'last';
        if (gone || fault === 'cut-after') return incoming.socket.destroy();
        // None is no result at all.
        answer(result === undefined ? {} : { result });
      } catch (error) {
        const { name, message } = error as Error;
        const data = {
          name,
          debug: `Traceback\n${JSON.stringify(body)}`,
          message,
          arguments: [message],
          context: {},
        };
        answer({ error: { code: 200, message: 'Odoo Server Error', data } });
      }
      return undefined;
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const nameOf = ({ params: { service, args = [] } }: Request): string =>
    service === 'object' ? `${String(args[3])}.${String(args[4])}` : (service ?? '');
  const nextFault = (body: Request) => faults.get(nameOf(body))?.shift();

  function answerTo(path: string, body: Request): unknown {
    if (path === '/web/webclient/version_info') {
      const [text, major] = odoo.version;
      return {
        server_version: text,
        server_version_info: [major, 0, 0, 'final', 0, ''],
        protocol_version: 1,
      };
    }
    if (path === '/web/database/list') {
      if (!odoo.databases) throw new Refusal('odoo.exceptions.AccessDenied', 'Access Denied');
      return odoo.databases;
    }
    const { service, args = [] } = body.params;
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
    const name = nameOf(body);
    interruptions.get(name)?.shift()?.();
    odoo.calls.push({ name, args: given, named });
    return methods[name]?.(given, named);
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
    odoo.servers.filter(({ active }) => domain.includes('active') || active);
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
      smtp_authentication: { type: 'selection', selection: [['login', 'Username']] },
    }),
    'ir.mail_server.search_read': (_args, { domain, fields }) =>
      shownTo(JSON.stringify(domain)).map((record) =>
        Object.fromEntries(['id', ...(fields as string[])].map((field) => [field, record[field] ?? false])),
      ),
    'ir.mail_server.create': ([values]) =>
      (values as Named[]).map((value) => {
        const id = odoo.servers.length + 1;
        odoo.servers.push({ sequence: 10, active: true, ...written(value), id });
        return id;
      }),
    'ir.mail_server.write': ([ids], { vals }) => {
      for (const record of find(ids)) Object.assign(record, written(vals as Named));
      return true;
    },
    'ir.mail_server.test_smtp_connection': () => ({ type: 'ir.actions.client' }),
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

  const odoo: OlderOdoo = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    version: ['17.0', 17],
    databases: ['firma'],
    servers: [],
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
