import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { importsOf, sources } from './sources.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'optionalDependencies' | 'devDependencies',
  Record<string, string>
>;
const { dependencies, optionalDependencies, devDependencies } = manifest;
const declared = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });

const everywhere = /^/;
const tests = /^test\//;
const engine = (...rooms: string[]): RegExp => new RegExp(`^(test|main/(${rooms.join('|')}))/`);
const electron = /^main\/shells\/electron\/|^test\/(main\/shells|support\/electron)\/|^test\/e2e\/|^build\//;

/**
 * Which files may import which package. Unlisted packages are not allowed, so that adding a dependency is a deliberate
 * decision.
 */
const mayBeImportedBy: Readonly<Record<string, RegExp>> = {
  zod: everywhere,
  '@peculiar/x509': engine('practice', 'probe'),
  commander: engine('shells/cli'),
  conf: engine('store'),
  'dns-packet': tests,
  electron,
  'electron-store': electron,
  'fast-xml-parser': engine('discovery'),
  htmlparser2: engine('career-page'),
  'ipaddr.js': engine('net'),
  keytar: engine('vault'),
  mailauth: engine('sender'),
  nodemailer: /^(test|build\/bench|main\/(probe|practice))\//,
  'openid-client': engine('consent'),
  'oidc-provider': tests,
  open: engine('shells/browser', 'shells/cli'),
  'reflect-metadata': engine('practice'),
  'smtp-server': engine('practice'),
  tldts: engine('discovery', 'probe', 'sender'),
  react: /^(renderer|test)\//,
  'react-dom': /^(renderer|test)\//,
  'react-aria-components': /^(renderer|test)\//,
  'axe-core': tests,
  '@testing-library/react': tests,
  ajv: engine('tenant'),
  'ajv-formats': engine('tenant'),
  'fast-check': tests,
  'happy-dom': tests,
  yaml: /^(test|build)\//,
  'playwright-core': /^(test|build)\//,
  '@electron/asar': /^(test|build)\//,
  '@electron/fuses': /^(test|build)\//,
  resedit: /^test\//,
  'electron-builder': /^build\//,
  '@eslint/js': /^build\//,
  '@vitejs/plugin-react': /^build\//,
  'eslint-config-prettier': /^build\//,
  'eslint-plugin-react-hooks': /^build\//,
  'flesch-kincaid': /^(test|build)\//,
  globals: /^build\//,
  syllable: /^(test|build)\//,
  typescript: /^test\/architecture\//,
  'typescript-eslint': /^build\//,
  vite: /^(test|build)\//,
  vitest: /^(test|build)\//,
};

/** Packages that are run as programs or used by the compiler, but never imported. */
const tools = [
  '@types/dns-packet',
  '@types/node',
  '@types/oidc-provider',
  '@types/react',
  '@types/react-dom',
  '@types/smtp-server',
  '@typescript/native',
  'dependency-cruiser',
  'eslint',
  'node',
  'prettier',
];

/** Packages for testing the screens: the simulated browser and helpers. */
const notImportedYet = ['happy-dom', 'axe-core', '@testing-library/react'];

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isPackage = (name: string): boolean => !/^(\.|\/|node:|virtual:)/.test(name);

const imports = sources.flatMap((source) =>
  importsOf(source)
    .filter(isPackage)
    .map((name) => ({ path: source.path, name: packageOf(name) })),
);

describe('the dependencies', () => {
  it('are all on the list of permitted imports', () => {
    expect(declared.filter((name) => !(name in mayBeImportedBy) && !tools.includes(name))).toEqual([]);
  });

  it('are imported only where permitted', () => {
    const astray = imports.filter(({ path, name }) => mayBeImportedBy[name]?.test(path) !== true);
    expect(astray).toEqual([]);
  });

  it('are all needed', () => {
    const used = new Set(imports.map(({ name }) => name));
    const idle = Object.keys(mayBeImportedBy).filter(
      (name) => !used.has(name) && !notImportedYet.includes(name),
    );
    expect(idle).toEqual([]);
  });

  it('of the program are those that its engine imports', () => {
    const engineImports = new Set(
      imports.filter(({ path }) => /^(main|shared)\//.test(path)).map(({ name }) => name),
    );
    engineImports.delete('electron');
    expect(Object.keys({ ...dependencies, ...optionalDependencies }).sort()).toEqual(
      [...engineImports].sort(),
    );
  });
});
