import type { CallProblem, Input, Output } from '../../shared/contract/index.ts';
import {
  practice,
  type Candidate,
  type Cause,
  type Discovery,
  type OtherCandidate,
  type Stage,
  type StageRecord,
} from '../../shared/model/index.ts';
import { ok, type Result } from '../../shared/result.ts';
import { address, discovery, endpoint, finding, pending, report } from '../examples/index.ts';
import type { TypedCheck } from '../tools/check-server/typed.ts';
import type { FakeAnswers } from '../host/index.ts';
import type { TextKey } from '../../shared/texts/index.ts';

const candidate: Candidate = {
  ...endpoint,
  username: address,
  source: 'provider-table',
  trust: 'authenticated',
};
const found: Discovery = {
  ...discovery,
  candidates: [
    candidate,
    { ...candidate, port: 587, security: 'starttls' },
    { ...candidate, host: 'mail.hosting-nord.example', source: 'srv', trust: 'confirm' },
  ],
  evidence: [
    ...discovery.evidence,
    { source: 'autoconfig', outcome: 'nothing', detail: '404', durationMs: 84 },
    {
      source: 'srv',
      outcome: 'found',
      detail: '_submissions._tcp 0 1 465 mail.hosting-nord.example',
      durationMs: 27,
    },
  ],
};
const google: Discovery = {
  ...discovery,
  provider: { id: 'google_workspace', name: 'Google Workspace / Gmail', source: 'mx' },
  candidates: [{ ...candidate, host: 'smtp.gmail.com' }],
};

type Probed = (input: Input<'server.probe'>) => Promise<Result<Output<'server.probe'>, CallProblem>>;
const probes =
  (failure?: { stage: Stage; record: Partial<StageRecord>; cause: Cause }): Probed =>
  () =>
    Promise.resolve(
      ok({
        report: report(failure?.stage, failure?.record),
        findings: failure ? [finding(failure.cause, { stage: failure.stage })] : [],
      }),
    );
/** A check that was requested only up to the sign-in, and in which all stages passed. */
const reaches: Probed = () => {
  const { stages, ...rest } = report();
  const before = stages.filter(({ stage }) => !['auth', 'sender', 'recipient'].includes(stage));
  return Promise.resolve(ok({ report: { ...rest, stages: before, verdict: 'reachable' }, findings: [] }));
};

const another = 'karriere@rheintal-maschinenbau.example';
/** A check of every candidate that discovery found, with its outcome. */
const thoroughly: Probed = ({ sender, recipient }) => {
  const tried = { mechanisms: [], addresses: [], durationMs: 40 };
  const otherCandidates: OtherCandidate[] = [
    {
      ...tried,
      endpoint: { ...endpoint, port: 587, security: 'starttls' },
      outcome: 'usable',
      stage: 'ehlo',
    },
    {
      ...tried,
      endpoint: { host: 'mail.hosting-nord.example', port: 465, security: 'tls' },
      outcome: 'failed',
      stage: 'connect',
      failure: { kind: 'timeout', errno: 'ETIMEDOUT' },
    },
    {
      ...tried,
      endpoint: { host: 'mail.hosting-nord.example', port: 587, security: 'starttls' },
      outcome: 'failed',
      stage: 'tls',
      failure: { kind: 'tls', tls: 'name-mismatch' },
    },
  ];
  return Promise.resolve(ok({ report: { ...report(), sender, recipient, otherCandidates }, findings: [] }));
};
/** A check from a local address that this computer does not have. */
const fromElsewhere: Probed = ({ localAddress }) =>
  Promise.resolve(
    ok({
      report: {
        ...report('connect', { failure: { kind: 'unreachable', errno: 'EADDRNOTAVAIL' } }),
        localAddress,
      },
      findings: [],
    }),
  );

export interface CheckServerState {
  readonly name: string;
  readonly answers?: FakeAnswers;
  readonly first?: Partial<TypedCheck>;
  readonly press?: readonly TextKey[];
  /** Text that appears with a delay and has to be there before the buttons are pressed. */
  readonly waitFor?: string;
}

