import { join } from 'node:path';

import { systemLocale } from '../../shared/system-locale.ts';
import { version } from '../../shared/version.ts';
import { lookAtCareerPage } from '../career-page/index.ts';
import { askForToken } from '../consent/index.ts';
import { discover } from '../discovery/index.ts';
import { ignoreUnverified, trust } from '../net/index.ts';
import { probe } from '../probe/index.ts';
import { memoryJournal, openJournal, type Incident, type Journal } from '../journal/index.ts';
import { checkSender } from '../sender/index.ts';
import { confFile, makeFolder, openStore, settingsFolder, type SettingsFile } from '../store/index.ts';
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
  /** Hears that the environment asks for certificates not to be checked. They are. */
  readonly onUnverifiedAsked?: () => void;
}

const readAheadMs = 1_500;

/** The rooms as every real shell uses them. */
export function standardPorts(options: StandardOptions): AppPorts {
  const { door, openUrl, folder = settingsFolder(), extraCa = [] } = options;
  const { settings = confFile(folder) } = options;
  const { clipboard, onIncident, protectScreen, proxyFor, onUnverifiedAsked } = options;
  const unverifiedAsked = ignoreUnverified();
  if (unverifiedAsked) onUnverifiedAsked?.();
  // Read ahead, once everything has started: the first check shall be as quick as the later ones.
  setTimeout(() => trust(extraCa), readAheadMs).unref();
  return {
    door,
    version,
    openUrl,
    systemLanguage: systemLocale(process),
    store: openStore(settings),
    vault: keychainVault(),
    askForToken,
    probe,
    discover,
    lookAtCareerPage,
    checkSender,
    network: { extraCa },
    unverifiedAsked,
    ...(clipboard && { clipboard }),
    journal: journalIn(folder),
    ...(onIncident && { onIncident }),
    ...(protectScreen && { protectScreen }),
    ...(proxyFor && { proxyFor }),
  };
}

/** Writes down what ended a program before it had an engine. @param folder of the log. */
export const reportAt = (folder: string, where: string, error: unknown): Incident =>
  openJournal(folder, version).incident(where, error);

/** Where no folder can be made, nothing is written, and nobody is sent there to read it. */
function journalIn(folder: string): Journal {
  try {
    makeFolder(folder);
    return openJournal(join(folder, 'log'), version);
  } catch {
    return memoryJournal();
  }
}
