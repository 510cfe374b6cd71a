import type { Route } from '../model/index.ts';
import type { StepId } from './steps.ts';

/** The phases of every set-up. They are the same for all routes, so that the progress display never jumps. */
export const phases = ['platform', 'mailbox', 'set-up', 'test', 'done'] as const;
export type Phase = (typeof phases)[number];

const phaseOfStep: Readonly<Record<StepId, Phase>> = {
  platform: 'platform',
  address: 'mailbox',
  'mailbox-kind': 'mailbox',
  alternatives: 'mailbox',
  route: 'mailbox',
  prepare: 'set-up',
  'own-connection': 'set-up',
  connect: 'set-up',
  'domain-records': 'set-up',
  'domain-check': 'set-up',
  'platform-address': 'set-up',
  redirect: 'set-up',
  'sign-in': 'set-up',
  check: 'set-up',
  'platform-check': 'set-up',
  'hand-over': 'set-up',
  'connection-test': 'test',
  'test-mail': 'test',
  'platform-test': 'test',
  'career-page': 'test',
  'redirect-proof': 'test',
  summary: 'done',
};

/** @param route the chosen route; a redirect that is set up in addition to another route belongs to the test phase. */
export const phaseOf = (step: StepId, route: Route | undefined): Phase =>
  step === 'redirect' && route !== 'redirect' ? 'test' : phaseOfStep[step];
