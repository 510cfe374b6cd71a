type Code =
  | 'ENOTFOUND'
  /** As Node names it. */
  | 'ERR_PROXY_TUNNEL'
  | 'NOT_A_URL'
  | 'NOT_PUBLIC'
  | 'REDIRECT_ELSEWHERE'
  | 'REDIRECT_TO_HTTP'
  | 'TOO_LARGE'
  | 'TOO_MANY_REDIRECTS'
  | `HTTP_${number}`;

/** Why nothing came, where neither the system nor the TLS library has a code for it. */
export class NetFault extends Error {
  override readonly name = 'NetFault';
  readonly code: Code;
  /** What a proxy answered instead of opening a tunnel. */
  readonly statusCode: number | undefined;

  constructor(code: Code, statusCode?: number) {
    super(code);
    this.code = code;
    this.statusCode = statusCode;
  }
}
