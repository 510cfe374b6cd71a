import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { confFile, openStore, settingsFolder } from '../../../main/store/index.ts';
import { platformForms } from '../../../shared/knowledge/index.ts';
import type { ProbeReport, Profile } from '../../../shared/model/index.ts';

const endpoint = { host: 'mail.firma.test', port: 465, security: 'tls' } as const;
const made = { basis: '', at: '2026-11-23T08:00:01.000Z' };
const checked: ProbeReport = {
  version: 1,
  vantage: 'workstation',
  endpoint,
  startedAt: '2026-11-23T08:00:00.000Z',
  durationMs: 420,
  verdict: 'works',
  stages: [],
  addresses: [],
  capabilities: {},
  mechanisms: [],
  transcript: [],
  otherCandidates: [{ endpoint, outcome: 'usable', addresses: [], mechanisms: [], durationMs: 160 }],
  indicators: [{ kind: 'own-authority', detail: 'CN=Firma Root CA' }],
};

let folder: string;
const path = () => join(folder, 'absender.json');
const open = () => openStore(confFile(folder));
const profile = (id: string): Profile => ({
  id,
  practice: false,
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  answers: { address: 'jobs@firma.test' },
  results: {},
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'absender-store-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

describe('the settings file', () => {
  it('keeps profiles and preferences for the next start, for this user only', () => {
    const store = open();
    store.put(profile('a'));
    store.setPreferences({ language: 'en', askIspdb: false, technical: false, callMode: false });
    expect(open().list()).toEqual([profile('a')]);
    expect(open().preferences().language).toBe('en');
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['cut off', '{"version":1,"prefer'],
    ['garbage', '\0\0\0'],
    ['empty', ''],
    ['something else', '{"version":1,"profiles":"none"}'],
    ['a list', '[]'],
  ])('is set aside if it is %s, and nothing is deleted', (_what, content) => {
    writeFileSync(path(), content);
    const store = open();
    const [notice] = store.notices('window');
    expect(notice?.kind).toBe('settings-set-aside');
    expect(readFileSync(notice?.path ?? '', 'utf8')).toBe(content);
    store.put(profile('a'));
    expect(open().list()).toHaveLength(1);
    expect(open().notices('window')).toEqual([notice]);
  });

  it('is left alone if a newer version wrote it', () => {
    const content = JSON.stringify({ version: 99, future: true });
    writeFileSync(path(), content);
    const store = open();
    expect(store.notices('window')[0]?.kind).toBe('settings-from-newer-version');
    expect(() => store.put(profile('a'))).toThrow('not-saved');
    expect(readFileSync(path(), 'utf8')).toBe(content);
  });

  it('contains what two programs write alternately', () => {
    const window = open();
    const commandLine = open();
    window.put(profile('a'));
    commandLine.put(profile('b'));
    window.put(profile('c'));
    expect(
      open()
        .list()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b', 'c']);
  });

  it('of the first version is migrated completely', () => {
    const preferences = { language: 'en', askIspdb: false, technical: false, callMode: false } as const;
    writeFileSync(path(), JSON.stringify({ version: 1, preferences, profiles: [profile('a')] }));
    const store = open();
    expect([store.list(), store.preferences(), store.forms()]).toEqual([[profile('a')], preferences, []]);
    store.put(profile('b'));
    expect(open().notices('window')).toEqual([]);
    expect(open().list()).toHaveLength(2);
  });

  it('keeps its profiles if an answer no longer exists', () => {
    const { answers, ...rest } = profile('a');
    const before = { ...rest, answers: { ...answers, reviewed: true } };
    const preferences = { language: 'en', askIspdb: false, technical: false, callMode: false } as const;
    writeFileSync(path(), JSON.stringify({ version: 1, preferences, profiles: [before] }));
    const store = open();
    expect([store.list(), store.notices('window')]).toEqual([[profile('a')], []]);
  });

  it('of the previous version still has its unfinished rollback', () => {
    const note = { key: 'key-12345', basedOn: '7', basis: '', at: '2026-11-23T08:30:00.000Z' };
    const before = [
      { ...profile('a'), unfinished: { ...note, step: 'roll-back' } },
      { ...profile('b'), unfinished: { ...note, step: 'activate' } },
    ];
    const preferences = { language: 'en', askIspdb: false, technical: false, callMode: false } as const;
    const others = { forms: [], certificates: '', notices: [] };
    writeFileSync(path(), JSON.stringify({ version: 5, preferences, profiles: before, ...others }));
    const store = open();
    expect(store.list().map(({ unfinished }) => unfinished?.step)).toEqual(['rollback', 'activate']);
    expect([store.unreadable(), store.notices('window')]).toEqual([[], []]);
  });

  it('of the previous version still has its reports and forms', () => {
    const form = platformForms.find(({ methods = [] }) => methods.some(({ connection }) => connection))!;
    const now: Profile = {
      ...profile('a'),
      results: { localCheck: { ...made, report: checked, findings: [] } },
    };
    const before = JSON.stringify({ profiles: [now], forms: [form] })
      .replaceAll('"otherCandidates":', '"neighbours":')
      .replaceAll('"indicators":', '"signs":')
      .replaceAll('"methods":', '"ways":')
      .replaceAll('"providers":', '"houses":');
    const preferences = { language: 'en', askIspdb: false, technical: false, callMode: false } as const;
    const others = { preferences, certificates: '', notices: [] };
    writeFileSync(path(), JSON.stringify({ version: 6, ...others, ...(JSON.parse(before) as object) }));
    const store = open();
    expect([store.list(), store.forms()]).toEqual([[now], [form]]);
    expect([store.unreadable(), store.notices('window')]).toEqual([[], []]);
  });

  it('keeps nothing of a deleted profile', () => {
    const store = open();
    store.put(profile('a'));
    store.put({ ...profile('b'), answers: { address: 'weg@firma.test' } });
    store.remove('b');
    const all = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(all.join('\n')).toContain('jobs@firma.test');
    expect(all.join('\n')).not.toContain('weg@firma.test');
  });
});

describe('the settings folder', () => {
  it.each([
    ['linux', { XDG_CONFIG_HOME: '/x' }, '/x/Absender'],
    ['linux', { ABSENDER_HOME: '/y' }, '/y'],
    ['win32', { APPDATA: 'C:/Roaming' }, 'C:/Roaming/Absender'],
  ] as const)('on %s with %j is %s', (platform, env, expected) => {
    expect(settingsFolder(env, platform).replaceAll('\\', '/')).toBe(expected);
    expect(existsSync(expected)).toBe(false);
  });
});
