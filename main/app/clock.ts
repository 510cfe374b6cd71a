/** Tolerance in milliseconds. Smaller differences may be due to network delay, so the clock counts as correct. */
const tolerance = 120_000;

/**
 * Tracks the current time according to other computers, because certificate checks depend on this computer's clock,
 * which may be wrong.
 */
export class ClockElsewhere {
  #aheadMs = 0;

  /** @param date the `Date` header of a response that has just arrived (RFC 9110 section 6.6.1). */
  see(date: string): void {
    const ahead = Date.parse(date) - Date.now();
    if (!Number.isNaN(ahead)) this.#aheadMs = Math.abs(ahead) > tolerance ? ahead : 0;
  }

  /** The time in ISO 8601; undefined unless another clock disagrees with this computer's. */
  get time(): string | undefined {
    return this.#aheadMs === 0 ? undefined : new Date(Date.now() + this.#aheadMs).toISOString();
  }
}
