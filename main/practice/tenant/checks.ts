import { randomUUID } from 'node:crypto';

import type { ProbeReport, StageRecord } from '../../../shared/model/index.ts';
import { CatalogueError } from './catalogue.ts';
import type { PracticeAnswer } from './http.ts';
import type { StoredSettings } from './state.ts';

/** The platform's own check of settings, from its own servers. */
export type RunCheck = (
  settings: StoredSettings,
  signal: AbortSignal,
  onStage: (record: StageRecord) => void,
) => Promise<ProbeReport>;

const atOnce = 4;

type Check = { readonly id: string } & (
  | { readonly state: 'running'; readonly stages: StageRecord[] }
  | {
      readonly state: 'done';
      readonly report: { readonly verdict: 'works' | 'failed'; readonly stages: readonly StageRecord[] };
    }
  | { readonly state: 'aborted' }
);

/** Checks are jobs: a client starts one and polls its state. */
export class Checks {
  readonly #run: RunCheck;
  readonly #checks = new Map<string, Check>();
  readonly #stopped = new AbortController();
  readonly #running = new Set<Promise<void>>();

  constructor(run: RunCheck) {
    this.#run = run;
  }

  start(settings: StoredSettings): PracticeAnswer {
    if (this.#running.size >= atOnce) throw new CatalogueError('busy', { headers: { 'retry-after': '2' } });
    const id = randomUUID();
    const stages: StageRecord[] = [];
    const check: Check = { id, state: 'running', stages };
    this.#checks.set(id, check);
    const run = this.#run(settings, this.#stopped.signal, (record) => stages.push(record))
      .then(
        (report) => this.#checks.set(id, outcome(id, report)),
        () => this.#checks.set(id, { id, state: 'aborted' }),
      )
      .then(() => void this.#running.delete(run));
    this.#running.add(run);
    const location = `/v1/checks/${id}`;
    return { status: 202, body: check, headers: { location, 'retry-after': '0' } };
  }

  get(id: string): PracticeAnswer {
    const check = this.#checks.get(id);
    if (!check) throw new CatalogueError('not-found', { detail: 'There is no such check.' });
    return { status: 200, body: check };
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await Promise.all(this.#running);
  }
}

function outcome(id: string, { verdict, stages }: ProbeReport): Check {
  // An aborted check says nothing about the mailbox.
  if (verdict === 'cancelled') return { id, state: 'aborted' };
  return { id, state: 'done', report: { verdict: verdict === 'works' ? 'works' : 'failed', stages } };
}
