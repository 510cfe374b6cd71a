export * from './dispatch.ts';
export * from './events.ts';
export * from './host.ts';
export * from './operations.ts';
export { handedIn } from './secret.ts';
export * from './settings.ts';
