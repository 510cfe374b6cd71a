export { confFile, settingsFileOver, settingsFolder, settingsName } from './file.ts';
export { memoryStore, openStore } from './store.ts';
export type { SettingsFile, Store } from './types.ts';
