import type { Output } from '../../shared/contract/index.ts';
import { defaultPreferences, type Results } from '../../shared/model/index.ts';
import { fail, ok } from '../../shared/result.ts';
import type { FakeAnswers } from '../host/index.ts';
import {
  address,
  connected,
  finding,
  platform,
  profileWith,
  type PressedKey,
  receivedMails,
  rechecked,
  report,
  savedMail,
  senderSeen,
  signedIn,
  tested,
} from '../examples/index.ts';
import { conformanceStates, type ConformanceState } from './conformance-examples.ts';
import { checkServerStates, type CheckServerState } from './check-server-examples.ts';

interface StartExample extends Pick<CheckServerState, 'first' | 'waitFor'> {
  readonly name: string;
  readonly opened: Output<'app.open'>;
  /** The screen to open from the first one. */
  readonly screen?:
    | 'privacy'
    | 'broken'
    | 'rescue'
    | 'withheld'
    | 'settings'
    | 'help'
    | 'explain'
    | 'check-server'
    | 'check-sender'
    | 'conformance'
    | 'elsewhere'
    | 'taken';
  /** The values of the fields of the platform check. */
  readonly judged?: ConformanceState['judged'];
  readonly answers?: FakeAnswers;
  /** Buttons pressed before the screenshot is taken. */
  readonly press?: readonly PressedKey[];
  /** The domain and the table that are typed into the sender check. */
  readonly sender?: { readonly typed: string; readonly table?: string };
  readonly file?: { readonly name: string; readonly text: string };
}

const opened: Output<'app.open'> = {
  version: '0.1.0',
  shell: 'fake',
  systemLanguage: 'de',
  factsAsOf: '2026-11-23',
  preferences: defaultPreferences,
  vault: { kind: 'keychain' },
  certificates: [],
  unverifiedAsked: false,
  notices: [],
  unreadable: [],
  profiles: [],
};
const path = 'C:\\Users\\k.sommer\\AppData\\Roaming\\Absender\\absender.json';

const unreadable: Output<'app.open'>['unreadable'] = [
  { kind: 'profile', name: 'ausbildung@rheintal-maschinenbau.de', key: '0123456789abcdef' },
  { kind: 'form', name: 'Talentportal', key: '123456789abcdef0' },
  { kind: 'preference', name: 'language', key: '23456789abcdef01' },
  { kind: 'certificate', name: '', key: '3456789abcdef012' },
];
const some = { ...profileWith({ platform, address }, connected), id: 'some' };
const smtpOff = finding('smtp-auth-disabled-mailbox', { provider: 'microsoft365' });
/** Creates a profile for which IT was asked, and whose last check had this result. */
const waitingForIt = (localCheck: Pick<NonNullable<Results['localCheck']>, 'report' | 'findings'>) => ({
  ...profileWith(
    { ...signedIn, askedAt: '2026-11-19T14:00:00.000Z', askedWhom: 'it-admin' },
    { ...connected, localCheck },
  ),
  id: 'case',
});
/** A profile that cannot be shown at all; no real file can contain one. */
const broken = { ...some, id: 'broken', results: null as never };

const incident = {
  at: '2026-11-23T10:12:00.000Z',
  path: 'C:\\Users\\k.sommer\\AppData\\Roaming\\Absender\\log\\incident-2026-11-23T10-12-00-000Z.txt',
  text: [
    'at: 2026-11-23T10:12:00.000Z',
    'program: Absender 0.1.0',
    'system: win32 10.0.26100 x64, Node 24.21.0, Electron 45.4.1',
    'during: review',
    '',
    "TypeError: Cannot read properties of undefined (reading 'host')",
    '    at settingsOf (file:///C:/Program/resources/app.asar/out/main/electron.js:812:20)',
    '',
    'what happened before:',
    '2026-11-23T10:11:41.210Z mailbox.check: ok (1204 ms)',
    '2026-11-23T10:12:00.001Z review: internal (3 ms)',
  ].join('\n'),
};
const journal = {
  'journal.read': () =>
    Promise.resolve(
      ok({
        folder: 'C:\\Users\\k.sommer\\AppData\\Roaming\\Absender\\log',
        settings: path,
        lines: [
          '2026-11-23T10:11:41.210Z mailbox.check: ok (1204 ms)',
          '2026-11-23T10:12:00.001Z review: internal (3 ms)',
        ],
        incidents: [incident],
      }),
    ),
  'journal.reportIncident': () => Promise.resolve(ok({ incident })),
} satisfies FakeAnswers;

