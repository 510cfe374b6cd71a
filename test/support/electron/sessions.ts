/** Simulates Electron's sessions, each with its own network, permissions and protocols (electron_api_session.cc). */
import type { Journey } from './journey.ts';
import type { StandInProgram } from './program.ts';

type Handler = (...args: never[]) => unknown;

const guards = [
  'setPermissionRequestHandler',
  'setPermissionCheckHandler',
  'setDevicePermissionHandler',
  'setDisplayMediaRequestHandler',
] as const;

export class StandInSession {
  readonly name: string;
  readonly isPersistent: boolean;
  readonly handlers = new Map<string, Handler>();
  readonly protocol: { readonly handle: (scheme: string, handler: Handler) => void };
  readonly webRequest: { readonly onBeforeRequest: (handler: Handler) => void };
  resolveProxy = () => Promise.resolve('DIRECT');

  /** @param partition as in `fromPartition`: in memory unless it begins with `persist:`. */
  constructor(journey: Journey, partition: string) {
    this.name = partition === '' ? 'default' : partition;
    this.isPersistent = partition === '' || partition.startsWith('persist:');
    const keep = (name: string) => (handler: Handler) => {
      journey.note(`${this.name}: ${name}`);
      this.handlers.set(name, handler);
    };
    Object.assign(this, Object.fromEntries(guards.map((name) => [name, keep(name)])));
    this.webRequest = { onBeforeRequest: keep('onBeforeRequest') };
    this.protocol = {
      handle: (scheme, handler) => {
        // lib/browser/api/protocol.ts, `handle`
        if (this.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
        keep(scheme)(handler);
      },
    };
  }

  /** Makes a request as the page. @returns the code and name of Chromium's error; undefined for success. */
  async request(url: string): Promise<readonly [number, string] | undefined> {
    const ask = this.handlers.get('onBeforeRequest') as
      ((details: { url: string }, answer: (reply: { cancel: boolean }) => void) => void) | undefined;
    const answers: boolean[] = [];
    ask?.({ url }, ({ cancel }) => answers.push(cancel));
    if (answers.includes(true)) return [-20, 'ERR_BLOCKED_BY_CLIENT'];
    const serve = this.handlers.get(new URL(url).protocol.slice(0, -1)) as
      ((request: Request) => Promise<Response>) | undefined;
    if (!serve) return [-302, 'ERR_UNKNOWN_URL_SCHEME'];
    const { status, body } = await serve(new Request(url));
    // An error response without a body becomes Chromium's error page.
    return status >= 400 && body === null ? [-379, 'ERR_HTTP_RESPONSE_CODE_FAILURE'] : undefined;
  }
}

export function sessionsOf(journey: Journey, app: StandInProgram) {
  const sessions = new Map<string, StandInSession>();
  const fromPartition = (partition: string): StandInSession => {
    if (!app.isReady()) throw new TypeError('Session can only be received when app is ready');
    const session = sessions.get(partition) ?? new StandInSession(journey, partition);
    sessions.set(partition, session);
    return session;
  };
  return {
    fromPartition,
    get defaultSession() {
      return fromPartition('');
    },
  };
}
