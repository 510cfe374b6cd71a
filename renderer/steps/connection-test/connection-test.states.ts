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

export const connectionTestStates: readonly Example[] = [
  { name: 'ready', step: 'connection-test', profile },
  {
    name: 'junk',
    step: 'connection-test',
    profile: { ...profile, answers: { ...profile.answers, ownTest: 'junk' } },
  },
  {
    name: 'other-sender',
    step: 'connection-test',
    profile,
    press: ['connection-test.other-sender'],
  },
  {
    name: 'mail-fine',
    step: 'connection-test',
    profile,
    press: ['connection-test.junk'],
    file: savedMail,
    answers: senderSeen('in-order', receivedMails.fine),
  },
  {
    name: 'mail-unsigned',
    step: 'connection-test',
    profile,
    press: ['connection-test.junk'],
    file: savedMail,
    answers: senderSeen('improve', receivedMails.unsigned),
  },
  { name: 'missing', step: 'connection-test', profile, press: ['connection-test.missing'] },
];
