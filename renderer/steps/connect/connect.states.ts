import { basisOf } from '../../../shared/flow/index.ts';
import type { Finding, Profile, Results } from '../../../shared/model/index.ts';
import { ok } from '../../../shared/result.ts';
import type { FakeAnswers } from '../../host/index.ts';
import { at, type Example, ledBefore, ownConnected, pending, profileWith } from '../../examples/index.ts';

const profile = profileWith(ownConnected, ledBefore);

const after = (
  outcome: NonNullable<Results['consent']>['outcome'],
  findings: readonly Finding[],
): Profile => ({
  ...profile,
  results: {
    ...profile.results,
    consent: {
      basis: basisOf('consent', profile),
      at,
      id: '7',
      provider: 'microsoft',
      outcome,
      findings: [...findings],
    },
  },
});

const found = (cause: Finding['cause'], owner: Finding['owner'], evidence: string): Finding => ({
  cause,
  confidence: 0.94,
  owner,
  alternatives: [],
  evidence: [evidence],
});

const waiting: FakeAnswers = {
  'consent.request': (_input, { report: tell, signal }) => {
    tell({ kind: 'step', step: 'in-browser' });
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(ok({ profile })));
    });
  },
};

export const connectStates: readonly Example[] = [
  { name: 'first', step: 'connect', profile },
  {
    name: 'opening',
    step: 'connect',
    profile,
    answers: { 'consent.request': pending },
    press: ['connect.open'],
  },
  {
    name: 'waiting',
    step: 'connect',
    profile,
    answers: waiting,
    press: ['connect.open'],
  },
  {
    name: 'waiting-stuck',
    step: 'connect',
    profile,
    answers: waiting,
    press: ['connect.open', 'own-connection.stuck'],
  },
  { name: 'done', step: 'connect', profile: after('connected', []) },
  {
    name: 'other-account',
    step: 'connect',
    profile: after('other-account', [found('oauth-wrong-account', 'you', 'anna@rheintal-maschinenbau.de')]),
  },
  {
    name: 'needs-it',
    step: 'connect',
    profile: after('refused', [
      found(
        'oauth-approval-missing',
        'it-admin',
        'AADSTS90094: An administrator has set a policy that prevents you from granting the permissions.',
      ),
    ]),
  },
  {
    name: 'declined',
    step: 'connect',
    profile: after('refused', [found('oauth-sign-in-ended', 'you', 'access_denied')]),
  },
  { name: 'expired', step: 'connect', profile: after('expired', [found('oauth-sign-in-ended', 'you', '')]) },
  {
    name: 'cancelled',
    step: 'connect',
    profile,
    answers: waiting,
    press: ['connect.open', 'common.cancel'],
  },
  {
    name: 'not-copied',
    step: 'connect',
    profile,
    answers: {
      ...waiting,
      'consent.copyAddress': () => Promise.resolve(ok({ copied: false, clearsAfterSeconds: 60 })),
    },
    press: ['connect.open', 'connect.copy'],
  },
  {
    name: 'unknown-page',
    step: 'connect',
    profile: {
      ...profile,
      results: {
        ...profile.results,
        problem: {
          basis: '',
          at,
          during: 'connect',
          problem: {
            kind: 'invalid',
            reason: 'other-consent-page',
            detail: 'login.microsoftonline.com.example',
          },
        },
      },
    },
  },
];
