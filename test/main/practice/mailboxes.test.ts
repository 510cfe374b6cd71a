import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { PracticeWorld } from '../../../main/practice/index.ts';
import { probe } from '../../../main/probe/index.ts';
import { diagnose } from '../../../shared/diagnosis/index.ts';
import { certain, practice, type PracticeScenario, type Security } from '../../../shared/model/index.ts';
import { practiceWorld, settingsFor } from './practising.ts';

let world: PracticeWorld;
beforeAll(async () => {
  world = await practiceWorld();
});
afterAll(() => world.stop());

const check = (
  scenario: PracticeScenario,
  password: string,
  { security = 'tls', ehloName }: { security?: Security; ehloName?: string } = {},
) => {
  const { username, sender, ...endpoint } = settingsFor(world, scenario, security);
  return probe(
    { endpoint, credentials: { username, password }, sender, ...(ehloName !== undefined && { ehloName }) },
    { lookup: (name) => world.lookup(name), extraCa: [world.ca] },
    { signal: new AbortController().signal },
  );
};

const { password, appPassword } = practice;

describe.each(['tls', 'starttls'] as const)('the practice mailboxes over %s', (security) => {
  it.each([
    ['works', password],
    ['firewall', password],
    ['app-password', appPassword],
    ['app-password', appPassword.replaceAll(' ', '')],
  ] as const)('let %s in with %s', async (scenario, typed) => {
    const report = await check(scenario, typed, { security });
    expect(report.verdict).toBe('works');
    expect(JSON.stringify(report)).not.toContain(typed);
  });

  it.each([
    ['works', 'mistyped', 'auth', 'wrong-credentials'],
    ['app-password', 'mistyped', 'auth', 'wrong-credentials'],
    ['app-password', password, 'auth', 'app-password-required'],
    ['shared', password, 'auth', 'shared-mailbox-no-login'],
    ['shared', 'anything', 'auth', 'shared-mailbox-no-login'],
    ['wrong-sender', password, 'sender', 'send-as-denied'],
  ] as const)('turn %s with %s away at %s: %s', async (scenario, typed, stage, cause) => {
    const report = await check(scenario, typed, { security });
    expect(report.verdict).toBe('failed');
    expect(report.stages.find(({ outcome }) => outcome === 'failed')?.stage).toBe(stage);
    const [finding] = diagnose(report, { now: '2026-11-23T12:00:00.000Z' });
    expect(finding?.cause).toBe(cause);
    // Only these replies are unambiguous; the code for a wrong password may also mean a problem with the mailbox.
    const isPlain = cause === 'app-password-required' || cause === 'send-as-denied';
    if (isPlain) expect(finding?.confidence).toBeGreaterThanOrEqual(certain);
    expect(JSON.stringify(report)).not.toContain(typed);
  });
});

describe('the practice firewall', () => {
  it('distinguishes the platform from this computer by its name', async () => {
    const report = await check('firewall', password, { ehloName: 'platform.practice.example' });
    expect(report.verdict).toBe('failed');
    const [finding] = diagnose(report, { now: '2026-11-23T12:00:00.000Z' });
    expect(finding?.cause).toBe('ip-not-allowed');
    expect(finding?.evidence.join()).toContain('Client host rejected');
  });
});

describe('the IT of the practice company', () => {
  it.each([
    ['firewall', 'platform.practice.example'],
    ['wrong-sender', undefined],
    ['shared', undefined],
  ] as const)(
    'does at once what a letter about %s asks for, for nobody else, and not for ever',
    async (scenario, ehloName) => {
      const about = ehloName === undefined ? {} : { ehloName };
      const verdict = async () => (await check(scenario, password, about)).verdict;
      world.askIt(practice.mailboxes.works);
      expect(await verdict()).toBe('failed');
      world.askIt(practice.mailboxes[scenario]);
      expect(await verdict()).toBe('works');
      world.startOver();
      expect(await verdict()).toBe('failed');
    },
  );

  it('lets another mailbox send as the one that a letter was about', async () => {
    const { username, ...endpoint } = settingsFor(world, 'works');
    const verdict = async () => {
      const { host, port, security } = endpoint;
      const report = await probe(
        {
          endpoint: { host, port, security },
          credentials: { username, password },
          sender: practice.mailboxes.shared,
        },
        { lookup: (name) => world.lookup(name), extraCa: [world.ca] },
        { signal: new AbortController().signal },
      );
      return report.verdict;
    };
    expect(await verdict()).toBe('failed');
    world.askIt(practice.mailboxes.shared);
    expect(await verdict()).toBe('works');
    world.startOver();
  });

  it('accepts no wrong password', async () => {
    for (const scenario of ['shared', 'app-password', 'wrong-sender'] as const) {
      world.askIt(practice.mailboxes[scenario]);
      expect((await check(scenario, 'mistyped')).verdict).toBe('failed');
    }
    world.startOver();
  });
});

describe('the names of the fictional company', () => {
  it('resolve to this computer, and no other name resolves', async () => {
    expect(await world.lookup('mail.musterfirma.example')).toEqual([{ address: '127.0.0.1', family: 4 }]);
    await expect(world.lookup('mail.example.com')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  it('have certificates of an authority that is trusted nowhere else', async () => {
    const { host, port, security } = settingsFor(world, 'works');
    const report = await probe(
      { endpoint: { host, port, security } },
      { lookup: (name) => world.lookup(name) },
      { signal: new AbortController().signal },
    );
    expect(report.stages.at(-1)).toMatchObject({ stage: 'tls', failure: { kind: 'tls' } });
  });
});
