/**
 * Tests that whatever prevents the window from opening is reported to the user. Electron and its errors are simulated.
 */
import { existsSync, mkdirSync, readdirSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { windowText } from '../../../shared/texts/index.ts';
import { walkPractice } from '../../contract/suite.ts';
import {
  ended,
  newHome,
  opened,
  pidOfThePast,
  quit,
  removeHomes,
  startShell,
} from '../../support/electron/started.ts';

afterEach(() => {
  vi.restoreAllMocks();
  removeHomes();
});
const quietly = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);

describe('without the page’s sandbox', () => {
  it.each([
    ['by a switch', ['--no-sandbox'], {}, '--no-sandbox'],
    ['by a switch with a value, which Electron does not remove', ['--no-sandbox=1'], {}, '--no-sandbox'],
    ['by a switch with one dash', ['-no-sandbox'], {}, '--no-sandbox'],
    [
      'by an environment variable with any value',
      [],
      { ELECTRON_DISABLE_SANDBOX: '' },
      'ELECTRON_DISABLE_SANDBOX',
    ],
    ['with the page in the main process', ['--single-process'], {}, '--single-process'],
    [
      'with a part of the sandbox disabled',
      ['--disable-seccomp-filter-sandbox'],
      {},
      '--disable-seccomp-filter-sandbox',
    ],
  ])('the window does not open: %s', async (_how, switches, env, because) => {
    const said = quietly();
    const shell = startShell({ argv: ['absender', ...switches], env });
    shell.app.becomeReady();
    await ended(shell);
    const { dialogs, exitCode, windows } = shell.journey;
    expect(windows).toEqual([]);
    expect(dialogs).toEqual([windowText('de', 'terminal.no-sandbox', { because })]);
    expect(exitCode).toBe(1);
    expect(said).toHaveBeenCalledWith(dialogs[0]);
  });

  it.each([['--disable-gpu'], ['--lang=de'], ['no-sandbox'], ['--no-sandbox-for-others']])(
    'the window does open with %s, which leaves the sandbox on',
    async (argument) => {
      const shell = startShell({ argv: ['absender', argument] });
      shell.app.becomeReady();
      await opened(shell);
      await quit(shell);
    },
  );
});

