// zod would try out whether it may make functions from strings; the page's policy forbids it and would report the try.
// It asks when its first schema is made, so this has to run before any module does.
globalThis.__zod_globalConfig = { jitless: true };
