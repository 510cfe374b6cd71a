/** Tests the window's menus, which are in the language of its page. Electron is simulated. */
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { afterEach, describe, expect, it } from 'vitest';

import { contextMenuFor } from '../../../main/shells/electron/context-menu.ts';
import { menuFor } from '../../../main/shells/electron/menu.ts';
import { defaultPreferences } from '../../../shared/model/index.ts';
import { opened, quit, removeHomes, startShell, type Started } from '../../support/electron/started.ts';

afterEach(removeHomes);

type Template = readonly MenuItemConstructorOptions[];
const submenus = (template: Template) =>
  template.map(({ submenu = [] }) => submenu as MenuItemConstructorOptions[]);
const roles = (template: Template) => template.flatMap(({ role }) => role ?? []);
const allRoles = (template: Template) => [...roles(template), ...submenus(template).flatMap(roles)];
const labels = (template: Template) => template.flatMap(({ label }) => label ?? []);

async function running(shell: Started): Promise<Started> {
  shell.app.becomeReady();
  await opened(shell);
  return shell;
}

describe('the program’s own menu', () => {
  it.each(['darwin', 'win32', 'linux'] as const)('on %s can edit, zoom and quit, and no more', (platform) => {
    const used = allRoles(menuFor(platform, 'de'));
    expect(used).toEqual(
      expect.arrayContaining([
        'quit',
        'undo',
        'cut',
        'copy',
        'paste',
        'selectAll',
        'zoomIn',
        'resetZoom',
        'close',
      ]),
    );
    for (const role of ['reload', 'forceReload', 'toggleDevTools', 'viewMenu', 'help'])
      expect(used).not.toContain(role);
  });

  it.each(['de', 'en'] as const)('is all in one language: %s', (language) => {
    const template = menuFor('darwin', language);
    const words = [...labels(template), ...submenus(template).flatMap(labels)];
    const items = [...template, ...submenus(template).flat()].filter(({ type }) => type !== 'separator');
    // Electron would give an item without a label its default label, in English.
    expect(words).toHaveLength(items.length);
    expect(words).toContain(language === 'de' ? 'Bearbeiten' : 'Edit');
  });

  it('replaces Electron’s, in the system’s language until the page has one', async () => {
    const shell = await running(startShell({ locale: 'de-AT' }));
    const words = () => labels(shell.journey.menu ?? []);
    expect(words()).toEqual(['Absender', 'Bearbeiten', 'Darstellung', 'Fenster']);
    await shell.host.call('settings.setPreferences', { ...defaultPreferences, language: 'en' });
    expect(words()).toEqual(['Absender', 'Edit', 'View', 'Window']);
    await quit(shell);
  });
});

describe('a right click', () => {
  const flags = {
    canUndo: true,
    canRedo: true,
    canCut: true,
    canCopy: true,
    canPaste: true,
    canSelectAll: true,
  };
  const place = (some: Partial<ContextMenuParams> = {}) =>
    ({
      isEditable: true,
      formControlType: 'input-text',
      selectionText: 'jobs',
      editFlags: { ...flags, canDelete: true, canEditRichly: false },
      menuSourceType: 'mouse',
      x: 10.4,
      y: 20.6,
      ...some,
    }) as ContextMenuParams;

  it('in a field cuts, copies, pastes and selects', () => {
    const items = contextMenuFor(place(), 'de', false);
    expect(roles(items)).toEqual(['cut', 'copy', 'paste', 'selectAll']);
    expect(labels(items)).toEqual(['Ausschneiden', 'Kopieren', 'Einfügen', 'Alles auswählen']);
    expect(labels(contextMenuFor(place(), 'en', false))).toEqual(['Cut', 'Copy', 'Paste', 'Select All']);
  });

  it('offers possible actions, and disables the others', () => {
    const editFlags = { ...place().editFlags, canCopy: false, canCut: false };
    const items = contextMenuFor(place({ editFlags }), 'de', false).filter(({ role }) => role);
    expect(items.map(({ enabled }) => enabled)).toEqual([false, false, true, true]);
  });

  it.each([
    ['a password field', place({ formControlType: 'input-password' }), false],
    ['the same field while it is shown', place(), true],
    ['a multi-line field while the password is shown', place({ formControlType: 'text-area' }), true],
  ])('in %s pastes, and never copies', (_what, where, shown) => {
    expect(roles(contextMenuFor(where, 'de', shown))).toEqual(['paste', 'selectAll']);
  });

  it('on selected text copies, and elsewhere offers nothing', () => {
    expect(roles(contextMenuFor(place({ isEditable: false }), 'de', false))).toEqual(['copy']);
    expect(contextMenuFor(place({ isEditable: false, selectionText: ' ' }), 'de', false)).toEqual([]);
  });

  it('opens at the pointer, or at the field when opened by keyboard', async () => {
    const shell = await running(startShell());
    const [window] = shell.journey.windows;
    const ask = (where: ContextMenuParams) => window!.webContents.emit('context-menu', {}, where);
    ask(place());
    ask(place({ menuSourceType: 'keyboard' }));
    ask(place({ isEditable: false, selectionText: '' }));
    const [byMouse, byKey, ...others] = shell.journey.popups;
    expect(others).toEqual([]);
    expect(byMouse?.options).toEqual({ window, sourceType: 'mouse' });
    expect(byKey?.options).toEqual({ window, sourceType: 'keyboard', x: 10, y: 21 });
    await quit(shell);
  });

  it('copies no secret that the page shows, on any system', async () => {
    const shell = await running(startShell({ platform: 'linux' }));
    const [window] = shell.journey.windows;
    const offered = () => {
      window!.webContents.emit('context-menu', {}, place());
      return roles(shell.journey.popups.at(-1)!.template);
    };
    await shell.host.call('desktop.protectScreen', { on: true });
    expect(offered()).toEqual(['paste', 'selectAll']);
    await shell.host.call('desktop.protectScreen', { on: false });
    expect(offered()).toContain('copy');
    await quit(shell);
  });
});