/** The states of the first screen, and of the screens that it opens. */
export const startExamples: readonly StartExample[] = [
  { name: 'empty', opened },
  {
    name: 'profiles',
    opened: {
      ...opened,
      profiles: [
        { ...profileWith({ ...signedIn, arrived: 'inbox' }, tested), id: 'a' },
        { ...profileWith({ platform, address: 'ausbildung@rheintal-maschinenbau.de' }, connected), id: 'b' },
        { ...profileWith({ platform, address }, {}), id: 'c' },
      ],
    },
  },
  {
    name: 'waiting',
    opened: {
      ...opened,
      profiles: (['it-admin', 'provider', 'platform'] as const).map((askedWhom) => ({
        ...profileWith({ ...signedIn, askedAt: '2026-11-19T14:00:00.000Z', askedWhom }, connected),
        id: askedWhom,
      })),
    },
  },
  {
    name: 'case',
    opened: { ...opened, profiles: [waitingForIt({ report: report('auth'), findings: [smtpOff] }), some] },
  },
  {
    name: 'case-answered',
    opened: { ...opened, profiles: [waitingForIt({ report: report(), findings: [] }), some] },
  },
  {
    name: 'companies',
    opened: {
      ...opened,
      profiles: [
        'jobs@abendrot-pflege.example',
        'bewerbung@nordlicht-werft.example',
        'karriere@nordlicht-werft.example',
        'jobs@rheintal-maschinenbau.example',
        'ausbildung@rheintal-maschinenbau.example',
        'talents@zweibruecken-logistik-und-umzugsdienste.example',
      ].map((each, index) => ({
        ...profileWith({ platform, address: each }, connected),
        id: `company-${index}`,
      })),
    },
  },
  { name: 'help', opened, screen: 'help' },
  { name: 'elsewhere', opened, screen: 'elsewhere' },
  { name: 'taken', opened, screen: 'taken' },
  { name: 'settings', opened, screen: 'settings' },
  {
    name: 'settings-certificates',
    opened: {
      ...opened,
      unverifiedAsked: true,
      certificates: [
        { subject: 'Sommer Logistik Root CA 2', until: '2034-06-30' },
        { subject: 'Sommer Logistik TLS Inspection', until: '2028-01-31' },
      ],
    },
    screen: 'settings',
  },
  { name: 'explain', opened, screen: 'explain' },
  { name: 'check-sender', opened, screen: 'check-sender' },
  { name: 'check-sender-domain', opened, screen: 'check-sender', press: ['sender.tool.domain-check'] },
  {
    name: 'check-sender-not-visible',
    opened,
    screen: 'check-sender',
    sender: { typed: 'rheintal-maschinenbau.de' },
    answers: senderSeen('not-visible'),
    press: ['sender.tool.look'],
  },
  {
    name: 'check-sender-unknown',
    opened,
    screen: 'check-sender',
    sender: { typed: 'rheintal-maschinenbau.de' },
    answers: senderSeen('unknown'),
    press: ['sender.tool.look'],
  },
  {
    name: 'check-sender-table',
    opened,
    screen: 'check-sender',
    sender: {
      typed: 'bewerbung@rheintal-maschinenbau.de',
      table: 'CNAME\tem4711\tu4711.wl.sendgrid.net\nTXT\t_dmarc\t\tPending',
    },
  },
  {
    name: 'check-sender-mail',
    opened,
    screen: 'check-sender',
    answers: senderSeen('improve', receivedMails.unsigned),
    press: ['sender.tool.mail'],
    file: savedMail,
  },
  ...checkServerStates.map((state) => ({
    ...state,
    name: `check-server-${state.name}`,
    opened,
    screen: 'check-server' as const,
  })),
  ...conformanceStates.map((state) => ({
    ...state,
    name: `conformance-${state.name}`,
    opened,
    screen: 'conformance' as const,
  })),
  { name: 'technical', opened: { ...opened, preferences: { ...defaultPreferences, technical: true } } },
  {
    name: 'checked-again',
    opened: {
      ...opened,
      profiles: [
        {
          ...rechecked({
            mailbox: { works: true },
            settings: 'ours',
            platform: { works: true },
            changes: [],
          }),
          id: 'a',
        },
        {
          ...rechecked({
            mailbox: { works: false, cause: 'wrong-credentials' },
            settings: 'ours',
            platform: { works: false, cause: 'wrong-credentials' },
            changes: ['mailbox-broke', 'platform-broke'],
          }),
          id: 'b',
        },
        { ...rechecked({ settings: 'ours', changes: [] }), id: 'c' },
        {
          ...rechecked({
            mailbox: { works: false, cause: 'tls-certificate-expired', here: true },
            settings: 'ours',
            changes: [],
          }),
          id: 'd',
        },
      ],
    },
  },
  { name: 'no-keychain', opened: { ...opened, vault: { kind: 'memory', reason: 'no-service' } } },
  {
    name: 'set-aside',
    opened: { ...opened, notices: [{ kind: 'settings-set-aside', path: `${path}.broken-2026-11-23` }] },
  },
  {
    name: 'restored',
    opened: { ...opened, notices: [{ kind: 'settings-restored', path: `${path}.broken-2026-11-23` }] },
  },
  { name: 'facts-old', opened: { ...opened, factsAsOf: '2025-03-01' } },
  { name: 'privacy', opened, screen: 'privacy', answers: journal },
  {
    name: 'privacy-asking',
    opened,
    screen: 'privacy',
    answers: journal,
    press: ['privacy.forget', 'privacy.log.show'],
  },
  {
    name: 'privacy-secrets-left',
    opened: { ...opened, vault: { kind: 'memory', reason: 'locked' } },
    screen: 'privacy',
    answers: { 'settings.forgetEverything': () => Promise.resolve(ok({ secretsLeft: true })) },
    press: ['privacy.forget', 'privacy.forget.yes'],
  },
  { name: 'broken', opened, screen: 'broken', answers: journal },
  { name: 'newer', opened: { ...opened, notices: [{ kind: 'settings-from-newer-version', path }] } },
  { name: 'out-of-reach', opened: { ...opened, notices: [{ kind: 'settings-out-of-reach', path }] } },
  { name: 'unreadable', opened: { ...opened, unreadable, profiles: [some] } },
  {
    name: 'unreadable-asking',
    opened: { ...opened, unreadable: unreadable.slice(0, 1), profiles: [some] },
    press: ['start.delete'],
  },
  {
    name: 'settings-certificate-unreadable',
    opened: { ...opened, unreadable },
    screen: 'settings',
  },
  {
    name: 'not-saved',
    opened: { ...opened, notices: [{ kind: 'settings-from-newer-version', path }] },
    answers: {
      'profiles.create': () => Promise.resolve(fail({ kind: 'not-saved', detail: 'newer-version' })),
    },
    press: ['start.set-up'],
  },
  { name: 'rescue', opened, screen: 'rescue', answers: journal },
  {
    name: 'rescue-masked',
    opened: { ...opened, preferences: { ...defaultPreferences, callMode: true } },
    screen: 'rescue',
    answers: journal,
  },
  { name: 'withheld', opened, screen: 'withheld' },
  { name: 'row-broken', opened: { ...opened, profiles: [broken, some] } },
];
