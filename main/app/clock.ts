/** Milliseconds. Below, it is the way of an answer, or a clock that nobody would call wrong. */
const tolerance = 120_000;

/** The time by the clocks of others, for the case that this computer's is wrong: certificates are judged by it. */
export class ClockElsewhere {
  #aheadMs = 0;

  /** @param date the `Date` header of an answer that came just now (RFC 9110 section 6.6.1). */
  see(date: string): void {
    const ahead = Date.parse(date) - Date.now();
    if (!Number.isNaN(ahead)) this.#aheadMs = Math.abs(ahead) > tolerance ? ahead : 0;
  }

  /** ISO 8601; undefined as long as nobody's clock says anything else than ours. */
  get time(): string | undefined {
    return this.#aheadMs === 0 ? undefined : new Date(Date.now() + this.#aheadMs).toISOString();
  }
}
