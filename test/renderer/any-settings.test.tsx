/** Tests that the first screen shows any stored data, masked or not, and that users can leave every profile again. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type * as Store from '../../main/store/index.ts';
import { App } from '../../renderer/app/index.ts';
import { tellingNamesOf } from '../../renderer/theme/telling-names.ts';
import { hostThrough, type Host } from '../../shared/contract/index.ts';
import { text, type TextKey } from '../../shared/texts/index.ts';
import type * as Engine from '../support/engine.ts';
import { settingsFiles } from '../support/stored.ts';

/** The number of generated settings files; ABSENDER_RUNS overrides it. */
const numRuns = Number(process.env['ABSENDER_RUNS'] ?? 250);
const both = (key: TextKey) => [text('de', key), text('en', key)];

// Bypasses the test runner, which would load these Node.js modules as if for a web page.
const load = createRequire(import.meta.url);
const { testEngine } = load('../support/engine.ts') as typeof Engine;
const { confFile, openStore } = load('../../main/store/index.ts') as typeof Store;

let home: string;
let host: Host;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'absender-any-'));
  const app = testEngine({ store: openStore(confFile(home)), systemLanguage: 'de' });
  let calls = 0;
  host = hostThrough(app, () => `any-${++calls}`);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('the first screen opens with any settings file that this version accepts', async () => {
  const property = fc.asyncProperty(settingsFiles, async (content) => {
    writeFileSync(join(home, 'absender.json'), content);
    const opened = await host.call('app.open', {});
    if (!opened.ok) throw new Error(opened.problem.kind);
    const { profiles, preferences } = opened.value;
    try {
      const { container } = render(<App host={host} />);
      await screen.findByRole('button', { name: (name) => both('start.set-up').includes(name) });
      const own = profiles.filter(({ practice }) => !practice);
      // The list of mailboxes is loaded on demand.
      await waitFor(() =>
        expect(container.querySelectorAll('main section li p:first-child').length).toBeGreaterThanOrEqual(
          own.length,
        ),
      );
      const words = container.textContent;
      for (const sign of [...both('rescue.row'), ...both('privacy.broken.title')])
        expect(words).not.toContain(sign);
      if (preferences.callMode) for (const name of tellingNamesOf(own)) expect(words).not.toContain(name);
      // A profile can always be closed again, whatever its state.
      const open = [...both('start.open'), ...both('start.look')];
      const [first] = screen.queryAllByRole('button', { name: (name) => open.includes(name) });
      if (!first) return;
      fireEvent.click(first);
      await screen.findByRole('heading', { level: 1 });
      fireEvent.click(screen.getByRole('button', { name: /Absender$/ }));
      await screen.findByRole('button', { name: (name) => both('start.set-up').includes(name) });
    } finally {
      cleanup();
      sessionStorage.clear();
    }
  });
  await fc.assert(property, { numRuns });
}, 3_600_000);
