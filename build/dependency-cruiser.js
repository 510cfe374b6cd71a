/**
 * The dependency rules (README, "Architecture"): shared imports itself and zod; main and renderer import shared and
 * never each other; modules are imported through their index.ts; main's modules do not import each other, but all may
 * import main/net; only the Electron shell imports Electron.
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule(
      'no-circles',
      'Circular imports have no first file to read.',
      {},
      { circular: true, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'shared-is-pure',
      'shared imports itself and zod.',
      { path: '^shared/' },
      { path: '^(main|renderer|test|build)/' },
    ),
    rule(
      'shared-knows-no-runtime',
      'shared runs everywhere.',
      { path: '^shared/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'shared-uses-zod-only',
      'shared runs everywhere.',
      { path: '^shared/' },
      { path: 'node_modules', pathNot: 'node_modules/zod' },
    ),
    rule(
      'main-knows-no-screen',
      'The engine runs without a page, in three shells.',
      { path: '^main/' },
      { path: '^(renderer|test|build)/' },
    ),
    rule(
      'renderer-uses-its-host',
      'Screens reach the engine through renderer/host.',
      { path: '^renderer/' },
      { path: '^(main|test|build)/' },
    ),
    rule(
      'renderer-runs-in-a-page',
      'No Node in a page.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'only-the-electron-shell-knows-electron',
      'Elsewhere, importing it would try to download a runtime.',
      { path: '^(shared|renderer|main)/', pathNot: '^main/shells/electron/' },
      { path: '(^|node_modules/)(electron|electron-store|electron-updater)(/|$)' },
    ),
    rule(
      'modules-have-one-entry',
      'Import a module through its index.ts.',
      // The gallery renders parts that the page only renders within others.
      { path: '^(shared|main|renderer)/([^/]+)/', pathNot: '^renderer/gallery/' },
      {
        path: '^(shared|main|renderer)/[^/]+/.+',
        pathNot: [
          '^$1/$2/',
          '^(shared|main|renderer)/[^/]+/index[.]tsx?$',
          '^renderer/steps/[^/]+/[^/]+[.]tsx?$',
        ],
      },
    ),
    rule(
      'rooms-of-main-are-strangers',
      'Modules of main share types in shared/. Only main/app connects them; all may import main/net.',
      { path: '^main/(?!(?:app|shells)/)([^/]+)/' },
      { path: '^main/', pathNot: ['^main/$1/', '^main/net/'] },
    ),
    rule(
      'connections-are-made-below',
      'main/net has the one trust store, the proxies and the limits; main/probe speaks SMTP; the others only listen.',
      { path: '^main/', pathNot: '^main/((net|probe|practice|shells/browser)/|consent/loopback\\.ts$)' },
      {
        path: '^(node:)?(http|https|http2|tls|dns|dns/promises|dgram|undici)$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'shells-use-the-app',
      'A shell imports main/app, main/net and main/shells/page only.',
      { path: '^main/shells/([^/]+)/' },
      { path: '^main/', pathNot: ['^main/(app|net|shells/page)/index', '^main/shells/$1/'] },
    ),
    rule(
      'nothing-unresolved',
      'Every import must resolve.',
      {},
      // keytar is optional: an install without libsecret omits it.
      { couldNotResolve: true, pathNot: '^keytar$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'build/tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
