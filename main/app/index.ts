export { createApp } from './app.ts';
export { readCertificates } from './certificates.ts';
export { reportAt, standardPorts, type StandardOptions } from './compose.ts';
export { makeFolder, settingsFileOver, settingsFolder, settingsName } from '../store/index.ts';
export type { Clipboard } from './secret-clipboard.ts';
export type { App, AppPorts } from './types.ts';
