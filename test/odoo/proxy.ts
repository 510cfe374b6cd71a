/** A proxy in front of a real Odoo that records requests and can make Odoo look like an older version. */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface OdooConnector {
  readonly url: string;
  /** The paths and bodies of the requests so far, the oldest first. */
  readonly seen: { path: string; body: string }[];
  /** Drops the connection of the next request to a path with this ending, before or after Odoo has handled it. */
  meet(path: string, fault: 'cut-before' | 'cut-after'): void;
  stop(): Promise<void>;
}

/** @param version the version that Odoo appears to report, instead of its real one. */
export async function proxyTo(
  target: string,
  version?: { text: string; major: number | string },
): Promise<OdooConnector> {
  const seen: OdooConnector['seen'] = [];
  const faults: { path: string; fault: string }[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const path = incoming.url ?? '';
      // Undefined if the client disconnects before it has sent the whole request, after a timeout or a cancellation.
      const body = await buffer(incoming).catch(() => undefined);
      if (!body) return;
      seen.push({ path, body: body.toString() });
      const index = faults.findIndex((fault) => path.endsWith(fault.path));
      const fault = index === -1 ? undefined : faults.splice(index, 1)[0]?.fault;
      if (fault === 'cut-before') {
        incoming.socket.destroy();
        return;
      }
      const answer = await forward(new URL(path, target), incoming, body);
      const content = await buffer(answer);
      if (fault === 'cut-after') {
        incoming.socket.destroy();
        return;
      }
      if (version && body.includes('"fields_get"')) {
        const { result, ...rest } = JSON.parse(content.toString()) as { result: Fields };
        outgoing.writeHead(200, { 'content-type': 'application/json' });
        outgoing.end(JSON.stringify({ ...rest, result: asBefore19(result) }));
        return;
      }
      if (version && path === '/web/webclient/version_info') {
        const told = {
          server_version: version.text,
          server_version_info: [version.major, 0, 0, 'final', 0, ''],
        };
        outgoing.writeHead(200, { 'content-type': 'application/json' });
        outgoing.end(JSON.stringify({ jsonrpc: '2.0', id: null, result: told }));
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      outgoing.end(content);
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    meet: (path, fault) => faults.push({ path, fault }),
    stop: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

interface Fields {
  readonly smtp_encryption: { readonly selection: readonly [string, string][] };
  readonly owner_user_id?: unknown;
}

/** Removes what Odoo 17 and 18 do not have: encryption with certificate verification, and users' own servers. */
const asBefore19 = ({ owner_user_id: _owner, smtp_encryption, ...fields }: Fields): Fields => ({
  ...fields,
  smtp_encryption: {
    ...smtp_encryption,
    selection: smtp_encryption.selection.filter(([value]) => !value.endsWith('_strict')),
  },
});

async function forward(url: URL, { method = 'GET', headers }: IncomingMessage, body: Buffer) {
  const outgoing = request(url, { method, headers });
  outgoing.end(body);
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  return answer;
}
