import type { TenantProblem } from '../../../shared/model/index.ts';

/** Why a request was not answered as hoped. */
export interface Failure {
  readonly problem: TenantProblem;
  /** The request may have had its effect all the same. */
  readonly inDoubt: boolean;
}

const certificateCodes =
  /^(CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH|INVALID_CA)/;

/** Node's HTTP parser: whatever answers there does not speak HTTP. */
const parserCodes = /^HPE_/;

/** A connection that failed. The system's name for it says enough; its sentence may repeat addresses and headers. */
export function connectionProblem(error: unknown): TenantProblem {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string' || !/^[A-Z0-9_]{1,60}$/.test(code)) return { kind: 'unreachable' };
  if (certificateCodes.test(code)) return { kind: 'tls', detail: code };
  if (parserCodes.test(code)) return { kind: 'not-a-tenant', detail: code };
  return { kind: code === 'ETIMEDOUT' ? 'timeout' : 'unreachable', detail: code };
}
