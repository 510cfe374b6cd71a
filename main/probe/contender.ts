import type { Neighbour, ProbeReport, ProbeVerdict, Way } from '../../shared/model/index.ts';
import { Attempt } from './attempt.ts';
import { StageFailure } from './failure.ts';
import type { ProbeContext, ProbeNetwork, ProbeRequest } from './types.ts';

/** One of the ways to submit that are tried side by side. */
export class Contender {
  /** Whether the password may go there. */
  readonly signIn: boolean;
  readonly #guessed: boolean;
  readonly #attempt: Attempt;
  readonly #context: ProbeContext;
  #outcome: Neighbour['outcome'] = 'undecided';

  constructor(
    request: ProbeRequest,
    { signIn, guessed = false }: Pick<Way, 'signIn' | 'guessed'>,
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

  /** The walk up to sign-in. @returns whether one can follow. */
  async reach(): Promise<boolean> {
    const reached = await this.#go(() => this.#attempt.reach());
    if (reached) this.#context.report?.({ kind: 'usable', endpoint: this.endpoint });
    this.#outcome = reached ? 'usable' : this.#context.signal.aborted ? 'undecided' : 'failed';
    if (!reached) this.#attempt.end();
    return reached;
  }

  /** Sign-in and everything after it. */
  async prove(): Promise<ProbeVerdict> {
    let verdict: ProbeVerdict = 'failed';
    await this.#go(async () => {
      verdict = await this.#attempt.prove();
    });
    this.#attempt.leave();
    return verdict;
  }

  /** Takes leave of the server, if nothing is under way any more: what is hears of the end of the run by itself. */
  end(): void {
    if (this.#outcome !== 'undecided') this.#attempt.end();
  }

  /** How far it came; among equals the better one is the earlier one. */
  get distance(): number {
    return this.#attempt.distance;
  }

  asNeighbour(): Neighbour {
    return { ...this.#attempt.asNeighbour(this.#outcome), ...(this.#guessed && { guessed: true }) };
  }

  /** @param verdict `cancelled` ends the stage that was under way. */
  report(verdict: ProbeVerdict, others: readonly Contender[]): ProbeReport {
    if (verdict === 'cancelled') this.#attempt.recorder.fail({ kind: 'cancelled' });
    return this.#attempt.report(
      verdict,
      others.map((other) => other.asNeighbour()),
    );
  }

  /** @returns whether nothing went wrong; what did is recorded, except when the whole run is over. */
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
