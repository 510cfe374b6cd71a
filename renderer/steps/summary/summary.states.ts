import {
  address,
  capabilities,
  connected,
  discovery,
  type Example,
  guidedProven,
  guidedSignedIn,
  ledActive,
  ownConnected,
  ownConnection,
  platform,
  profileWith,
  publishing,
  redirecting,
  reviewed,
  senderSeen,
  signedIn,
  tested,
  withProvider,
} from '../../examples/index.ts';

const profile = profileWith({ ...signedIn, arrived: 'inbox' }, tested);

/** A platform that can neither check nor send a test message. */
const unchecked = {
  ...reviewed,
  ...withProvider('ionos', 'IONOS', { runsChecks: false, sendsTestMail: false }),
  draft: tested.draft,
  activation: tested.activation,
};

const records = [
  { type: 'CNAME', name: 'pf1._domainkey.rheintal-maschinenbau.de', value: 'pf1.dkim.talentportal.example' },
] as const;
/** A profile on a platform that sends on behalf of the domain and supports ending this. */
const asDomain = profileWith(
  {
    platform,
    address,
    route: 'domain',
    domainRecords: [...records],
    domainConfirmed: 'yes',
    ownTest: 'inbox',
  },
  { connection: { capabilities: { ...capabilities, domainAuthentication: true, sendsAsDomain: true } } },
);

export const summaryStates: readonly Example[] = [
  { name: 'done', step: 'summary', profile },
  { name: 'unchecked', step: 'summary', profile: profileWith(signedIn, unchecked) },
  {
    name: 'junk',
    step: 'summary',
    profile: { ...profile, answers: { ...profile.answers, arrived: 'junk' } },
  },
  {
    name: 'microsoft',
    step: 'summary',
    profile: {
      ...profile,
      results: {
        ...profile.results,
        discovery: {
          basis: '',
          at: profile.createdAt,
          discovery: { ...discovery, provider: { id: 'microsoft365', name: 'Microsoft 365', source: 'mx' } },
        },
      },
    },
  },
  {
    name: 'guided',
    step: 'summary',
    profile: profileWith(
      { ...guidedSignedIn, handedOver: [0, 1, 2, 3, 4, 5, 6, 7], platformTest: 'arrived' },
      guidedProven('personio'),
    ),
  },
  {
    name: 'own-connection',
    step: 'summary',
    profile: profileWith(
      { ...ownConnected, done: ['own-connection'], ownTest: 'inbox' },
      ownConnection('microsoft'),
    ),
  },
  {
    name: 'redirect',
    step: 'summary',
    profile: profileWith(
      { ...redirecting, done: ['redirect'] },
      {
        ...withProvider('ionos', 'IONOS', { checksInbound: true }),
        inboundCheck: { outcome: 'intact', sender: 'probe-e4a0@talentportal.example' },
      },
    ),
  },
  {
    name: 'platform-address',
    step: 'summary',
    profile: profileWith(
      { ...publishing, done: ['platform-address'] },
      {
        ...connected,
        careerPage: { url: 'https://www.rheintal-maschinenbau.de/karriere', outcome: 'link' },
      },
    ),
  },
  {
    name: 'also-redirect',
    step: 'summary',
    profile: {
      ...profile,
      answers: { ...profile.answers, alsoRedirect: true, done: ['redirect'], redirectSeen: 'intact' },
    },
  },
  { name: 'sender-improve', step: 'summary', profile, answers: senderSeen('improve') },
  {
    name: 'sender-technical',
    step: 'summary',
    profile,
    answers: senderSeen('improve'),
    press: ['sender.well.title'],
  },
  { name: 'sender-will-not-arrive', step: 'summary', profile, answers: senderSeen('will-not-arrive') },
  { name: 'sender-not-visible', step: 'summary', profile, answers: senderSeen('not-visible') },
  { name: 'domain', step: 'summary', profile: asDomain },
  { name: 'domain-stop', step: 'summary', profile: asDomain, press: ['sender.stop'] },
  { name: 'undo', step: 'summary', profile, press: ['summary.rollback'] },
  {
    name: 'undone',
    step: 'summary',
    profile: profileWith({ ...ownConnected, arrived: 'inbox' }, ledActive),
    press: ['summary.rollback', 'summary.rollback.yes'],
  },
];
