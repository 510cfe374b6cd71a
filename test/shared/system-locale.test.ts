import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

import { systemLocale } from '../../shared/system-locale.ts';

describe('the language of the user who starts the program', () => {
  it.each([
    [{ LC_ALL: '', LANG: 'de_CH.UTF-8' }, 'de-CH'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'de_DE' }, 'de-DE'],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'de_DE.UTF-8' }, 'en-US'],
    [{ LC_MESSAGES: 'de_AT@euro', LANG: 'en_GB.UTF-8' }, 'de-AT'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: '' }, 'fr-FR'],
    [{}, 'fr-FR'],
    [{ LANG: 'nobody speaks this' }, 'fr-FR'],
    [{ LC_ALL: 'x'.repeat(50) }, 'fr-FR'],
  ])('by %j is %s', (env, expected) => {
    expect(systemLocale({ env, platform: 'linux' }, 'fr-FR')).toBe(expected);
  });

  it('is what Windows reports, whatever a shell has set', () => {
    expect(systemLocale({ env: { LANG: 'en_US.UTF-8' }, platform: 'win32' }, 'de-DE')).toBe('de-DE');
  });

  it('is that of the command line: an empty variable counts as unset', () => {
    const { LC_MESSAGES: _, ...rest } = process.env;
    const env = { ...rest, LC_ALL: '', LANG: 'de_CH.UTF-8' };
    const { stdout } = spawnSync(process.execPath, ['build/absender.js', '--help'], {
      env,
      encoding: 'utf8',
    });
    expect(stdout).toContain('Aufruf:');
  });
});
