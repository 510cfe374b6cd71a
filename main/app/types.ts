import type { Door, Output } from '../../shared/contract/index.ts';
import type { CareerPageNetwork, LookAtCareerPage } from '../career-page/index.ts';
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

/** What the engine is made of; `standardPorts` has the real ones. */
export interface AppPorts {
  readonly door: Output<'open'>['door'];
  readonly version: string;
  readonly systemLanguage: string;
  readonly store: Store;
  readonly vault: Vault;
  /** Opens an https page, or a mailto letter, in the user's own program. */
  readonly openUrl: (url: string) => Promise<void>;
  /** The system's clipboard, where this door has one. */
  readonly clipboard?: Clipboard;
  /** What was done and what went wrong, without secrets. */
  readonly journal: Journal;
  /** Told of every exception after it was written down. */
  readonly onIncident?: (incident: Incident) => void;
  /** Keeps the window out of shared screens; absent behind doors that have no window of their own. @returns whether that works. */
  readonly protectScreen?: (on: boolean) => boolean;
  /** The way of HTTPS requests; that of this program's environment when absent. */
  readonly proxyFor?: ProxyFor;
  /** Whether the environment asks for certificates not to be checked. They are. */
  readonly unverifiedAsked?: boolean;
  readonly askForToken: AskForToken;
  /** Asked instead of the providers themselves: for tests, and never by the environment. */
  readonly issuers?: Partial<Record<ConnectionProvider, URL>>;
  readonly probe: Probe;
  readonly discover: Discover;
  readonly lookAtCareerPage: LookAtCareerPage;
  readonly checkSender: CheckSender;
  readonly network?: ProbeNetwork;
  /** How web pages are reached, beside what holds for all HTTPS. */
  readonly pages?: CareerPageNetwork;
  readonly sources?: DiscoverySources;
  /** How time passes between requests to a tenant; the system's when absent. */
  readonly clock?: Clock;
}

/** The engine: a door, and an end. */
export interface App extends Door {
  /** Writes down an exception that came from outside of any call. */
  crashed(where: string, error: unknown): Incident;
  /** A text that is about to be shown or written, without the secrets that this engine was told. */
  redact(text: string): string;
  /** Cancels what runs and stops practice. */
  close(): Promise<void>;
}
