import {
  type Example,
  ownConnected,
  ownConnection,
  profileWith,
  receivedMails,
  savedMail,
  senderSeen,
} from '../../examples/index.ts';

const profile = profileWith({ ...ownConnected, done: ['own-connection'] }, ownConnection('microsoft'));

const inJunk = { ...profile, answers: { ...profile.answers, ownTest: 'junk' as const } };

export const connectionTestStates: readonly Example[] = [
  { name: 'ready', step: 'connection-test', profile },
  { name: 'junk', step: 'connection-test', profile: inJunk },
  {
    name: 'other-sender',
    step: 'connection-test',
    profile,
    press: ['connection-test.other-sender'],
  },
  {
    name: 'mail-fine',
    step: 'connection-test',
    profile: inJunk,
    file: savedMail,
    answers: senderSeen('in-order', receivedMails.fine),
  },
  {
    name: 'mail-unsigned',
    step: 'connection-test',
    profile: inJunk,
    file: savedMail,
    answers: senderSeen('improve', receivedMails.unsigned),
  },
  { name: 'missing', step: 'connection-test', profile, press: ['connection-test.missing'] },
];