const looking = (probe: FakeAnswers['server.probe'], what: Discovery = found): FakeAnswers => ({
  'mailbox.discover': () => Promise.resolve(ok({ discovery: what })),
  ...(probe && { 'server.probe': probe }),
});
const first = { address };
const usualNetwork: TypedCheck['network'] = {
  nameServer: '',
  settingsDatabase: '',
  localAddress: '',
  seconds: '',
};
const withPassword = { address, password: 'Sommer2026' };
const registration: TypedCheck['registration'] = {
  provider: undefined,
  clientId: '4b1f7c2e-8d0a-4e55-9c31-0f6a2b7d9e10',
  clientSecret: '',
  directory: '',
};
const microsoft: Discovery = {
  ...discovery,
  provider: { id: 'microsoft365', name: 'Microsoft 365 / Exchange Online', source: 'mx' },
  candidates: [{ ...candidate, host: 'smtp.office365.com', port: 587, security: 'starttls' }],
};
/** The sign-in failed before the mail server was contacted. */
const unsigned = (cause: Cause, owner: 'you' | 'it-admin', words: string): Probed => {
  const { stages: _none, ...rest } = report('auth', { failure: { kind: 'protocol', peer: words } });
  const stages: StageRecord[] = [
    { stage: 'auth', outcome: 'failed', durationMs: 9_000, failure: { kind: 'protocol', peer: words } },
  ];
  const found = { ...finding(cause, { stage: 'auth' }), owner, evidence: [words] };
  return () => Promise.resolve(ok({ report: { ...rest, stages, transcript: [] }, findings: [found] }));
};
const inBrowser = { address, registration };
const recognised = { first, waitFor: 'IONOS' };
const press = ['check-server.do'] as const;
const pressBrowser = ['check-server.do.browser'] as const;
const said = (code: number, ...lines: string[]): Partial<StageRecord> => ({
  reply: { code, lines },
  failure: { kind: 'rejected' },
});

