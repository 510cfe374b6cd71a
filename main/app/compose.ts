import { join } from 'node:path';

import { systemLocale } from '../../shared/system-locale.ts';
import { version } from '../../shared/version.ts';
import { inspectCareerPage } from '../career-page/index.ts';
import { askForToken } from '../consent/index.ts';
import { discover } from '../discovery/index.ts';
import { ignoreUnverified, publicAuthorities, readAhead, trust } from '../net/index.ts';
import { probe, rehearse } from '../probe/index.ts';
import { memoryJournal, openJournal, type Incident, type Journal } from '../journal/index.ts';
import { checkSender } from '../sender/index.ts';
import { confFile, makeFolder, openStore, settingsFolder, type SettingsFile } from '../store/index.ts';
import { keychainVault } from '../vault/index.ts';
import type { AppPorts } from './types.ts';

export interface StandardOptions {
  readonly shell: AppPorts['shell'];
  readonly openUrl: AppPorts['openUrl'];
  /** The folder of the settings and the log; the default of this operating system when absent. */
  readonly folder?: string;
  /** The Electron shell passes its own; the others use `conf` with the same file. */
  readonly settings?: SettingsFile;
  /** PEM certificates trusted in addition to the system's, for companies that inspect TLS. */
  readonly extraCa?: readonly string[];
  readonly clipboard?: AppPorts['clipboard'];
  readonly onIncident?: AppPorts['onIncident'];
  readonly protectScreen?: AppPorts['protectScreen'];
  readonly keepInFront?: AppPorts['keepInFront'];
  readonly proxyFor?: AppPorts['proxyFor'];
  /** Called if the environment disables certificate verification. The program verifies anyway. */
  readonly onUnverifiedAsked?: () => void;
}

/**
 * Delay in milliseconds before a thread reads the system's certificates, so that it does not slow down the first
 * screen, which needs both cores of a small computer.
 */
const readAheadMs = 1_500;
/** Delay in milliseconds before the certificates are loaded. By then, the thread that reads them has finished. */
const loadAheadMs = 2_500;

/** Creates the ports that every real shell uses. */
export function standardPorts(options: StandardOptions): AppPorts {
  const { shell, openUrl, folder = settingsFolder(), extraCa = [] } = options;
  const { settings = confFile(folder) } = options;
  const { clipboard, onIncident, protectScreen, keepInFront, proxyFor, onUnverifiedAsked } = options;
  const unverifiedAsked = ignoreUnverified();
  if (unverifiedAsked) onUnverifiedAsked?.();
  // Doing this work in advance makes the first check as fast as later ones.
  setTimeout(readAhead, readAheadMs).unref();
  setTimeout(() => {
    trust(extraCa);
    publicAuthorities();
    void rehearse();
  }, loadAheadMs).unref();
  return {
    shell,
    version,
    openUrl,
    systemLanguage: systemLocale(process),
    store: openStore(settings),
    vault: keychainVault(),
    askForToken,
    probe,
    discover,
    inspectCareerPage,
    checkSender,
    network: { extraCa },
    unverifiedAsked,
    ...(clipboard && { clipboard }),
    journal: journalIn(folder),
    ...(onIncident && { onIncident }),
    ...(protectScreen && { protectScreen }),
    ...(keepInFront && { keepInFront }),
    ...(proxyFor && { proxyFor }),
  };
}

/** Records an error that ended the program before it had an engine. @param folder the folder of the log. */
export const reportAt = (folder: string, where: string, error: unknown): Incident =>
  openJournal(folder, version).incident(where, error);

/** Opens the log. If its folder cannot be created, nothing is written, and no message mentions the log. */
function journalIn(folder: string): Journal {
  try {
    makeFolder(folder);
    return openJournal(join(folder, 'log'), version);
  } catch {
    return memoryJournal();
  }
}
