/** Replaces the module `electron` for everything that is loaded afterwards. */
import { registerHooks } from 'node:module';

const standIn = JSON.stringify(new URL('module.ts', import.meta.url).href);
/** The code of the replacement. electron-store, which is the real one, uses the default export. */
const source = `import * as all from ${standIn}; export * from ${standIn}; export default all;`;
const url = `data:text/javascript,${encodeURIComponent(source)}`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url, shortCircuit: true } : next(specifier, context),
});
