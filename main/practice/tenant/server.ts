import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Refusal } from './catalogue.ts';
import { Checks, type RunCheck } from './checks.ts';
import { Domains, type LookUpAlias } from './domains.ts';
import { readBody, send, sendProblem, type Answer } from './http.ts';
import type { InboundChecks } from './inbound-checks.ts';
import { Repetitions } from './repetition.ts';
import { routes, type Platform } from './routes.ts';
import { TenantState } from './state.ts';
import { TestMails } from './test-mail.ts';
import { Tokens } from './tokens.ts';

export interface PracticeTenant {
  readonly url: string;
  stop(): Promise<void>;
}

export interface TenantPorts {
  readonly runCheck: RunCheck;
  /** PEM; whom the platform's outgoing mail trusts. */
  readonly mailCa: string;
  readonly inbound: InboundChecks;
  /** Lets the platform send in a domain's name: how it looks for the records. */
  readonly lookUpAlias?: LookUpAlias | undefined;
}

/** The practice platform: the whole Tenant Mail API over HTTP on 127.0.0.1. */
export async function startTenant({
  runCheck,
  mailCa,
  inbound,
  lookUpAlias,
}: TenantPorts): Promise<PracticeTenant> {
  const tokens = new Tokens();
  const repetitions = new Repetitions();
  const platform: Platform = {
    state: new TenantState(),
    checks: new Checks(runCheck),
    testMails: new TestMails(mailCa),
    inbound,
    domains: lookUpAlias && new Domains(lookUpAlias),
  };

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname } = new URL(request.url ?? '/', 'http://tenant');
    const body = await readBody(request);
    if (pathname === '/oauth/token') {
      if (request.method === 'POST') return tokens.issue(request, body);
      throw new Refusal('method-not-allowed', { headers: { allow: 'POST' } });
    }
    const matching = routes.filter(({ path }) => path.test(pathname));
    if (matching.length === 0) throw new Refusal('not-found');
    const route = matching.find(({ method }) => method === request.method);
    if (!route) {
      const allow = matching.map(({ method }) => method).join(', ');
      throw new Refusal('method-not-allowed', { headers: { allow } });
    }
    const { headers } = request;
    const act = () => route.answer({ ...platform, id: route.path.exec(pathname)?.[1] ?? '', body, headers });
    tokens.check(request, route.method === 'GET' ? 'mail-settings:read' : 'mail-settings:write');
    return route.method === 'GET' ? act() : repetitions.once(headers['idempotency-key'], pathname, body, act);
  }

  const server = createServer((request, response: ServerResponse) => {
    answer(request).then(
      (answered) => send(response, answered),
      (error: unknown) => sendProblem(response, error instanceof Refusal ? error : new Refusal('internal')),
    );
  });
  server.requestTimeout = 10_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      const closed = once(server, 'close');
      server.close();
      await Promise.all([closed, platform.checks.stop()]);
    },
  };
}
