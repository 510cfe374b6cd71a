import type { EngineTransport, Output } from '../../shared/contract/index.ts';
import type { CareerPageNetwork, InspectCareerPage } from '../career-page/index.ts';
import type { ConnectionProvider } from '../../shared/model/index.ts';
import type { AskForToken } from '../consent/index.ts';
import type { Discover, DiscoverySources } from '../discovery/index.ts';
import type { ProxyFor } from '../net/index.ts';
import type { Probe, ProbeNetwork } from '../probe/index.ts';
import type { Clipboard } from './secret-clipboard.ts';
import type { Incident, Journal } from '../journal/index.ts';
import type { CheckSender } from '../sender/index.ts';
import type { Store } from '../store/index.ts';
import type { Clock } from '../tenant/index.ts';
import type { Vault } from '../vault/index.ts';

/** The dependencies of the engine; `standardPorts` creates the real ones. */
export interface AppPorts {
  readonly shell: Output<'app.open'>['shell'];
  readonly version: string;
  readonly systemLanguage: string;
  readonly store: Store;
  readonly vault: Vault;
  /** Opens an https page or a `mailto:` link in the user's default program. */
  readonly openUrl: (url: string) => Promise<void>;
  /** The system's clipboard, if this shell has one. */
  readonly clipboard?: Clipboard;
  /** The log of operations and errors, without secrets. */
  readonly journal: Journal;
  /** Called with every exception after it has been recorded. */
  readonly onIncident?: (incident: Incident) => void;
  /** Excludes the window from screen sharing; absent in shells without a window. @returns whether that works. */
  readonly protectScreen?: (on: boolean) => boolean;
  /** Makes the window narrow and keeps it in front of others, or ends that. @returns whether that works. */
  readonly keepInFront?: (on: boolean) => boolean;
  /** The proxy for HTTPS requests; taken from this program's environment variables when absent. */
  readonly proxyFor?: ProxyFor;
  /** Whether the environment disables certificate verification. The program verifies anyway. */
  readonly unverifiedAsked?: boolean;
  readonly askForToken: AskForToken;
  /** Replaces the providers' issuers in tests; never set from the environment. */
  readonly issuers?: Partial<Record<ConnectionProvider, URL>>;
  readonly probe: Probe;
  readonly discover: Discover;
  readonly inspectCareerPage: InspectCareerPage;
  readonly checkSender: CheckSender;
  readonly network?: ProbeNetwork;
  /** Network options for web pages, in addition to those for all HTTPS requests. */
  readonly pages?: CareerPageNetwork;
  readonly sources?: DiscoverySources;
  /** Waits between requests to a tenant; the system's timers when absent. */
  readonly clock?: Clock;
}

/** The engine: the contract's transport, with methods for the shell. */
export interface App extends EngineTransport {
  /** Records an exception outside of any call. */
  crashed(where: string, error: unknown): Incident;
  /** Removes the secrets that this engine knows from a text before it is shown or written. */
  redact(text: string): string;
  /** Cancels running calls and stops practice. */
  close(): Promise<void>;
}
