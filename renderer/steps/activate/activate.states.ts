import { basisOf } from '../../../shared/flow/index.ts';
import { ok } from '../../../shared/result.ts';
import {
  at,
  checked,
  type Example,
  pending,
  profileWith,
  reviewed,
  signedIn,
  withProvider,
} from '../../examples/index.ts';

/** A platform that neither checks nor sends a test mail. */
const unchecked = {
  ...reviewed,
  ...withProvider('ionos', 'IONOS', { runsChecks: false, sendsTestMail: false }),
};
const agreed = { ...signedIn, reviewed: true };
const ready = profileWith(agreed, checked);

/** The program ended in the middle of switching on. */
const interrupted = {
  ...ready,
  unfinished: {
    step: 'activate',
    key: 'a-key-of-then',
    basedOn: '"7"',
    draftId: 'd1',
    basis: basisOf('connection', ready),
    at,
  },
} as const;
const seen = (outcome: 'happened' | 'not-yet' | 'changed') => ({
  lookBack: () => Promise.resolve(ok({ outcome })),
});

export const activateStates: readonly Example[] = [
  { name: 'interrupted', step: 'activate', profile: interrupted, answers: { lookBack: pending } },
  { name: 'interrupted-happened', step: 'activate', profile: interrupted, answers: seen('happened') },
  { name: 'interrupted-not-yet', step: 'activate', profile: interrupted, answers: seen('not-yet') },
  { name: 'interrupted-changed', step: 'activate', profile: interrupted, answers: seen('changed') },
  { name: 'ready', step: 'activate', profile: ready },
  { name: 'unchecked', step: 'activate', profile: profileWith(agreed, unchecked) },
  {
    name: 'trouble',
    step: 'activate',
    profile: {
      ...ready,
      results: {
        ...ready.results,
        problem: { basis: '', at, during: 'activate', problem: { kind: 'server-error', status: 503 } },
      },
    },
  },
];
