import type { TenantProblem } from '../../../shared/model/index.ts';
import { tlsFault } from '../../net/index.ts';

/** Why a request failed. */
export interface ExchangeFailure {
  readonly problem: TenantProblem;
  /** Whether the server may have processed the request anyway. */
  readonly inDoubt: boolean;
}

/** Error codes of Node's HTTP parser, which mean that the server does not speak HTTP. */
const parserCodes = /^HPE_/;

/**
 * Returns the problem for a failed connection. Uses only the error's code, because its message may repeat addresses and
 * headers.
 */
export function connectionProblem(error: unknown): TenantProblem {
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (typeof code !== 'string' || !/^[A-Z0-9_]{1,60}$/.test(code)) return { kind: 'unreachable' };
  if (code === 'ERR_PROXY_TUNNEL') {
    const status = typeof statusCode === 'number' ? { status: statusCode } : {};
    return { kind: statusCode === 407 ? 'proxy-sign-in' : 'proxy-refused', ...status };
  }
  const fault = tlsFault(code);
  if (fault === 'expired' || fault === 'not-yet-valid') return { kind: 'certificate-date', detail: code };
  if (fault) return { kind: 'tls', detail: code };
  if (parserCodes.test(code)) return { kind: 'not-a-tenant', detail: code };
  return { kind: code === 'ETIMEDOUT' ? 'timeout' : 'unreachable', detail: code };
}
