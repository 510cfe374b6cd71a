import type { TenantProblem } from '../../../shared/model/index.ts';

/** Why a request was not answered as hoped. */
export interface Failure {
  readonly problem: TenantProblem;
  /** The request may have had its effect all the same. */
  readonly inDoubt: boolean;
}

const certificateCodes =
  /^(CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH|INVALID_CA)/;

const dateCodes = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/;

/** Node's HTTP parser: whatever answers there does not speak HTTP. */
const parserCodes = /^HPE_/;

/** A connection that failed. The system's name for it says enough; its sentence may repeat addresses and headers. */
export function connectionProblem(error: unknown): TenantProblem {
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (typeof code !== 'string' || !/^[A-Z0-9_]{1,60}$/.test(code)) return { kind: 'unreachable' };
  if (code === 'ERR_PROXY_TUNNEL') {
    const status = typeof statusCode === 'number' ? { status: statusCode } : {};
    return { kind: statusCode === 407 ? 'proxy-sign-in' : 'proxy-refused', ...status };
  }
  if (dateCodes.test(code)) return { kind: 'certificate-date', detail: code };
  if (certificateCodes.test(code)) return { kind: 'tls', detail: code };
  if (parserCodes.test(code)) return { kind: 'not-a-tenant', detail: code };
  return { kind: code === 'ETIMEDOUT' ? 'timeout' : 'unreachable', detail: code };
}
