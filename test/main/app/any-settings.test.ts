/** Tests that every shell opens, whatever valid content the settings file has. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createApp, standardPorts, type App } from '../../../main/app/index.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { tellingNamesOf } from '../../../renderer/theme/telling-names.ts';
import { maskAddresses, maskReport } from '../../../renderer/theme/index.ts';
import { hostThrough, type EngineTransport, type Output } from '../../../shared/contract/index.ts';
import { domainOf } from '../../../shared/model/index.ts';
import { bootShell, type Shell } from '../../support/electron/boot.ts';
import { testEngine } from '../../support/engine.ts';
import { settingsFiles } from '../../support/stored.ts';

let calls = 0;
const opened = async (transport: EngineTransport): Promise<Output<'app.open'>> => {
  const result = await hostThrough(transport, () => `any-${++calls}`).call('app.open', {});
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
/**
 * Checks that every entry of the file is either returned or reported as unreadable, and that identifying names are
 * masked.
 */
function expectAll(text: string, { profiles, preferences, notices, unreadable }: Output<'app.open'>): void {
  const stored = JSON.parse(text) as Pick<Output<'app.open'>, 'profiles' | 'preferences' | 'notices'>;
  const ids = new Set(stored.profiles.map(({ id }) => id));
  expect(profiles).toHaveLength(ids.size);
  expect(unreadable.filter(({ kind }) => kind === 'profile')).toHaveLength(stored.profiles.length - ids.size);
  expect(preferences).toMatchObject(stored.preferences);
  expect(notices).toHaveLength(new Set(stored.notices.map(({ kind, path }) => `${kind} ${path}`)).size);
  const names = tellingNamesOf(profiles);
  const domains = profiles.flatMap(({ answers: { address } }) =>
    address === undefined ? [] : [domainOf(address)],
  );
  for (const mask of [maskAddresses, maskReport]) {
    const shown = mask(`${domains.join(' , ')} ${names.join(' , ')} ${text}`, names);
    for (const domain of domains.filter((each) => names.includes(each)))
      expect(shown.split(/[^\p{L}\p{N}.-]/u)).not.toContain(domain);
  }
}

let home: string;
const lay = (text: string) => writeFileSync(join(home, 'absender.json'), text);
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'absender-any-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

// Uses the suite's default number of runs, unless the environment variable ABSENDER_RUNS is set.
it('any settings file that this version accepts can be opened', async () => {
  const app = testEngine({ store: openStore(confFile(home)) });
  const property = fc.asyncProperty(settingsFiles, async (text) => {
    lay(text);
    expectAll(text, await opened(app));
  });
  await fc.assert(property, { numRuns: Number(process.env['ABSENDER_RUNS'] ?? 2_000) });
}, 600_000);

describe('the same holds for the engine as each shell sets it up', () => {
  const before = process.env['ABSENDER_HOME'];
  let apps: App[] = [];
  beforeAll(() => {
    process.env['ABSENDER_HOME'] = home;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env['ABSENDER_HOME'];
    else process.env['ABSENDER_HOME'] = before;
    await Promise.all(apps.map((app) => app.close()));
  });

  it.each(['browser', 'direct'] as const)('%s', async (shell) => {
    const openUrl = () => Promise.resolve();
    const start = () => createApp(standardPorts({ shell, openUrl }));
    const app = start();
    apps.push(app);
    await fc.assert(
      fc.asyncProperty(settingsFiles, async (text) => {
        lay(text);
        expectAll(text, await opened(app));
      }),
      { numRuns: 300 },
    );
    // A new engine for each file also covers what is read only at start-up, such as certificates.
    await fc.assert(
      fc.asyncProperty(settingsFiles, async (text) => {
        lay(text);
        const fresh = start();
        expectAll(text, await opened(fresh));
        await fresh.close();
      }),
      { numRuns: 15 },
    );
    apps = apps.filter((each) => each !== app);
    await app.close();
  });

  it('electron, on a simulated Electron', async () => {
    const shell: Shell = await bootShell();
    try {
      await fc.assert(
        fc.asyncProperty(settingsFiles, async (text) => {
          writeFileSync(join(shell.home, 'absender.json'), text);
          expectAll(text, await opened(shell.transport));
        }),
        { numRuns: 300 },
      );
    } finally {
      shell.remove();
    }
  });
});
