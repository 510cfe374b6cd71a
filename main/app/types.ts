import type { Door, Output } from '../../shared/contract/index.ts';
import type { CareerPageNetwork, LookAtCareerPage } from '../career-page/index.ts';
import type { Discover, DiscoverySources } from '../discovery/index.ts';
import type { Probe, ProbeNetwork } from '../probe/index.ts';
import type { Clipboard } from './secret-clipboard.ts';
import type { Store } from '../store/index.ts';
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
  /** Told of every exception; never of inputs. */
  readonly onBug?: (operation: string, error: unknown) => void;
  readonly probe: Probe;
  readonly discover: Discover;
  readonly lookAtCareerPage: LookAtCareerPage;
  readonly network?: ProbeNetwork;
  readonly pages?: CareerPageNetwork;
  readonly sources?: DiscoverySources;
}

/** The engine: a door, and an end. */
export interface App extends Door {
  /** Cancels what runs and stops practice. */
  close(): Promise<void>;
}
