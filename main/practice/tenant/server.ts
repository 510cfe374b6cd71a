import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Language } from '../../../shared/model/index.ts';
import { CatalogueError } from './catalogue.ts';
import { Checks, type RunCheck } from './checks.ts';
import { Connections } from './connections.ts';
import { answerConsent, isConsentPath } from './consent-page.ts';
import { Domains, type LookUpAlias } from './domains.ts';
import { readBody, send, sendProblem, type PracticeAnswer } from './http.ts';
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
  /** PEM of the certificate authority that the platform trusts when it sends mail. */
  readonly mailCa: string;
  readonly inbound: InboundChecks;
  /** The language of the wizard's window; undefined if it follows the browser's. */
  readonly language?: (() => Language | undefined) | undefined;
  /** Enables sending on behalf of a domain. The platform queries the domain's records with this function. */
  readonly lookUpAlias?: LookUpAlias | undefined;
}

/** Starts the practice platform: the whole Tenant Mail API over HTTP on 127.0.0.1. */
export async function startTenant({
  runCheck,
  mailCa,
  inbound,
  language,
  lookUpAlias,
}: TenantPorts): Promise<PracticeTenant> {
  const tokens = new Tokens();
  const repetitions = new Repetitions();
  const platform: Omit<Platform, 'base'> = {
    connections: new Connections(),
    state: new TenantState(),
    checks: new Checks(runCheck),
    testMails: new TestMails(mailCa),
    inbound,
    domains: lookUpAlias && new Domains(lookUpAlias),
  };

  async function answer(request: IncomingMessage): Promise<PracticeAnswer> {
    const { pathname } = new URL(request.url ?? '/', 'http://tenant');
    const body = await readBody(request);
    if (pathname === '/oauth/token') {
      if (request.method === 'POST') return tokens.issue(request, body);
      throw new CatalogueError('method-not-allowed', { headers: { allow: 'POST' } });
    }
    const matching = routes.filter(({ path }) => path.test(pathname));
    if (matching.length === 0) throw new CatalogueError('not-found');
    const route = matching.find(({ method }) => method === request.method);
    if (!route) {
      const allow = matching.map(({ method }) => method).join(', ');
      throw new CatalogueError('method-not-allowed', { headers: { allow } });
    }
    const { headers } = request;
    const act = () =>
      route.answer({
        ...platform,
        base: baseOf(server),
        id: route.path.exec(pathname)?.[1] ?? '',
        body,
        headers,
      });
    tokens.check(request, route.method === 'GET' ? 'mail-settings:read' : 'mail-settings:write');
    // Only POST needs an idempotency key: deleting twice has the same effect as deleting once.
    return route.method !== 'POST'
      ? act()
      : repetitions.once(headers['idempotency-key'], pathname, body, act);
  }

  const server: Server = createServer((request, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://tenant');
    if (isConsentPath(pathname)) {
      const wizard = language?.();
      void answerConsent(request, response, { pathname, connections: platform.connections, wizard }).catch(
        () => response.destroy(),
      );
      return;
    }
    answer(request).then(
      (answered) => send(response, answered),
      (error: unknown) =>
        sendProblem(response, error instanceof CatalogueError ? error : new CatalogueError('internal')),
    );
  });
  server.requestTimeout = 10_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: baseOf(server),
    stop: async () => {
      server.closeAllConnections();
      const closed = once(server, 'close');
      server.close();
      await Promise.all([closed, platform.checks.stop()]);
    },
  };
}

const baseOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
