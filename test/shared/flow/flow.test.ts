import { describe, expect, it } from 'vitest';

import {
  currentResults,
  flowOf,
  nextChange,
  offeredRoutes,
  stepIds,
  withAnswers,
  type StepId,
} from '../../../shared/flow/index.ts';
import type { Answers } from '../../../shared/model/index.ts';
import { examples, startExamples } from '../../../renderer/gallery/index.ts';
import {
  active,
  capabilities,
  checked,
  connected,
  discovery,
  drafted,
  guidedProven,
  guidedSignedIn,
  ownConnected,
  ownConnection,
  personio,
  platform,
  profileWith,
  proven,
  publishing,
  redirecting,
  reviewed,
  guidedConnected,
  signedIn,
  tested,
  withProvider,
} from '../../../renderer/examples/index.ts';

const address = signedIn.address!;
const asDomain = { platform, address, route: 'domain' } as const;
const sendingAsDomain = { connection: { capabilities: { ...capabilities, sendsAsDomain: true } } };

it('offers no records in a domain that belongs to a provider', () => {
  const found = { ...discovery, provider: { ...discovery.provider!, source: 'provider-table' as const } };
  const ownDomain = { ...discovery, provider: { ...discovery.provider!, source: 'mx' as const } };
  const routesFor = (seen: typeof discovery) =>
    offeredRoutes(profileWith({ platform, address }, { ...sendingAsDomain, discovery: { discovery: seen } }));
  expect(routesFor(found)).not.toContain('domain');
  expect(routesFor(ownDomain)).toContain('domain');
});

