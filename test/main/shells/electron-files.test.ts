/**
 * Tests profile files that are passed by the operating system, and second starts of a running program. Electron is
 * simulated.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import {
  isOver,
  mailboxes,
  newHome,
  opened,
  profileFile,
  quit,
  removeHomes,
  startShell,
  type Started,
} from '../../support/electron/started.ts';

afterEach(removeHomes);

/** Waits until exactly these addresses have been imported as mailboxes. */
const are = async (shell: Started, ...addresses: string[]) =>
  expect.poll(() => mailboxes(shell).all).toEqual(addresses.sort());
/** Checks that the page is shown and that the program is still running. */
async function goesOn(shell: Started): Promise<void> {
  await opened(shell);
  await expect
    .poll(() => shell.journey.windows[0]!.webContents.mainFrame.url)
    .toBe(shell.journey.loads.at(-1));
  expect([shell.journey.exitCode, shell.journey.dialogs]).toEqual([undefined, []]);
}

describe('several files at once', () => {
  it('for which Windows starts the program twice are both imported, and the last one is shown', async () => {
    const home = newHome();
    const [first, second] = ['a@firma.example', 'b@firma.example'].map((address) =>
      profileFile(home, address),
    );
    const shell = startShell({ home, argv: ['absender', first!] });
    const page = Promise.withResolvers<undefined>();
    shell.journey.loading = page.promise;
    shell.app.becomeReady();
    // The page for the first file is still loading when the second program starts.
    await expect.poll(() => shell.journey.loads.at(-1)).toContain('#profile=');
    shell.app.secondInstance([second!]);
    await are(shell, 'a@firma.example', 'b@firma.example');
    page.resolve(undefined);
    await goesOn(shell);
    expect(mailboxes(shell).shown).toBe('b@firma.example');
    await quit(shell);
  });

  it('from one command line on Linux', async () => {
    const home = newHome();
    const addresses = ['a@firma.example', 'b@firma.example', 'c@firma.example'];
    const argv = ['absender', ...addresses.map((address) => profileFile(home, address))];
    const shell = startShell({ home, argv });
    shell.app.becomeReady();
    await are(shell, ...addresses);
    await goesOn(shell);
    expect(mailboxes(shell).shown).toBe('c@firma.example');
    await quit(shell);
  });

  it('that macOS passes before the program is ready, one event each', async () => {
    const shell = startShell({ platform: 'darwin' });
    const addresses = ['a@firma.example', 'b@firma.example', 'c@firma.example'];
    for (const address of addresses)
      expect(shell.app.openFile(profileFile(shell.home, address))).toEqual({ prevented: true });
    shell.app.becomeReady();
    await are(shell, ...addresses);
    await goesOn(shell);
    expect(mailboxes(shell).shown).toBe('c@firma.example');
    await quit(shell);
  });

  it('in any order, while the page reloads or crashes: the program continues and nothing is lost', async () => {
    const happening = fc.constantFrom('second', 'open', 'reload', 'crash', 'wait');
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 8 }), fc.nat(8), async (happenings, ready) => {
        const shell = startShell();
        const addresses: string[] = [];
        const file = () => {
          addresses.push(`m${addresses.length}@firma.example`);
          return profileFile(shell.home, addresses.at(-1)!);
        };
        let crashes = 0;
        const contents = () => shell.journey.windows[0]?.webContents;
        const events: Record<typeof happening extends fc.Arbitrary<infer Kind> ? Kind : never, () => void> = {
          second: () => void shell.app.secondInstance([file()]),
          open: () => void shell.app.openFile(file()),
          reload: () => contents()?.reload(),
          // The third crash would end the program.
          crash: () => contents() && ++crashes < 3 && contents()!.crash(),
          wait: () => undefined,
        };
        for (const [index, each] of happenings.entries()) {
          if (index === ready) shell.app.becomeReady();
          events[each]();
          await new Promise(setImmediate);
        }
        if (ready >= happenings.length) shell.app.becomeReady();
        await are(shell, ...addresses);
        await goesOn(shell);
        await quit(shell);
        removeHomes();
      }),
      { numRuns: 25 },
    );
  });

  it('with an invalid one among them are imported except for that one, which is reported', async () => {
    const home = newHome();
    const bad = join(home, 'bad.absender');
    writeFileSync(bad, 'hello');
    const argv = [
      'absender',
      profileFile(home, 'a@firma.example'),
      bad,
      profileFile(home, 'c@firma.example'),
    ];
    const shell = startShell({ home, argv });
    shell.app.becomeReady();
    await are(shell, 'a@firma.example', 'c@firma.example');
    await goesOn(shell);
    expect(shell.journey.loads.at(-1)).toBe('app://wizard/#files=refused');
    await quit(shell);
  });
});

