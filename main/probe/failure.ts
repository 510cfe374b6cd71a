import type { Failure, Reply } from '../../shared/model/index.ts';

/** Ends a probe at its current stage. Internal to this module; the report carries the failure. */
export class StageFailure extends Error {
  readonly failure: Failure;
  readonly reply: Reply | undefined;

  constructor(failure: Failure, reply?: Reply) {
    super(failure.kind);
    this.name = 'StageFailure';
    this.failure = failure;
    this.reply = reply;
  }
}

/** Returns Node's code for a system or TLS error, e.g. `ECONNREFUSED`. */
export const errorCode = (error: unknown): string | undefined => {
  const { originalCode, code } = error as { originalCode?: unknown; code?: unknown };
  if (typeof originalCode === 'string') return originalCode;
  return typeof code === 'string' ? code : undefined;
};

const kinds: Record<string, Failure['kind']> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EINVAL: 'unreachable',
  ENETDOWN: 'unreachable',
  EACCES: 'unreachable',
  EPERM: 'unreachable',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ENOTFOUND: 'name-not-found',
  ENODATA: 'name-not-found',
  EAI_AGAIN: 'dns-failure',
  EAI_FAIL: 'dns-failure',
  ESERVFAIL: 'dns-failure',
  ETIMEOUT: 'dns-failure',
};

/** Maps a system error to a failure; unknown errors count as a closed connection. */
export function systemFailure(error: unknown): Failure {
  const errno = errorCode(error);
  // nodemailer's own codes are dropped, because they are no more specific than the kind of failure.
  const named = errno !== undefined && !['ECONNECTION', 'ESOCKET', 'EPROTOCOL', 'ETLS'].includes(errno);
  return { kind: (errno !== undefined && kinds[errno]) || 'closed', ...(named && { errno }) };
}