describe('the steps', () => {
  it.each<[string, ReturnType<typeof profileWith>, StepId]>([
    ['nothing is known', profileWith({}, {}), 'platform'],
    [
      'the platform refused',
      profileWith({ platform }, { connection: { problem: { kind: 'forbidden' } } }),
      'platform',
    ],
    [
      'it is unknown how the platform sends, so that any route may be possible',
      profileWith({ platform: { kind: 'guided', form: 'generic' }, address }, guidedConnected('generic')),
      'route',
    ],
    [
      'the platform only sends from its own address, so that the mailbox does not matter',
      profileWith({ platform: { kind: 'guided', form: 'join' }, address }, guidedConnected('join')),
      'route',
    ],
    ['the platform is connected', profileWith({ platform }, connected), 'address'],
    ['the address is known', profileWith({ platform, address }, connected), 'mailbox-kind'],
    [
      'the platform signs in to no mailbox at all',
      profileWith(
        { platform, address, mailboxKind: 'own' },
        { connection: { capabilities: { ...capabilities, takesPassword: false } } },
      ),
      'route',
    ],
    [
      'the platform sends in the domain’s name, and that was chosen',
      profileWith(
        { platform, address, mailboxKind: 'shared', route: 'domain' },
        { connection: { capabilities: { ...capabilities, takesPassword: false, sendsAsDomain: true } } },
      ),
      'domain-records',
    ],
    [
      'the records that the domain needs are known',
      profileWith({ ...asDomain, domainRecords: [] }, sendingAsDomain),
      'domain-check',
    ],
    [
      'the platform has confirmed the domain',
      profileWith({ ...asDomain, domainRecords: [], domainConfirmed: 'yes' }, sendingAsDomain),
      'connection-test',
    ],
    [
      'discovery says that the server accepts no password',
      profileWith(
        { platform, address, mailboxKind: 'own' },
        { ...connected, discovery: { discovery: { ...discovery, provider: undefined, oauthOnly: true } } },
      ),
      'route',
    ],
    [
      'the mailbox is shared',
      profileWith({ platform, address, mailboxKind: 'shared' }, connected),
      'alternatives',
    ],
    [
      'the mailbox has its own sign-in',
      profileWith({ platform, address, mailboxKind: 'own' }, connected),
      'sign-in',
    ],
    ['the sign-in is known', profileWith(signedIn, connected), 'check'],
    ['the mailbox is proven', profileWith(signedIn, proven), 'platform-check'],
    ['the settings were read', profileWith(signedIn, reviewed), 'platform-check'],
    ['only the draft exists', profileWith(signedIn, drafted), 'platform-check'],
    ['the platform’s check has passed', profileWith(signedIn, checked), 'platform-check'],
    ['the settings are active', profileWith(signedIn, active), 'test-mail'],
    ['the test mail is missing', profileWith({ ...signedIn, arrived: 'missing' }, tested), 'test-mail'],
    ['the test mail arrived', profileWith({ ...signedIn, arrived: 'inbox' }, tested), 'summary'],
  ])('continues in the right place when %s', (_when, profile, step) => {
    expect(flowOf(profile).current).toBe(step);
  });

  it.each<[string, { runsChecks?: false; sendsTestMail?: false }, string, StepId[]]>([
    ['checks and sends', {}, 'check', ['platform-check', 'test-mail', 'summary']],
    ['does not check', { runsChecks: false }, 'activate', ['platform-check', 'test-mail', 'summary']],
    ['sends no test mail', { sendsTestMail: false }, 'check', ['platform-check', 'summary']],
    ['does neither', { runsChecks: false, sendsTestMail: false }, 'activate', ['platform-check', 'summary']],
  ])('omits what a platform that %s cannot do', (_what, can, change, expected) => {
    const results = { ...reviewed, connection: { capabilities: { ...capabilities, ...can } } };
    const profile = profileWith(signedIn, results);
    const { steps, current } = flowOf(profile);
    expect(steps.slice(steps.indexOf('platform-check'))).toEqual(expected);
    expect(current).toBe('platform-check');
    expect(nextChange(profile)).toBe(change);
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
      'the platform’s test has an outcome that its form does not know',
      { handedOver: all, platformTest: 'x' },
      'platform-test',
    ],
  ])('leads through the platform’s own page when %s', (_when, answers, step) => {
    const { steps, current } = flowOf(profileWith({ ...guidedSignedIn, ...answers }, guided));
    expect(current).toBe(step);
    expect(steps.slice(-4)).toEqual(['check', 'hand-over', 'platform-test', 'summary']);
  });

  it('asks for the fields again after the server changed', () => {
    const answers = { ...guidedSignedIn, handedOver: all, platformTest: 'arrived' };
    const signIn = { ...answers.signIn!, username: 'other' };
    expect(withAnswers(answers, { signIn })).not.toHaveProperty('handedOver');
    expect(withAnswers(answers, { signIn })).not.toHaveProperty('platformTest');
  });

  const own = { platform, address, mailboxKind: 'own' } as const;
  const google = withProvider('google_workspace', 'Google Workspace / Gmail');
  const refusing = ownConnection('google');
  it.each<[string, ReturnType<typeof profileWith>, StepId]>([
    ['the provider requires preparations', profileWith(own, google), 'prepare'],
    ['the preparations are done', profileWith({ ...own, done: ['prepare'] }, google), 'sign-in'],
    ['the platform accepts no password for this provider', profileWith(own, refusing), 'route'],
    [
      'the route with a password was chosen all the same',
      profileWith({ ...own, route: 'mailbox' }, refusing),
      'route',
    ],
    ['the platform’s own connection is chosen', profileWith(ownConnected, refusing), 'own-connection'],
    [
      'the platform’s own connection is set up',
      profileWith({ ...ownConnected, done: ['own-connection'] }, refusing),
      'connection-test',
    ],
    [
      'the test mail had another sender',
      profileWith({ ...ownConnected, done: ['own-connection'], ownTest: 'other-sender' }, refusing),
      'connection-test',
    ],
    [
      'the test mail had the right sender',
      profileWith({ ...ownConnected, done: ['own-connection'], ownTest: 'inbox' }, refusing),
      'summary',
    ],
    [
      'another mailbox signs in for it',
      profileWith({ ...own, mailboxKind: 'shared', signInAs: true, route: 'mailbox' }, connected),
      'sign-in',
    ],
    ['another route is requested', profileWith({ ...own, askRoute: true }, connected), 'route'],
    ['a redirect is chosen', profileWith(redirecting, connected), 'redirect'],
    [
      'the redirect is set up',
      profileWith({ ...redirecting, done: ['redirect'] }, connected),
      'redirect-proof',
    ],
    [
      'the redirect changes the sender',
      profileWith(
        { ...redirecting, done: ['redirect'] },
        { ...connected, inboundCheck: { outcome: 'rewritten', sender: 'a@b.example' } },
      ),
      'redirect-proof',
    ],
    [
      'the redirect is proven',
      profileWith(
        { ...redirecting, done: ['redirect'] },
        { ...connected, inboundCheck: { outcome: 'intact', sender: 'a@b.example' } },
      ),
      'summary',
    ],
    ['the platform’s address is chosen', profileWith(publishing, connected), 'platform-address'],
    [
      'the user says that it is on the page',
      profileWith({ ...publishing, done: ['platform-address'] }, connected),
      'career-page',
    ],
    [
      'the page shows the old one',
      profileWith(
        { ...publishing, done: ['platform-address'] },
        { ...connected, careerPage: { url: 'https://firma.example/', outcome: 'old' } },
      ),
      'career-page',
    ],
    [
      'the page shows the platform’s address',
      profileWith(
        { ...publishing, done: ['platform-address'] },
        { ...connected, careerPage: { url: 'https://firma.example/', outcome: 'link' } },
      ),
      'summary',
    ],
    [
      'a redirect is requested as well',
      profileWith({ ...signedIn, arrived: 'inbox', alsoRedirect: true }, tested),
      'redirect',
    ],
  ])('leads on when %s', (_when, profile, step) => {
    expect(flowOf(profile).current).toBe(step);
  });

  it('asks for no password on any route that needs none, and ends every route in a summary', () => {
    for (const route of ['own-connection', 'redirect', 'platform-address'] as const) {
      const { steps } = flowOf(profileWith({ ...own, route }, refusing));
      expect(steps).not.toContain('sign-in');
      expect(steps.at(-1)).toBe('summary');
    }
  });

  it.each([
    ['a mailbox that requires no preparations', withProvider('ionos', 'IONOS'), own],
    ['Microsoft 365', withProvider('microsoft365', 'Microsoft 365 / Exchange Online'), own],
    ['Google', google, own],
    ['GMX', withProvider('gmx', 'GMX'), own],
    [
      'a guided platform',
      { ...withProvider('gmx', 'GMX'), connection: guided.connection },
      { ...own, platform: personio },
    ],
  ] as const)(
    'is at most eight screens long after the platform, the summary among them: %s',
    (_which, known, answers) => {
      const { steps } = flowOf(profileWith(answers, known));
      expect(steps.indexOf('summary') - steps.indexOf('platform')).toBeLessThanOrEqual(8);
    },
  );

  it('asks for what Microsoft and Google require first, in eight steps', () => {
    expect(flowOf(profileWith(own, google)).steps).toEqual([
      'platform',
      'address',
      'mailbox-kind',
      'prepare',
      'sign-in',
      'check',
      'platform-check',
      'test-mail',
      'summary',
    ]);
  });

  it.each([
    ['the mailbox is proven', proven, 'review'],
    ['the active settings are known', reviewed, 'check'],
    ['the draft exists', drafted, 'check'],
    ['the platform’s check has passed', checked, 'activate'],
    ['the settings are active', active, undefined],
  ] as const)('changes nothing at the platform before its turn, when %s', (_when, results, next) => {
    expect(nextChange(profileWith(signedIn, results))).toBe(next);
  });

  it('forgets the result of a redirect to another address', () => {
    const done = profileWith(
      { ...redirecting, inboundAddress: 'a@platform.example', done: ['redirect'] },
      {
        ...withProvider('ionos', 'IONOS', { inboundAddress: undefined }),
        inboundCheck: { outcome: 'intact', sender: 'x@y.example' },
      },
    );
    expect(flowOf(done).current).toBe('summary');
    const changed = { ...done, answers: withAnswers(done.answers, { inboundAddress: 'b@platform.example' }) };
    expect(flowOf(changed).current).toBe('redirect-proof');
  });

  it('never continues with a mailbox that has no sign-in', () => {
    const { steps } = flowOf(profileWith({ platform, address, mailboxKind: 'group' }, connected));
    expect(steps.at(-1)).toBe('alternatives');
  });

  it('forgets every result that depends on a changed answer', () => {
    const done = profileWith({ ...signedIn, arrived: 'inbox' }, tested);
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

  it('shows every example at a step that it can reach', () => {
    for (const { step, name, profile } of examples)
      expect([name, flowOf(profile).open]).toEqual([name, expect.arrayContaining([step])]);
  });
});