describe('a program that is started again', () => {
  it('comes to the front', async () => {
    const shell = startShell();
    shell.app.becomeReady();
    await opened(shell);
    shell.journey.minimized = true;
    expect(shell.app.secondInstance([])).toBe(true);
    expect(shell.journey.log).toEqual(expect.arrayContaining(['restore', 'focus']));
    await quit(shell);
  });

  it('before it has a window opens only that one', async () => {
    const shell = startShell();
    expect(shell.app.secondInstance([profileFile(shell.home, 'a@firma.example')])).toBe(true);
    shell.app.becomeReady();
    await are(shell, 'a@firma.example');
    await goesOn(shell);
    await quit(shell);
  });

  it('while it is ending opens a new window, and the old program is not notified', async () => {
    const shell = startShell();
    shell.app.becomeReady();
    await opened(shell);
    shell.journey.windows[0]!.close();
    expect(shell.journey.quitted).toBe(false);
    // The exiting program has released its lock, so the new instance gets it.
    expect(shell.app.secondInstance([])).toBe(false);
    const next = startShell({ home: shell.home });
    next.app.becomeReady();
    await opened(next);
    await isOver(shell);
    await quit(next);
  });

  it('with a file while it is ending on macOS, which starts no second process, is restarted with the file', async () => {
    const home = newHome();
    const [old, late] = ['a@firma.example', 'b@firma.example'].map((address) => profileFile(home, address));
    const shell = startShell({
      home,
      platform: 'darwin',
      argv: ['absender', '.', '--ca-file', 'x', old!].filter((arg) => !/ca-file|^x$/.test(arg)),
    });
    shell.app.becomeReady();
    await opened(shell);
    await are(shell, 'a@firma.example');
    shell.journey.windows[0]!.close();
    shell.app.openFile(late!);
    await isOver(shell);
    expect(shell.journey.log).toContain(`relaunch ${JSON.stringify(['.', late])}`);
    expect(mailboxes(shell).all).toEqual(['a@firma.example']);
  });

  it('is not restarted without a reason', async () => {
    const shell = startShell();
    shell.app.becomeReady();
    await opened(shell);
    await quit(shell);
    expect(shell.journey.log.join()).not.toContain('relaunch');
  });
});

describe('a window that is closed', () => {
  it('before its page has loaded ends the program normally', async () => {
    const shell = startShell();
    shell.journey.loading = new Promise(() => undefined);
    shell.app.becomeReady();
    await expect.poll(() => shell.journey.loads).toHaveLength(1);
    shell.journey.windows[0]!.close();
    await isOver(shell);
    expect([shell.journey.exitCode, shell.journey.dialogs]).toEqual([undefined, []]);
  });

  it('gets no further calls and no messages', async () => {
    const shell = startShell({ platform: 'win32' });
    shell.app.becomeReady();
    await opened(shell);
    const [window] = shell.journey.windows;
    const { webContents } = window!;
    const protect = shell.call('desktop.protectScreen', { id: '1', input: { on: true } });
    window!.close();
    expect(await protect).toMatchObject({ ok: true });
    webContents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 1 });
    // The message about a second start was in transit when the window was closed.
    shell.app.emit('second-instance', {}, ['absender'], '/', undefined);
    await isOver(shell);
    expect(shell.journey.exitCode).toBeUndefined();
  });
});
