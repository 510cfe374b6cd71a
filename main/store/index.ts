export { confFile, settingsFileOver, settingsName } from './file.ts';
export { makeFolder, settingsFolder } from './folder.ts';
export { memoryStore, openStore } from './store.ts';
export type { NoticeReader, SettingsFile, Store } from './types.ts';