describe('a start that fails', () => {
  it('is tested at every step', async () => {
    const begun = startShell();
    begun.app.becomeReady();
    await opened(begun);
    expect(begun.journey.log).toEqual([...steps, 'show']);
    await quit(begun);
  });
  const steps = [
    'enableSandbox',
    'registerSchemesAsPrivileged',
    'setPath userData',
    'requestSingleInstanceLock',
    'setPath sessionData',
    'ready',
    'getLocale',
    'setApplicationMenu',
    'default: setPermissionRequestHandler',
    'default: setPermissionCheckHandler',
    'default: setDevicePermissionHandler',
    'default: setDisplayMediaRequestHandler',
    'default: onBeforeRequest',
    'wizard: setPermissionRequestHandler',
    'wizard: setPermissionCheckHandler',
    'wizard: setDevicePermissionHandler',
    'wizard: setDisplayMediaRequestHandler',
    'wizard: onBeforeRequest',
    'wizard: app',
    'window',
    'setWindowOpenHandler',
    'handle absender:call',
    'load app://wizard/',
  ];

  it.each(steps.filter((step) => step !== 'ready'))(
    'at “%s” reports the fault, what to do and where it is recorded',
    async (failsAt) => {
      quietly();
      const shell = startShell({ failsAt });
      shell.app.becomeReady();
      await ended(shell);
      const { dialogs, exitCode, windows } = shell.journey;
      expect(exitCode).toBe(1);
      expect(dialogs).toHaveLength(1);
      const [words = ''] = dialogs;
      // Until the user's setting has been read, the message is in the system's language.
      const leads = [windowText('de', 'terminal.start-failed'), windowText('en', 'terminal.start-failed')];
      expect(leads.some((lead) => words.startsWith(lead))).toBe(true);
      expect(words).toContain(`Electron refused: ${failsAt}`);
      expect(windows.every((window) => window.isDestroyed())).toBe(true);
      const early = ['enableSandbox', 'registerSchemesAsPrivileged'].includes(failsAt);
      const report = /incident-[\w-]+\.txt/.exec(words)?.[0];
      if (early) expect(report).toBeUndefined();
      else expect(existsSync(join(shell.home, 'log', report ?? 'none'))).toBe(true);
    },
  );

  it.each([
    ['its page is missing', { page: newHome() }, 'ERR_HTTP_RESPONSE_CODE_FAILURE'],
    [
      'its settings break it',
      {
        settings: () => {
          throw new Error('password: Sommer2026');
        },
      },
      'Technische Angabe: password: •••',
    ],
  ])('because %s reports that', async (_why, how, words) => {
    quietly();
    const shell = startShell(how);
    shell.app.becomeReady();
    await ended(shell);
    expect(shell.journey.dialogs.join()).toContain(words);
    expect(shell.journey.exitCode).toBe(1);
  });

  it('because its preload fails reports that, instead of showing a page without an engine', async () => {
    quietly();
    const shell = startShell();
    shell.app.becomeReady();
    await expect.poll(() => shell.journey.windows).toHaveLength(1);
    shell.journey.windows[0]!.webContents.emit(
      'preload-error',
      {},
      '/preload.cjs',
      new Error('no such file'),
    );
    await ended(shell);
    expect(shell.journey.dialogs.join()).toContain('no such file');
  });

  it('because of an exception in other code reports that', async () => {
    quietly();
    const shell = startShell();
    shell.crash(new Error('a part is missing'));
    shell.app.becomeReady();
    await ended(shell);
    expect(shell.journey.dialogs.join()).toContain('a part is missing');
    expect(shell.journey.dialogs).toHaveLength(1);
  });

  it('is only logged, without a dialog, once the window is open', async () => {
    const shell = startShell();
    shell.app.becomeReady();
    await opened(shell);
    shell.crash(new Error('later'));
    expect(readdirSync(join(shell.home, 'log')).join()).toContain('incident-');
    expect([shell.journey.dialogs, shell.journey.exitCode]).toEqual([[], undefined]);
    await quit(shell);
  });

  it('with invalid certificates reports the file’s fault, with the exit code for usage errors', async () => {
    quietly();
    const shell = startShell({ argv: ['absender', '--ca-file', 'package.json'] });
    writeFileSync(join(shell.home, 'package.json'), '{}');
    shell.app.becomeReady();
    await ended(shell);
    expect(shell.journey.dialogs).toEqual(['In der Datei hinter --ca-file stehen keine Zertifikate.']);
    expect(shell.journey.exitCode).toBe(2);
  });
});

