import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { hostThrough } from '../../../shared/contract/index.ts';
import { caFileAmong, fileAmong, fragmentFor } from '../../../main/shells/page/index.ts';
import { testEngine } from '../../support/engine.ts';

describe('a double-clicked file', () => {
  it.each([
    [['Absender.exe', 'C\\a.absender'], 'C\\a.absender'],
    [['absender', '--no-sandbox', 'firma.ABSENDER'], 'firma.ABSENDER'],
    [['absender', '--user-data-dir=/x.absender'], undefined],
    [['absender', 'notes.txt'], undefined],
    [['absender', '/srv/a.absender'], '/srv/a.absender'],
    [['absender', 'file:///home/u/Firma%20GmbH.absender'], '/home/u/Firma GmbH.absender'],
    [['absender', 'FILE:///home/u/M%C3%BCller.ABSENDER'], '/home/u/Müller.ABSENDER'],
    [['absender', 'file://localhost/home/u/a.absender'], '/home/u/a.absender'],
    [['absender', 'file://elsewhere.example/a.absender'], undefined],
    [['absender', 'file:///home/u/a%2Fb.absender'], undefined],
    [['absender', 'file:///home/u/%ZZ.absender'], undefined],
    [['absender', 'file:///home/u/a.txt', 'file:///home/u/b.absender'], '/home/u/b.absender'],
  ])('is found among the arguments: %j', (args, name) => {
    expect(fileAmong(args, '/home/k')).toBe(name === undefined ? undefined : resolve('/home/k', name));
  });

  it.each([
    [['absender', '--ca-file', 'firma.pem', 'a.absender'], 'firma.pem'],
    [['absender', '--ca-file=/etc/firma.pem'], '/etc/firma.pem'],
    [['absender', '--ca-files=x'], undefined],
    [['absender', '--ca-file'], undefined],
    [['absender'], undefined],
  ])('is told from a file of certificates: %j', (args, name) => {
    expect(caFileAmong(args, '/home/k')).toBe(name === undefined ? undefined : resolve('/home/k', name));
  });

  const folder = mkdtempSync(join(tmpdir(), 'absender-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('becomes a mailbox that the page is told to show', async () => {
    const engine = testEngine();
    const answers = { address: 'jobs@firma.example' };
    const path = file('a.absender', JSON.stringify({ format: 'absender-profile', version: 1, answers }));
    const [, id] = /^#profile=(.+)$/.exec(await fragmentFor(engine, path)) ?? [];
    const kept = await hostThrough(engine, () => 'one').call('getProfile', { profileId: id ?? '' });
    expect(kept).toMatchObject({ ok: true, value: { profile: { answers } } });
    await engine.close();
  });

  it.each([
    ['none', file('b.absender', 'hello')],
    ['far too large', file('c.absender', ' '.repeat(1_000_000))],
    ['not there', join(folder, 'd.absender')],
    ['a folder', folder],
  ])('that is %s is refused', async (_what, path) => {
    const engine = testEngine();
    expect(await fragmentFor(engine, path)).toBe('#file=refused');
    await engine.close();
  });
});
