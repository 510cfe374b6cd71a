import { randomUUID } from 'node:crypto';
import type { z } from 'zod';

import { practice, type Address } from '../../../shared/model/index.ts';
import type { connectionBody } from './bodies.ts';
import { CatalogueError } from './catalogue.ts';
import type { PracticeAnswer } from './http.ts';

/** The possible answers on the consent page. */
export const consentAnswers = ['agree', 'other-account', 'needs-admin', 'decline'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

type ConnectionRequest = z.infer<typeof connectionBody>;

interface Connection {
  readonly id: string;
  readonly request: ConnectionRequest;
  readonly expiresAt: string;
  answer?: ConsentAnswer;
}

/** Error texts from Microsoft's pages, with fictional ids. */
const refusals: Partial<Record<ConsentAnswer, string>> = {
  'needs-admin':
    'AADSTS90094: An administrator of Musterfirma has set a policy that prevents you from granting Musterfirma Recruiting the permissions it is requesting. Correlation ID: 11111111-2222-4333-8444-555555555555 Timestamp: 2026-11-23 08:30:00Z',
  decline: 'access_denied: AADSTS65004: User declined to consent to access the app.',
};

/** The practice platform's OAuth connections; its own consent page replaces the provider's. */
export class Connections {
  readonly #all = new Map<string, Connection>();
  readonly #minutes = 10;

  /** @param base the platform's base URL. */
  start(request: ConnectionRequest, base: string): PracticeAnswer {
    const id = randomUUID();
    const expiresAt = new Date(Date.now() + this.#minutes * 60_000).toISOString();
    const connection = { id, request, expiresAt };
    this.#all.set(id, connection);
    const body = { ...visible(connection), authorizeUrl: `${base}/consent/${id}`, expiresAt };
    return { status: 201, body, headers: { location: `/v1/connections/${id}` } };
  }

  get(id: string, base: string): PracticeAnswer {
    const connection = this.#find(id);
    const body = visible(connection);
    const open = body.state === 'waiting' && {
      authorizeUrl: `${base}/consent/${id}`,
      expiresAt: connection.expiresAt,
    };
    return { status: 200, body: { ...body, ...open }, headers: { 'retry-after': '0' } };
  }

  forget(id: string): PracticeAnswer {
    const { id: known } = this.#find(id);
    this.#all.delete(known);
    return { status: 200, body: { id: known } };
  }

  /**
   * Returns the sender address to show on the consent page; undefined if the connection is no longer waiting for
   * consent.
   */
  sender(id: string): Address | undefined {
    const connection = this.#all.get(id);
    return connection && stateOf(connection) === 'waiting' ? connection.request.sender : undefined;
  }

  answer(id: string, answer: ConsentAnswer): void {
    const connection = this.#all.get(id);
    if (connection && stateOf(connection) === 'waiting') connection.answer = answer;
  }

  /** Returns the token for signing in, which is valid for one account only. */
  tokenFor(id: string, username: string): string {
    const connection = this.#find(id);
    if (stateOf(connection) !== 'connected') throw new CatalogueError('not-connected');
    return accountOf(connection) === username
      ? practice.connectionToken
      : `${practice.connectionToken} of another`;
  }

  #find(id: string): Connection {
    const connection = this.#all.get(id);
    if (!connection) throw new CatalogueError('not-found', { detail: 'There is no such connection.' });
    return connection;
  }
}

const accountOf = ({ answer, request }: Connection): string =>
  answer === 'other-account' ? practice.otherAccount : request.username;

function stateOf({ answer, expiresAt }: Connection): 'waiting' | 'connected' | 'refused' | 'expired' {
  if (answer === 'agree' || answer === 'other-account') return 'connected';
  if (answer !== undefined) return 'refused';
  return Date.parse(expiresAt) < Date.now() ? 'expired' : 'waiting';
}

function visible(connection: Connection) {
  const { id, answer = 'agree' } = connection;
  const state = stateOf(connection);
  return {
    id,
    state,
    ...(state === 'connected' && { account: accountOf(connection) }),
    ...(state === 'refused' && { words: refusals[answer] ?? '' }),
  };
}
