import { expect, it } from 'vitest';

import { isSlow, stageGroupsWhile } from '../../renderer/findings/stage-groups.ts';
import type { Progress } from '../../shared/contract/index.ts';
import type { Stage } from '../../shared/model/index.ts';

const at = (port: number) => ({ host: 'smtp.firma.test', port, security: 'tls' as const });
const ended = (port: number, stage: Stage, outcome: 'passed' | 'failed' = 'passed'): Progress => ({
  kind: 'stage-ended',
  endpoint: at(port),
  record: { stage, outcome, durationMs: 5 },
});
const started = (port: number, stage: Stage): Progress => ({
  kind: 'stage-started',
  endpoint: at(port),
  stage,
});
const slow = (port: number, stage: Stage): Progress => ({ kind: 'stage-slow', endpoint: at(port), stage });

const inTheMiddle: Progress[] = [
  ended(25, 'resolve'),
  ended(465, 'resolve'),
  started(25, 'connect'),
  ended(465, 'connect'),
  ended(465, 'tls'),
  ended(25, 'connect', 'failed'),
];

it('shows the candidate that got furthest, not another one that failed', () => {
  expect(stageGroupsWhile(inTheMiddle)).toEqual({
    find: 'passed',
    secure: 'running',
    'sign-in': 'waiting',
    sender: 'waiting',
  });
});

it('shows a failure if there is no other candidate', () => {
  expect(stageGroupsWhile([ended(25, 'connect', 'failed')]).find).toBe('failed');
});

it('shows a running group before the first event and between two events', () => {
  expect(stageGroupsWhile([]).find).toBe('running');
  expect(stageGroupsWhile([ended(465, 'resolve'), ended(465, 'connect')])).toMatchObject({
    find: 'passed',
    secure: 'running',
    'sign-in': 'waiting',
  });
  expect(Object.values(stageGroupsWhile([ended(25, 'connect', 'failed')]))).not.toContain('running');
});

it('stays with the chosen candidate, however far others got', () => {
  const events: Progress[] = [
    ...inTheMiddle,
    ended(587, 'connect'),
    ended(587, 'greeting'),
    ended(587, 'ehlo'),
    { kind: 'chosen', endpoint: at(465) },
    started(465, 'auth'),
  ];
  expect(stageGroupsWhile(events)['sign-in']).toBe('running');
});

it('reports a slow check only if the leading candidate is slow', () => {
  expect(isSlow([...inTheMiddle, slow(25, 'connect')])).toBe(false);
  expect(isSlow([...inTheMiddle, slow(465, 'greeting')])).toBe(true);
  expect(isSlow([...inTheMiddle, slow(465, 'greeting'), ended(465, 'greeting')])).toBe(false);
});
