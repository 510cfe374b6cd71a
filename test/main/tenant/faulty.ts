import { once } from 'node:events';
import {
  createServer,
  request as forwardRequest,
  type IncomingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Exchange {
  readonly request: SeenRequest;
  readonly response: ServerResponse;
  /** Passes the request to the practice tenant. @returns its response. */
  readonly forward: () => Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>;
}

export type TenantFault = (exchange: Exchange) => void | Promise<void>;

/** A connection to the practice tenant with planned faults. */
export interface Faulty {
  readonly url: string;
  /** Every request received, oldest first, as `METHOD path`. */
  readonly seen: readonly SeenRequest[];
  /** Applies these faults to the next matching requests, one fault per request. */
  meet(match: string, ...faults: TenantFault[]): void;
  /** Applies this fault to every matching request, until it is replaced. */
  always(match: string, fault: TenantFault): void;
  requests(match: string): SeenRequest[];
  stop(): Promise<void>;
}

export async function faultyWayTo(tenantUrl: string): Promise<Faulty> {
  const seen: SeenRequest[] = [];
  const planned: { match: string; fault: TenantFault }[] = [];
  const matches = ({ method, path }: SeenRequest, match: string) => `${method} ${path}`.includes(match);

  const habits = new Map<string, TenantFault>();
  const usual = (request: SeenRequest): TenantFault =>
    [...habits].find(([match]) => matches(request, match))?.[1] ?? honest;

  const server = createServer((incoming, response) => {
    void (async () => {
      // Undefined if the client disconnected before its whole request arrived, because of a deadline or a cancellation.
      const body = await text(incoming).catch(() => undefined);
      if (body === undefined) return;
      const { method = '', url: path = '', headers } = incoming;
      const request = { method, path, headers, body };
      seen.push(request);
      const index = planned.findIndex(({ match }) => matches(request, match));
      const [{ fault } = { fault: usual(request) }] = index === -1 ? [] : planned.splice(index, 1);
      await fault({ request, response, forward: () => forward(tenantUrl, request) });
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    seen,
    meet: (match, ...faults) => void planned.push(...faults.map((fault) => ({ match, fault }))),
    always: (match, fault) => void habits.set(match, fault),
    requests: (match) => seen.filter((request) => matches(request, match)),
    stop: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

async function forward(base: string, { method, path, headers, body }: SeenRequest) {
  const request = forwardRequest(base + path, { method, headers, agent: false });
  request.end(body);
  const [response] = (await once(request, 'response')) as [
    AsyncIterable<Buffer> & {
      statusCode: number;
      headers: IncomingHttpHeaders;
    },
  ];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

export const honest: TenantFault = async ({ response, forward }) => {
  const { status, headers, body } = await forward();
  response.writeHead(status, headers).end(body);
};
export const cutBefore: TenantFault = ({ response }) => void response.destroy();
/** The tenant executes the request, but its response is lost. */
export const cutAfter: TenantFault = async ({ response, forward }) => {
  await forward();
  response.destroy();
};
export const silence: TenantFault = () => undefined;
export const answer =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}): TenantFault =>
  ({ response }) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
export const problem = (
  status: number,
  body: object = {},
  headers: Record<string, string> = {},
): TenantFault => answer(status, body, { 'content-type': 'application/problem+json', ...headers });
export const times = (count: number, fault: TenantFault): TenantFault[] =>
  Array.from({ length: count }, () => fault);
