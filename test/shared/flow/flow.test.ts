import { describe, expect, it } from 'vitest';

import { currentResults, flowOf, stepIds, withAnswers, type StepId } from '../../../shared/flow/index.ts';
import type { Answers } from '../../../shared/model/index.ts';
import { examples, startExamples } from '../../../renderer/gallery/index.ts';
import {
  active,
  checked,
  connected,
  drafted,
  guidedProven,
  guidedSignedIn,
  platform,
  profileWith,
  proven,
  reviewed,
  signedIn,
  tested,
} from '../../../renderer/examples/index.ts';

const address = signedIn.address!;

describe('the road', () => {
  it.each<[string, ReturnType<typeof profileWith>, StepId]>([
    ['nothing is known', profileWith({}, {}), 'platform'],
    [
      'the platform refused',
      profileWith({ platform }, { connection: { problem: { kind: 'forbidden' } } }),
      'platform',
    ],
    ['the platform is connected', profileWith({ platform }, connected), 'address'],
    ['the address is known', profileWith({ platform, address }, connected), 'mailbox-kind'],
    ['it is shared', profileWith({ platform, address, mailboxKind: 'shared' }, connected), 'ways-out'],
    ['it has its own sign-in', profileWith({ platform, address, mailboxKind: 'own' }, connected), 'sign-in'],
    ['the sign-in is known', profileWith(signedIn, connected), 'check'],
    ['the mailbox is proven', profileWith(signedIn, proven), 'review'],
    ['the settings were read but not agreed to', profileWith(signedIn, reviewed), 'review'],
    ['the settings were agreed to', profileWith({ ...signedIn, reviewed: true }, reviewed), 'platform-check'],
    ['only the draft stands', profileWith({ ...signedIn, reviewed: true }, drafted), 'platform-check'],
    ['the platform got through', profileWith({ ...signedIn, reviewed: true }, checked), 'activate'],
    ['it is switched on', profileWith({ ...signedIn, reviewed: true }, active), 'test-mail'],
    [
      'the test mail is missing',
      profileWith({ ...signedIn, reviewed: true, arrived: 'missing' }, tested),
      'test-mail',
    ],
    [
      'the test mail arrived',
      profileWith({ ...signedIn, reviewed: true, arrived: 'inbox' }, tested),
      'summary',
    ],
  ])('continues in the right place when %s', (_when, profile, step) => {
    expect(flowOf(profile).current).toBe(step);
  });

  const guided = guidedProven('personio');
  const all = [0, 1, 2, 3, 4, 5, 6, 7];
  it.each<[string, Partial<Answers>, StepId]>([
    ['the mailbox is proven', {}, 'hand-over'],
    ['some fields are filled in', { handedOver: [0, 1, 2] }, 'hand-over'],
    ['all fields are filled in', { handedOver: all }, 'platform-test'],
    ["the platform's test failed", { handedOver: all, platformTest: 'cannot-connect' }, 'platform-test'],
    ['the test mail arrived', { handedOver: all, platformTest: 'arrived' }, 'summary'],
    [
      'the platform told of something that its form does not know',
      { handedOver: all, platformTest: 'x' },
      'platform-test',
    ],
  ])('leads through the platform’s own page when %s', (_when, answers, step) => {
    const { steps, current } = flowOf(profileWith({ ...guidedSignedIn, ...answers }, guided));
    expect(current).toBe(step);
    expect(steps.slice(-4)).toEqual(['check', 'hand-over', 'platform-test', 'summary']);
  });

  it('asks for the fields again once another server is used', () => {
    const answers = { ...guidedSignedIn, handedOver: all, platformTest: 'arrived' };
    const signIn = { ...answers.signIn!, username: 'other' };
    expect(withAnswers(answers, { signIn })).not.toHaveProperty('handedOver');
    expect(withAnswers(answers, { signIn })).not.toHaveProperty('platformTest');
  });

  it('never goes on from a mailbox without a sign-in', () => {
    const { steps } = flowOf(profileWith({ platform, address, mailboxKind: 'group' }, connected));
    expect(steps.at(-1)).toBe('ways-out');
  });

  it('forgets every result that a changed answer was behind', () => {
    const done = profileWith({ ...signedIn, reviewed: true, arrived: 'inbox' }, tested);
    const changed = {
      ...done,
      answers: { ...done.answers, signIn: { ...done.answers.signIn!, username: 'other' } },
    };
    expect(flowOf(changed).current).toBe('check');
    expect(Object.keys(currentResults(changed)).sort()).toEqual(['connection', 'discovery']);
  });

  it('has an example for every step', () => {
    const shown = new Set(examples.map(({ step }) => step));
    expect(stepIds.filter((step) => !shown.has(step))).toEqual([]);
    expect(startExamples.length).toBeGreaterThan(0);
  });

  it('shows every example on a step that is open to it', () => {
    for (const { step, name, profile } of examples)
      expect([name, flowOf(profile).open]).toEqual([name, expect.arrayContaining([step])]);
  });
});
