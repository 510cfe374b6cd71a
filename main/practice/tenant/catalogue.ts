/** The error catalogue of the Tenant Mail API: type → status and title. */
const catalogue = {
  'not-json': [400, 'The body is not JSON.'],
  'no-idempotency-key': [400, 'The Idempotency-Key header is missing or too short.'],
  'invalid-token': [401, 'The token is not valid.'],
  'not-allowed': [403, 'This token may not do that.'],
  'not-found': [404, 'There is nothing here.'],
  'method-not-allowed': [405, 'This method is not offered here.'],
  'nothing-to-restore': [409, 'There are no previous settings.'],
  'not-connected': [409, 'Nobody has agreed to this connection yet.'],
  'not-active': [409, 'No settings are active.'],
  'changed-meanwhile': [412, 'The settings were changed meanwhile.'],
  'too-large': [413, 'The body is too large.'],
  'wrong-content-type': [415, 'The body must be application/json.'],
  invalid: [422, 'Some fields can not be accepted.'],
  'key-reused': [422, 'This idempotency key came with another request before.'],
  'not-sent': [422, 'The mail server did not take the test mail.'],
  'precondition-required': [428, 'The If-Match header is missing.'],
  'too-many-requests': [429, 'Too many requests.'],
  internal: [500, 'Something went wrong.'],
  busy: [503, 'Busy for the moment.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemType = keyof typeof catalogue;

interface Particulars {
  readonly detail?: string;
  readonly fields?: Record<string, string>;
  readonly headers?: Record<string, string>;
}

/** An error of the catalogue, thrown in a handler and sent as problem+json (RFC 9457). */
export class CatalogueError extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: object;

  constructor(type: ProblemType, { detail, fields, headers = {} }: Particulars = {}) {
    const [status, title] = catalogue[type];
    super(title);
    this.status = status;
    this.headers = headers;
    this.body = {
      type: `https://absender.example/problems/${type}`,
      title,
      status,
      ...(detail !== undefined && { detail }),
      ...(fields && { fields }),
    };
  }
}