/** The states of the check without set-up. */
export const checkServerStates: readonly CheckServerState[] = [
  { name: 'empty' },
  { name: 'recognised', answers: looking(probes()), ...recognised },
  {
    name: 'servers',
    answers: looking(probes()),
    ...recognised,
    press: ['check-server.found'],
  },
  { name: 'practice', first: { address: practice.mailboxes.works } },
  { name: 'given', press: ['check-server.given'] },
  { name: 'network', press: ['check-server.network'] },
  { name: 'bad-address', first: { address: 'bewerbung@rheintal-maschinenbau' }, press },
  {
    name: 'bad-values',
    first: {
      address,
      host: 'mail server',
      port: '70000',
      sender: 'karriere@rheintal-maschinenbau',
      recipient: 'niemand',
      network: {
        nameServer: 'dns.firma.example',
        settingsDatabase: 'http://verzeichnis.example/',
        localAddress: 'eth0',
        seconds: '0',
      },
    },
    press,
  },
  {
    name: 'google-password',
    answers: looking(probes(), google),
    first: withPassword,
    waitFor: 'Google',
    press,
  },
  { name: 'not-found', answers: looking(probes(), { ...discovery, candidates: [] }), first, press },
  {
    name: 'unanswered',
    answers: looking(probes(), {
      ...discovery,
      provider: undefined,
      candidates: [],
      evidence: [{ source: 'mx', outcome: 'failed', detail: 'EAI_AGAIN', durationMs: 4 }],
    }),
    first,
    press,
  },
  {
    name: 'unconfirmed',
    answers: looking(probes(), { ...found, candidates: found.candidates.slice(2) }),
    first,
    press,
  },
  {
    name: 'running',
    answers: looking((_input, { report: tell }) => {
      for (const stage of ['resolve', 'connect', 'tls', 'greeting', 'ehlo'] as const) {
        tell({ kind: 'stage-ended', endpoint, record: { stage, outcome: 'passed', durationMs: 20 } });
      }
      tell({ kind: 'stage-started', endpoint, stage: 'auth' });
      return pending();
    }),
    first: withPassword,
    press,
  },
  { name: 'works', answers: looking(probes()), first: withPassword, press },
  {
    name: 'works-thoroughly',
    answers: looking(thoroughly),
    first: { ...withPassword, sender: another, recipient: 'pruefung@hosting-nord.example', thorough: true },
    press: [...press, 'common.technical'],
  },
  {
    name: 'nameless',
    answers: looking(
      probes({ stage: 'resolve', record: { failure: { kind: 'timeout' } }, cause: 'dns-failure' }),
    ),
    first: { address, network: { ...usualNetwork, nameServer: '192.0.2.53' } },
    press,
  },
  {
    name: 'not-here',
    answers: looking(fromElsewhere),
    first: { address, network: { ...usualNetwork, localAddress: '203.0.113.9' } },
    press,
  },
  {
    name: 'works-for-now',
    answers: looking(probes(), {
      ...discovery,
      provider: { id: 'microsoft365', name: 'Microsoft 365 / Exchange Online', source: 'mx' },
    }),
    first: withPassword,
    press,
  },
  { name: 'registration', answers: looking(probes(), microsoft), first: inBrowser, waitFor: 'Microsoft 365' },
  {
    name: 'registration-google',
    answers: looking(probes(), google),
    first: { address, registration: { ...registration, provider: 'google' } },
    waitFor: 'Google Workspace',
  },
  {
    name: 'registration-wrong',
    answers: looking(probes(), microsoft),
    first: { ...withPassword, registration: { ...registration, directory: 'unsere firma' } },
    waitFor: 'Microsoft 365',
    press: pressBrowser,
  },
  {
    name: 'registration-opening',
    answers: looking(() => pending(), microsoft),
    first: inBrowser,
    waitFor: 'Microsoft 365',
    press: pressBrowser,
  },
  {
    name: 'registration-waiting',
    answers: looking((_input, { report: tell }) => {
      tell({ kind: 'step', step: 'in-browser' });
      return pending();
    }, microsoft),
    first: inBrowser,
    waitFor: 'Microsoft 365',
    press: pressBrowser,
  },
  {
    name: 'registration-works',
    answers: looking(probes(), microsoft),
    first: inBrowser,
    waitFor: 'Microsoft 365',
    press: pressBrowser,
  },
  {
    name: 'registration-other-account',
    answers: looking(
      unsigned('oauth-wrong-account', 'you', 'anna.weber@rheintal-maschinenbau.example'),
      microsoft,
    ),
    first: inBrowser,
    waitFor: 'Microsoft 365',
    press: pressBrowser,
  },
  {
    name: 'registration-needs-it',
    answers: looking(
      unsigned(
        'oauth-approval-missing',
        'it-admin',
        'access_denied: AADSTS90094: An administrator has to agree to this app.',
      ),
      microsoft,
    ),
    first: inBrowser,
    waitFor: 'Microsoft 365',
    press: pressBrowser,
  },
  {
    name: 'registration-not-fitting',
    answers: looking(
      unsigned(
        'oauth-app-misconfigured',
        'it-admin',
        'invalid_client: AADSTS7000218: The request body must contain client_secret.',
      ),
      microsoft,
    ),
    first: inBrowser,
    waitFor: 'Microsoft 365',
    press: pressBrowser,
  },
  { name: 'no-password', answers: looking(reaches), first, press },
  {
    name: 'fails',
    answers: looking(
      probes({
        stage: 'auth',
        record: said(535, 'Authentication credentials invalid'),
        cause: 'wrong-credentials',
      }),
    ),
    first: withPassword,
    press,
  },
  {
    name: 'blocked',
    answers: looking(
      probes({
        stage: 'connect',
        record: { failure: { kind: 'timeout', errno: 'ETIMEDOUT' } },
        cause: 'port-blocked',
      }),
    ),
    first,
    press,
  },
];
