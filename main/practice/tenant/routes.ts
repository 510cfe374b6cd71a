import type { IncomingHttpHeaders } from 'node:http';

import type { TenantCapabilities } from '../../../shared/model/index.ts';
import { connectionBody, draftBody, inboundCheckBody, parse, testMailBody } from './bodies.ts';
import { CatalogueError } from './catalogue.ts';
import type { Checks } from './checks.ts';
import type { Connections } from './connections.ts';
import type { Domains } from './domains.ts';
import type { PracticeAnswer } from './http.ts';
import { inboundAddress, type InboundChecks } from './inbound-checks.ts';
import { visible, type TenantState } from './state.ts';
import type { TestMails } from './test-mail.ts';

/** The state that the operations use. */
export interface Platform {
  readonly state: TenantState;
  readonly checks: Checks;
  readonly testMails: TestMails;
  readonly inbound: InboundChecks;
  /** Absent if the platform does not send on behalf of a domain. */
  readonly domains?: Domains | undefined;
  readonly connections: Connections;
  /** The platform's base URL. */
  readonly base: string;
}

interface Call extends Platform {
  /** The id in the path, if the route has one. */
  readonly id: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: RegExp;
  answer(call: Call): PracticeAnswer | Promise<PracticeAnswer>;
}

const capabilities: TenantCapabilities = {
  name: 'Musterfirma Recruiting',
  apiVersion: '1.1',
  runsChecks: true,
  sendsTestMail: true,
  egressIps: ['192.0.2.10', '192.0.2.11', '2001:db8:10::25'],
  inboundAddress,
  separateUsername: true,
  senderName: true,
  refusedProviders: ['microsoft365'],
  ownConnections: ['microsoft', 'google'],
  connections: [{ provider: 'microsoft', transport: 'smtp' }],
  checksInbound: true,
};

const settings = ({ etag, active }: TenantState): PracticeAnswer => ({
  status: 200,
  body: active ? { settings: visible(active.settings), draftId: active.id } : { settings: null },
  headers: { etag },
});

/** The operations of `openapi.yaml` that require a sign-in, in the order of that file. */
export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/v1\/capabilities$/,
    answer: ({ domains }) => ({
      status: 200,
      body: { ...capabilities, ...(domains && { domainAuthentication: true }) },
    }),
  },
  { method: 'GET', path: /^\/v1\/mail-settings$/, answer: ({ state }) => settings(state) },
  {
    method: 'POST',
    path: /^\/v1\/mail-settings\/rollback$/,
    answer({ headers, state }) {
      state.expect(headers['if-match']);
      state.rollBack();
      return settings(state);
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/drafts$/,
    answer({ headers, body, state, connections }) {
      const draftRequest = parse(draftBody, { body, contentType: headers['content-type'] });
      state.expect(headers['if-match']);
      const { connection, username } = draftRequest.settings;
      const password = connection
        ? connections.tokenFor(connection.id, username)
        : (draftRequest.password ?? '');
      const draft = state.addDraft({ ...draftRequest.settings, password });
      return { status: 201, body: { id: draft.id, settings: visible(draft.settings) } };
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/drafts\/([^/]{1,200})\/checks$/,
    answer: ({ id, state, checks }) => checks.start(state.draft(id).settings),
  },
  {
    method: 'GET',
    path: /^\/v1\/checks\/([^/]{1,200})$/,
    answer: ({ id, checks }) => checks.get(id),
  },
  {
    method: 'POST',
    path: /^\/v1\/drafts\/([^/]{1,200})\/activation$/,
    answer({ id, headers, state }) {
      const draft = state.draft(id);
      if (draft === state.active) return settings(state);
      state.expect(headers['if-match']);
      state.activate(draft);
      return settings(state);
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/connections$/,
    answer({ body, headers, connections, base }) {
      return connections.start(parse(connectionBody, { body, contentType: headers['content-type'] }), base);
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/connections\/([^/]{1,200})$/,
    answer: ({ id, connections, base }) => connections.get(id, base),
  },
  {
    method: 'DELETE',
    path: /^\/v1\/connections\/([^/]{1,200})$/,
    answer: ({ id, connections }) => connections.forget(id),
  },
  {
    method: 'POST',
    path: /^\/v1\/test-mails$/,
    async answer({ body, headers, state, testMails }) {
      const { recipient } = parse(testMailBody, { body, contentType: headers['content-type'] });
      if (!state.active) throw new CatalogueError('not-active');
      return { status: 202, body: { messageId: await testMails.send(state.active.settings, recipient) } };
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/inbound-checks$/,
    answer({ body, headers, inbound }) {
      const { address } = parse(inboundCheckBody, { body, contentType: headers['content-type'] });
      return inbound.start(address);
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/inbound-checks\/([^/]{1,200})$/,
    answer: ({ id, inbound }) => inbound.get(id),
  },
  {
    method: 'GET',
    path: /^\/v1\/domains\/([^/]{1,253})$/,
    answer: ({ id, domains }) => ofDomains(domains).get(id),
  },
  {
    method: 'POST',
    path: /^\/v1\/domains\/([^/]{1,253})$/,
    answer: ({ id, domains }) => ofDomains(domains).add(id),
  },
  {
    method: 'POST',
    path: /^\/v1\/domains\/([^/]{1,253})\/verify$/,
    answer: ({ id, domains }) => ofDomains(domains).verify(id),
  },
  {
    method: 'POST',
    path: /^\/v1\/domains\/([^/]{1,253})\/rollback$/,
    answer: ({ id, domains }) => ofDomains(domains).stop(id),
  },
  {
    method: 'GET',
    path: /^\/v1\/domain-checks\/([^/]{1,200})$/,
    answer: ({ id, domains }) => ofDomains(domains).check(id),
  },
];

function ofDomains(domains: Domains | undefined): Domains {
  if (!domains) throw new CatalogueError('not-found');
  return domains;
}
