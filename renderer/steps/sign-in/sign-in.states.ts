import { ok } from '../../../shared/result.ts';
import type { Answers, Discovery } from '../../../shared/model/index.ts';
import {
  address,
  connected,
  discovery,
  endpoint,
  type Example,
  platform,
  profileWith,
  refusedFields,
  reviewed,
  signedIn,
  signIn,
} from '../../examples/index.ts';

const answers: Answers = { platform, address, mailboxKind: 'own', done: ['prepare'] };
const knowing = (more: Partial<Discovery>) =>
  profileWith(answers, { ...connected, discovery: { discovery: { ...discovery, ...more } } });
const google = { id: 'google_workspace', name: 'Google Workspace / Gmail', source: 'mx' } as const;
const elsewhere = {
  host: 'mail.hosting-nord.example',
  port: 465,
  security: 'tls',
  username: address,
  source: 'srv',
  trust: 'confirm',
} as const;

export const signInStates: readonly Example[] = [
  { name: 'known', step: 'sign-in', profile: knowing({}) },
  { name: 'missing', step: 'sign-in', profile: knowing({}), press: ['sign-in.check'] },
  { name: 'letter', step: 'sign-in', profile: knowing({}), press: ['letter-box.ask'] },
  {
    name: 'as-another',
    step: 'sign-in',
    profile: profileWith(
      { ...answers, mailboxKind: 'shared', signInAs: true },
      { ...connected, discovery: { discovery } },
    ),
  },
  { name: 'google', step: 'sign-in', profile: knowing({ provider: google }) },
  {
    name: 'confirm',
    step: 'sign-in',
    profile: knowing({ candidates: [elsewhere] }),
    press: ['sign-in.check'],
  },
  {
    name: 'handed-over',
    step: 'sign-in',
    profile: profileWith(
      { ...answers, signIn: { ...signIn, endpoint: { ...endpoint, host: 'mail.hosting-nord.example' } } },
      { ...connected, discovery: { discovery } },
    ),
    press: ['sign-in.check'],
  },
  {
    name: 'switch-on',
    step: 'sign-in',
    profile: knowing({
      candidates: [{ ...elsewhere, source: 'autoconfig', trust: 'authenticated' }],
      switchOn: [
        {
          page: 'https://mail.hosting-nord.example/einstellungen/mailprogramme',
          words: [
            { text: 'Schalten Sie unter „Mailprogramme“ den Versand über SMTP ein.', language: 'de' },
            { text: 'Switch on sending by SMTP under “Mail programs”.', language: 'en' },
          ],
        },
      ],
    }),
  },
  { name: 'not-found', step: 'sign-in', profile: knowing({ candidates: [] }) },
  {
    name: 'not-found-filtered',
    step: 'sign-in',
    profile: profileWith(answers, {
      ...connected,
      discovery: {
        discovery: {
          domain: discovery.domain,
          nullMx: false,
          staleAutoconfig: false,
          gateway: 'Hornetsecurity',
          candidates: [],
          evidence: [
            {
              source: 'mx',
              outcome: 'found',
              detail: `${discovery.domain}: mx01.hornetsecurity.com, mx02.hornetsecurity.com`,
              durationMs: 40,
            },
          ],
        },
      },
    }),
  },
  {
    name: 'either',
    step: 'sign-in',
    profile: knowing({
      provider: { id: 'ionos', name: 'IONOS', source: 'mx', doubtful: true },
      otherProvider: { id: 'microsoft365', name: 'Microsoft 365', source: 'autodiscover' },
      candidates: [{ ...elsewhere, host: 'smtp.ionos.de', source: 'provider-table' }],
    }),
  },
  {
    name: 'refused',
    step: 'sign-in',
    profile: refusedFields(profileWith(signedIn, reviewed)),
    answers: {
      'mailbox.hasPassword': () => Promise.resolve(ok({ stored: true, vault: { kind: 'keychain' } })),
    },
  },
  {
    name: 'no-keychain',
    step: 'sign-in',
    profile: knowing({}),
    answers: {
      'mailbox.hasPassword': () =>
        Promise.resolve(ok({ stored: false, vault: { kind: 'memory', reason: 'no-service' } })),
    },
  },
  {
    name: 'in-call',
    step: 'sign-in',
    profile: knowing({}),
    callMode: true,
    answers: { 'desktop.protectScreen': () => Promise.resolve(ok({ works: true })) },
    type: [['sign-in.password', 'Sommer2026']],
    press: ['secret.show'],
  },
  {
    name: 'in-call-seen',
    step: 'sign-in',
    profile: knowing({}),
    callMode: true,
    type: [['sign-in.password', 'Sommer2026']],
  },
  {
    name: 'practice',
    step: 'sign-in',
    profile: profileWith(answers, { ...connected, discovery: { discovery } }, true),
    answers: {
      'mailbox.hasPassword': () =>
        Promise.resolve(ok({ stored: false, vault: { kind: 'memory', reason: 'practice' } })),
    },
  },
];
