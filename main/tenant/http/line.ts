import type { Agent } from 'node:http';

import type { Redaction } from '../../../shared/known-secrets/index.ts';
import type { Result } from '../../../shared/result.ts';
import { agentFor, type HttpsOptions } from '../../net/index.ts';
import type { TenantOptions } from '../types.ts';
import { systemClock, type Clock } from './clock.ts';
import { exchange, type ExchangeAnswer, type Exchange } from './exchange.ts';
import type { ExchangeFailure } from './failure.ts';
import { patiently } from './patience.ts';

export interface LineOptions extends HttpsOptions {
  readonly deadlineMs: number;
  readonly clock: Clock;
  readonly onDate: TenantOptions['onDate'];
  readonly redaction: Redaction;
}

/** Fills in the default options for requests to a tenant. */
export const lineOptions = ({
  deadlineMs = 20_000,
  extraCa = [],
  clock = systemClock,
  proxyFor,
  redaction,
  onDate,
}: TenantOptions): LineOptions => ({ deadlineMs, extraCa, clock, proxyFor, redaction, onDate });

/** Sends requests to one tenant over one HTTP agent. If the tenant asks for a pause, waits and tries again. */
export class Requests {
  readonly #base: URL;
  readonly #options: LineOptions;
  #agent: Agent | undefined;

  constructor(base: URL, options: LineOptions) {
    this.#base = base;
    this.#options = options;
  }

  /** @param path relative to the tenant's base URL. */
  send(
    { path, ...request }: Omit<Exchange, 'url'> & { readonly path: string },
    deadlineMs = this.#options.deadlineMs,
  ): Promise<Result<ExchangeAnswer, ExchangeFailure>> {
    const { redaction, onDate, clock } = this.#options;
    this.#agent ??= agentFor(this.#base, this.#options);
    const line = { agent: this.#agent, deadlineMs, redaction, onDate };
    const url = new URL(path, this.#base);
    return patiently(() => exchange({ ...request, url }, line), clock, request.signal);
  }
}
