import type {
  OtherCandidate,
  ProbeReport,
  ProbeVerdict,
  AlternativeCandidate,
} from '../../shared/model/index.ts';
import { Attempt } from './attempt.ts';
import { StageFailure } from './failure.ts';
import type { ProbeContext, ProbeNetwork, ProbeRequest } from './types.ts';

/** One of the candidates that are tried in parallel. */
export class CandidateAttempt {
  /** Whether the password may be sent to this candidate. */
  readonly signIn: boolean;
  readonly #guessed: boolean;
  readonly #attempt: Attempt;
  readonly #context: ProbeContext;
  #outcome: OtherCandidate['outcome'] = 'undecided';

  constructor(
    request: ProbeRequest,
    { signIn, guessed = false }: Pick<AlternativeCandidate, 'signIn' | 'guessed'>,
    network: ProbeNetwork,
    context: ProbeContext,
  ) {
    this.signIn = signIn;
    this.#guessed = guessed;
    this.#context = context;
    this.#attempt = new Attempt(request, network, context);
  }

  get endpoint() {
    return this.#attempt.endpoint;
  }

  /** Runs all stages before sign-in. @returns whether sign-in is possible. */
  async reach(): Promise<boolean> {
    const reached = await this.#go(() => this.#attempt.reach());
    if (reached) this.#context.report?.({ kind: 'usable', endpoint: this.endpoint });
    this.#outcome = reached ? 'usable' : this.#context.signal.aborted ? 'undecided' : 'failed';
    if (!reached) this.#attempt.end();
    return reached;
  }

  /** Signs in and runs all later stages. */
  async prove(): Promise<ProbeVerdict> {
    let verdict: ProbeVerdict = 'failed';
    await this.#go(async () => {
      verdict = await this.#attempt.prove();
    });
    this.#attempt.leave();
    return verdict;
  }

  /** Closes the session if nothing is in progress; attempts still running are stopped by the run's signal. */
  end(): void {
    if (this.#outcome !== 'undecided') this.#attempt.end();
  }

  /** The last stage reached, as a number for comparison. */
  get distance(): number {
    return this.#attempt.distance;
  }

  asOtherCandidate(): OtherCandidate {
    return { ...this.#attempt.asOtherCandidate(this.#outcome), ...(this.#guessed && { guessed: true }) };
  }

  /** @param verdict `cancelled` records the current stage as cancelled. */
  report(verdict: ProbeVerdict, others: readonly CandidateAttempt[]): ProbeReport {
    if (verdict === 'cancelled') this.#attempt.recorder.fail({ kind: 'cancelled' });
    return this.#attempt.report(
      verdict,
      others.map((other) => other.asOtherCandidate()),
    );
  }

  /** Runs work and records its failure, except when the whole run was aborted. @returns whether nothing failed. */
  async #go(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (this.#context.signal.aborted) return false;
      await this.#attempt.explain(
        error instanceof StageFailure ? error : new StageFailure({ kind: 'protocol' }),
      );
      if (error instanceof StageFailure) return false;
      this.#attempt.end();
      throw error;
    }
  }
}