describe('the settings folder', () => {
  it.each([
    ['is a file', 'settings', 'EEXIST|ENOTDIR'],
    ['lies under a file', 'settings/deeper/still', 'ENOTDIR'],
  ])('that %s is named, with the system’s reason', async (_what, path, code) => {
    quietly();
    const home = newHome();
    writeFileSync(join(home, 'settings'), '');
    const shell = startShell({ home: join(home, path) });
    shell.app.becomeReady();
    await ended(shell);
    expect(shell.journey.dialogs).toHaveLength(1);
    expect(shell.journey.dialogs[0]).toContain(join(home, path));
    expect(shell.journey.dialogs[0]).toMatch(new RegExp(`\\((${code})\\)`));
    expect(shell.journey.exitCode).toBe(1);
    expect(shell.journey.log).not.toContain('requestSingleInstanceLock');
  });

  it('that cannot be created ends the program with a message', async () => {
    quietly();
    const shell = startShell({ home: '/proc/absender/settings' });
    shell.app.becomeReady();
    await ended(shell);
    expect(shell.journey.dialogs[0]).toContain('/proc/absender/settings');
  });

  it('that is a relative path works from any folder', async () => {
    const home = newHome();
    const own = join(home, 'own');
    const shell = startShell({ home, env: { ABSENDER_HOME: relative(process.cwd(), own) } });
    shell.app.becomeReady();
    await opened(shell);
    expect(shell.app.getPath('userData')).toBe(own);
    await shell.host.call('profiles.create', { practice: false });
    expect(readdirSync(own)).toEqual(expect.arrayContaining(['absender.json', 'log']));
    await quit(shell);
  });

  it('keeps the settings and the log of a run, and nothing of its page', async () => {
    const home = join(newHome(), 'absender');
    mkdirSync(home);
    const shell = startShell({ home });
    shell.app.becomeReady();
    await opened(shell);
    await shell.host.call('profiles.create', { practice: false });
    const traces = shell.app.getPath('sessionData');
    expect(readdirSync(traces)).toContain('Preferences');
    await quit(shell);
    expect(readdirSync(home).filter((name) => !name.startsWith('absender.json'))).toEqual(['log']);
    expect(existsSync(traces)).toBe(false);
  });

  it('contains no data of the page, which is in memory', async () => {
    const shell = startShell();
    shell.app.becomeReady();
    await opened(shell);
    const { session, partition } = shell.journey.windows[0]!.webPreferences;
    expect(partition).toBeUndefined();
    expect(session).toBe(shell.session.fromPartition('wizard'));
    expect(shell.session.fromPartition('wizard').isPersistent).toBe(false);
    await quit(shell);
  });

  it('is cleaned of a killed run’s files, but not of those in use', async () => {
    const left = join(tmpdir(), `absender-window-${pidOfThePast()}-killed`);
    const used = join(tmpdir(), `absender-window-${process.pid}-other`);
    for (const path of [left, used]) mkdirSync(path, { recursive: true });
    writeFileSync(join(left, 'Preferences'), '{}');
    const shell = startShell();
    expect([existsSync(left), existsSync(used)]).toEqual([false, true]);
    rmdirSync(used);
    shell.app.becomeReady();
    await opened(shell);
    await quit(shell);
  });

  it('that an open window uses makes a second start focus that window', async () => {
    const first = startShell();
    const second = startShell({ home: first.home });
    expect(second.journey.exitCode).toBe(0);
    expect(second.journey.dialogs).toEqual([]);
    expect(second.journey.log).not.toContain('setPath sessionData');
    first.app.becomeReady();
    await opened(first);
    await quit(first);
  });

  it('that is in use on another computer is reported', async () => {
    quietly();
    const home = newHome();
    symlinkSync('desk-of-anna-4711', join(home, 'SingletonLock'));
    const shell = startShell({ home });
    shell.app.becomeReady();
    await ended(shell);
    const path = join(home, 'SingletonLock');
    expect(shell.journey.dialogs).toEqual([
      windowText('de', 'terminal.locked', { host: 'desk-of-anna', path }),
    ]);
    expect(shell.journey.exitCode).toBe(1);
  });
});

describe('a page that crashes repeatedly', () => {
  it('is given up with a message, after a copied password was removed from the clipboard', async () => {
    quietly();
    const shell = startShell();
    shell.app.becomeReady();
    await opened(shell);
    const { id: profileId } = await walkPractice(shell.host);
    await shell.host.call('mailbox.copyPassword', { profileId });
    expect(shell.clipboard.text).not.toBe('');
    const [window] = shell.journey.windows;
    for (let times = 0; times < 3; times += 1) window!.webContents.crash();
    await ended(shell);
    expect(shell.journey.dialogs[0]).toContain(windowText('de', 'terminal.page-gone'));
    expect(shell.journey.exitCode).toBe(1);
    expect(window!.isDestroyed()).toBe(true);
    expect(shell.clipboard.text).toBe('');
  });
});
