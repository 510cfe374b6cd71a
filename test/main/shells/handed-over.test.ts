import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { hostThrough } from '../../../shared/contract/index.ts';
import { caFileAmong, filesAmong, fragmentFor } from '../../../main/shells/page/index.ts';
import { confFile, openStore } from '../../../main/store/index.ts';
import { testEngine } from '../../support/engine.ts';

describe('a double-clicked file', () => {
  it.each([
    [['Absender.exe', 'C\\a.absender'], ['C\\a.absender']],
    [['absender', '--no-sandbox', 'firma.ABSENDER'], ['firma.ABSENDER']],
    [['absender', '--user-data-dir=/x.absender'], []],
    [['absender', 'notes.txt'], []],
    [['absender', '/srv/a.absender'], ['/srv/a.absender']],
    [['absender', 'file:///home/u/Firma%20GmbH.absender'], ['/home/u/Firma GmbH.absender']],
    [['absender', 'FILE:///home/u/M%C3%BCller.ABSENDER'], ['/home/u/Müller.ABSENDER']],
    [['absender', 'file://localhost/home/u/a.absender'], ['/home/u/a.absender']],
    [['absender', 'file://elsewhere.example/a.absender'], []],
    [['absender', 'file:///home/u/a%2Fb.absender'], []],
    [['absender', 'file:///home/u/%ZZ.absender'], []],
    [['absender', 'file:///home/u/a.txt', 'file:///home/u/b.absender'], ['/home/u/b.absender']],
    [
      ['absender', 'b.absender', '/srv/a.absender', 'c.absender'],
      ['b.absender', '/srv/a.absender', 'c.absender'],
    ],
  ])('is found among the arguments, one or several: %j', (args, names) => {
    expect(filesAmong(args, '/home/k')).toEqual(names.map((name) => resolve('/home/k', name)));
  });

  it.each([
    [['absender', '--ca-file', 'firma.pem', 'a.absender'], 'firma.pem'],
    [['absender', '--ca-file=/etc/firma.pem'], '/etc/firma.pem'],
    [['absender', '--ca-files=x'], undefined],
    [['absender', '--ca-file'], undefined],
    [['absender'], undefined],
  ])('is distinguished from a file of certificates: %j', (args, name) => {
    expect(caFileAmong(args, '/home/k')).toBe(name === undefined ? undefined : resolve('/home/k', name));
  });

  const folder = mkdtempSync(join(tmpdir(), 'absender-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  /** Creates a named pipe, on Unix only. */
  const pipe = (name: string) => {
    const path = join(folder, name);
    execFileSync('mkfifo', [path]);
    return path;
  };

  it('is imported as a mailbox, which the page then shows', async () => {
    const engine = testEngine();
    const answers = { address: 'jobs@firma.example' };
    const path = file('a.absender', JSON.stringify({ format: 'absender-profile', version: 1, answers }));
    const [, id] = /^#profile=(.+)$/.exec(await fragmentFor(engine, [path])) ?? [];
    const kept = await hostThrough(engine, () => 'one').call('profiles.get', { profileId: id ?? '' });
    expect(kept).toMatchObject({ ok: true, value: { profile: { answers } } });
    await engine.close();
  });

  it('that is valid but cannot be saved is reported as such', async () => {
    const home = mkdtempSync(join(tmpdir(), 'absender-newer-'));
    writeFileSync(join(home, 'absender.json'), '{"version":99}');
    const engine = testEngine({ store: openStore(confFile(home)) });
    const path = file('n.absender', '{"format":"absender-profile","version":1,"answers":{}}');
    expect(await fragmentFor(engine, [path])).toBe('#not-saved=newer-version');
    await engine.close();
    rmSync(home, { recursive: true });
  });

  it.each([
    ['no profile', file('b.absender', 'hello')],
    ['far too large', file('c.absender', ' '.repeat(1_000_000))],
    ['missing', join(folder, 'd.absender')],
    ['a folder', folder],
    ['a pipe without a writer', pipe('e.absender')],
  ])('that is %s is rejected', async (_what, path) => {
    const engine = testEngine();
    expect(await fragmentFor(engine, [path])).toBe('#file=refused');
    await engine.close();
  });

  it('that is invalid does not affect the others, and the page is informed', async () => {
    const engine = testEngine();
    const host = hostThrough(engine, randomUUID);
    const good = (address: string) =>
      file(
        `${address}.absender`,
        JSON.stringify({ format: 'absender-profile', version: 1, answers: { address } }),
      );
    const [first, last] = [good('a@firma.example'), good('b@firma.example')];
    const addresses = async () => {
      const opened = await host.call('app.open', {});
      return opened.ok ? opened.value.profiles.map(({ answers }) => answers.address).sort() : [];
    };
    expect(await fragmentFor(engine, [])).toBe('');
    expect(await fragmentFor(engine, [first, join(folder, 'd.absender'), last])).toBe('#files=refused');
    expect(await addresses()).toEqual(['a@firma.example', 'b@firma.example']);
    // A file that is passed twice is imported once.
    const [, id = ''] = /^#profile=(.+)$/.exec(await fragmentFor(engine, [first, last, first])) ?? [];
    expect(await host.call('profiles.get', { profileId: id })).toMatchObject({
      value: { profile: { answers: { address: 'b@firma.example' } } },
    });
    expect(await addresses()).toHaveLength(4);
    await engine.close();
  });
});
