import { describe, expect, it } from 'vitest';

import { waitingFor, withAnswers } from '../../../shared/flow/index.ts';
import type { Answers } from '../../../shared/model/index.ts';
import {
  active,
  checked,
  connected,
  drafted,
  finding,
  ownConnected,
  ownConnection,
  profileWith,
  proven,
  publishing,
  redirecting,
  report,
  signedIn,
  tested,
} from '../../../renderer/examples/index.ts';

/** A time before all results in the examples, and a time after them. */
const [before, later] = ['2026-11-19T14:00:00.000Z', '2026-11-25T09:00:00.000Z'];
const asked = { askedAt: before, askedWhom: 'it-admin' } as const;
const failed = { report: report('auth'), findings: [finding('send-as-denied')] };

describe('waiting for somebody else', () => {
  it.each<[string, ReturnType<typeof profileWith>, boolean]>([
    ['nobody was asked', profileWith(signedIn, { ...connected, localCheck: failed }), false],
    ['the check failed', profileWith({ ...signedIn, ...asked }, { ...connected, localCheck: failed }), true],
    ['the check has passed since', profileWith({ ...signedIn, ...asked }, proven), false],
    [
      'the platform’s check fails',
      profileWith({ ...signedIn, ...asked }, { ...drafted, platformCheck: failed }),
      true,
    ],
    ['the platform’s check passes', profileWith({ ...signedIn, ...asked }, checked), false],
    [
      'the redirect is requested after the settings are active',
      profileWith({ ...signedIn, arrived: 'inbox', alsoRedirect: true, ...asked, askedAt: later }, tested),
      true,
    ],
    ['the settings are active since then', profileWith({ ...signedIn, ...asked }, active), false],
    ['the redirect is not seen yet', profileWith({ ...redirecting, ...asked }, connected), true],
    [
      'the redirect was seen',
      profileWith({ ...redirecting, done: ['redirect'], redirectSeen: 'intact', ...asked }, connected),
      false,
    ],
    [
      'the address is on the page',
      profileWith({ ...publishing, done: ['platform-address', 'career-page'], ...asked }, connected),
      false,
    ],
    [
      'the platform’s own connection sends',
      profileWith(
        { ...ownConnected, done: ['own-connection'], ownTest: 'inbox', ...asked },
        ownConnection('google'),
      ),
      false,
    ],
  ])('is correct when %s', (_when, profile, waits) => {
    expect(waitingFor(profile) !== undefined).toBe(waits);
  });

  it('names whom it waits for, which is IT in profiles of an earlier version', () => {
    const answers: Answers = { ...signedIn, askedAt: before, askedWhom: 'platform' };
    expect(waitingFor(profileWith(answers, connected))).toEqual({ since: before, whom: 'platform' });
    expect(waitingFor(profileWith({ ...signedIn, askedAt: before }, connected))?.whom).toBe('it-admin');
  });

  it('ends only when another route is chosen', () => {
    expect(withAnswers({ ...redirecting, ...asked }, { route: 'platform-address' })).not.toHaveProperty(
      'askedAt',
    );
    expect(withAnswers({ ...redirecting, ...asked }, { route: 'redirect' })).toMatchObject(asked);
  });
});
