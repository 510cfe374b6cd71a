import type { Draft, ProbeReport, Stage, StageRecord } from '../../../shared/model/index.ts';
import { platformReport } from '../platform-report.ts';
import { endingOf } from './words.ts';

/**
 * The stages of Odoo's connection test, in order. The test names an address at Odoo's vendor as the recipient, but
 * sends no message.
 */
const stageOrders: Readonly<Record<'tls' | 'starttls', readonly Stage[]>> = {
  tls: ['resolve', 'connect', 'tls', 'greeting', 'ehlo', 'auth', 'sender', 'recipient'],
  starttls: ['resolve', 'connect', 'greeting', 'ehlo', 'starttls', 'tls', 'auth', 'sender', 'recipient'],
};

export interface Test {
  readonly startedAt: Date;
  readonly durationMs: number;
  /** Odoo's error text; undefined if the test passed. */
  readonly words: string | undefined;
  /** Whether Odoo verified the mail server's certificate. */
  readonly verified: boolean;
}

/**
 * Converts the result of Odoo's test to a report. Odoo only names the stage at which the test ended, so the stages
 * before it must have passed.
 */
export function reportOf(draft: Draft, { startedAt, durationMs, words, verified }: Test): ProbeReport {
  const stages = stagesOf(stageOrders[draft.settings.security], words);
  const reachedTls = stages.some(({ stage, outcome }) => stage === 'tls' && outcome === 'passed');
  return {
    ...platformReport(draft, {
      startedAt,
      durationMs,
      verdict: words === undefined ? 'works' : 'failed',
      stages,
    }),
    ...(draft.settings.connection && { mechanism: 'XOAUTH2' }),
    ...(reachedTls && { tls: { verified, chain: [] } }),
    transcript: words === undefined ? [] : [{ from: 'note', text: words, atMs: durationMs }],
  };
}

function stagesOf(order: readonly Stage[], words: string | undefined): StageRecord[] {
  const passed = (stage: Stage): StageRecord => ({ stage, outcome: 'passed', durationMs: 0 });
  if (words === undefined) return order.map(passed);
  const { stage, failure, reply } = endingOf(words);
  const index = order.indexOf(stage);
  const before = index === -1 ? order : order.slice(0, index);
  return [
    ...before.map(passed),
    { stage, outcome: 'failed', durationMs: 0, failure, ...(reply && { reply }) },
  ];
}
