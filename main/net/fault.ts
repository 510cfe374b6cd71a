type Code =
  | 'ENOTFOUND'
  /** Node's own code. */
  | 'ERR_PROXY_TUNNEL'
  | 'NOT_A_URL'
  | 'NOT_PUBLIC'
  | 'REDIRECT_ELSEWHERE'
  | 'REDIRECT_TO_HTTP'
  | 'TOO_LARGE'
  | 'TOO_MANY_REDIRECTS'
  | `HTTP_${number}`;

/** A network fault for which neither the system nor the TLS library has a code. */
export class NetFault extends Error {
  override readonly name = 'NetFault';
  readonly code: Code;
  /** The status with which a proxy refused the tunnel. */
  readonly statusCode: number | undefined;

  constructor(code: Code, statusCode?: number) {
    super(code);
    this.code = code;
    this.statusCode = statusCode;
  }
}
