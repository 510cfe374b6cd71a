import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

import { version } from '../../shared/version.ts';
import { lookAtCareerPage } from '../career-page/index.ts';
import { discover } from '../discovery/index.ts';
import { probe } from '../probe/index.ts';
import { openJournal, type Incident } from '../journal/index.ts';
import { confFile, openStore, settingsFolder, type SettingsFile } from '../store/index.ts';
import { keychainVault } from '../vault/index.ts';
import type { AppPorts } from './types.ts';

export interface StandardOptions {
  readonly door: AppPorts['door'];
  readonly openUrl: AppPorts['openUrl'];
  /** Where settings and log lie; the usual folder of this system when absent. */
  readonly folder?: string;
  /** The Electron shell brings its own; the others use `conf` on the same file. */
  readonly settings?: SettingsFile;
  /** PEM certificates trusted beside the system's, for companies that inspect TLS. */
  readonly extraCa?: readonly string[];
  readonly clipboard?: AppPorts['clipboard'];
  readonly onIncident?: AppPorts['onIncident'];
  readonly protectScreen?: AppPorts['protectScreen'];
  readonly proxyFor?: AppPorts['proxyFor'];
}

/** The rooms as every real shell uses them. */
export function standardPorts(options: StandardOptions): AppPorts {
  const { door, openUrl, folder = settingsFolder(), extraCa = [] } = options;
  const { settings = confFile(folder) } = options;
  const { clipboard, onIncident, protectScreen, proxyFor } = options;
  const store = openStore(settings);
  const added = store.certificates();
  trustLikeTheSystem(added === '' ? extraCa : [...extraCa, added]);
  return {
    door,
    version,
    openUrl,
    systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
    store,
    vault: keychainVault(),
    trustAlso: trustLikeTheSystem,
    probe,
    discover,
    lookAtCareerPage,
    network: { extraCa },
    sources: { extraCa, ...(proxyFor && { proxyFor }) },
    ...(clipboard && { clipboard }),
    journal: openJournal(join(folder, 'log'), version),
    ...(onIncident && { onIncident }),
    ...(protectScreen && { protectScreen }),
    ...(proxyFor && { proxyFor }),
  };
}

/** Writes down what ended a program before it had an engine. @param folder of the log. */
export const reportAt = (folder: string, where: string, error: unknown): Incident =>
  openJournal(folder, version).incident(where, error);

let broughtAlong: readonly string[] | undefined;

/** HTTPS requests trust whom the computer trusts: its own store counts, as it does for the probe. Never less than that. */
function trustLikeTheSystem(extraCa: readonly string[]): void {
  try {
    // Once set, the default holds what was added before.
    broughtAlong ??= getCACertificates('default');
    const all = [...broughtAlong, ...getCACertificates('system'), ...extraCa];
    setDefaultCACertificates([...new Set(all)]);
  } catch {
    // A runtime without these stays with the authorities it brings along: stricter, never looser.
  }
}
