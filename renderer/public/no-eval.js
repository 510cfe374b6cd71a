// Zod would test whether it may create functions from strings, which the page's Content Security Policy forbids and
// would report. The test runs when the first schema is created, so this script has to run before any module.
globalThis.__zod_globalConfig = { jitless: true };
