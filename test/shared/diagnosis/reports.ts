import type { Failure, ProbeReport, Reply, Stage, StageRecord } from '../../../shared/model/index.ts';

const order: Stage[] = [
  'resolve',
  'connect',
  'greeting',
  'ehlo',
  'starttls',
  'tls',
  'auth',
  'sender',
  'recipient',
];
const passed = (stage: Stage): StageRecord => ({ stage, outcome: 'passed', durationMs: 5 });

/** Creates the report of a check that succeeded. */
export const works = (more: Partial<ProbeReport> = {}): ProbeReport => ({
  version: 1,
  vantage: 'workstation',
  endpoint: { host: 'smtp.company.example', port: 587, security: 'starttls' },
  user: 'jobs@company.example',
  sender: 'jobs@company.example',
  startedAt: '2026-11-23T10:00:00.000Z',
  durationMs: 200,
  verdict: 'works',
  stages: order.map(passed),
  addresses: [{ ip: '192.0.2.10', family: 4, outcome: 'connected', durationMs: 5 }],
  capabilities: {},
  mechanisms: ['PLAIN', 'LOGIN'],
  transcript: [],
  ...more,
});

/** Creates the report of a check that failed at a stage after passing all earlier ones. */
export const failsAt = (
  stage: Stage,
  failure: Failure,
  more: Partial<ProbeReport> & { readonly reply?: Reply } = {},
): ProbeReport => {
  const { reply, ...rest } = more;
  const before = order.slice(0, order.indexOf(stage)).map(passed);
  return works({
    verdict: 'failed',
    stages: [...before, { stage, outcome: 'failed', durationMs: 9, failure, ...(reply && { reply }) }],
    ...rest,
  });
};

/** Creates the report of a check in which the server refused with this reply. */
export const refusedAt = (
  stage: Stage,
  code: number,
  text: string,
  more: Partial<ProbeReport> = {},
): ProbeReport => failsAt(stage, { kind: 'rejected' }, { reply: { code, lines: text.split('\n') }, ...more });
