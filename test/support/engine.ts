/** The real engine with a store and a vault in memory, composed as in the shells but without files. */
import { inspectCareerPage } from '../../main/career-page/index.ts';
import { createApp, type App, type AppPorts } from '../../main/app/index.ts';
import { askForToken } from '../../main/consent/index.ts';
import { discover } from '../../main/discovery/index.ts';
import { probe } from '../../main/probe/index.ts';
import { memoryJournal } from '../../main/journal/index.ts';
import { checkSender } from '../../main/sender/index.ts';
import { memoryStore } from '../../main/store/index.ts';
import { memoryVault } from '../../main/vault/index.ts';

export function testEngine(ports: Partial<AppPorts> = {}): App {
  return createApp({
    shell: 'direct',
    version: '0.0.0-test',
    systemLanguage: 'de',
    store: memoryStore(),
    vault: memoryVault(),
    openUrl: () => Promise.resolve(),
    journal: memoryJournal(),
    onIncident: ({ text }) => console.error(text),
    askForToken,
    probe,
    discover,
    inspectCareerPage,
    checkSender,
    ...ports,
  });
}
