import type { Cause } from '../model/index.ts';

/** A rule of a provider that will stop, or already stops, a set-up that works today. */
export interface Warning {
  /** What is said about it stands in `texts/reminder.ts` under this name. */
  readonly id: 'microsoft365-passwords-off-by-default';
  readonly provider: string;
  /** What a check would find once the rule holds. */
  readonly cause: Cause;
  /** The day from which it can stop; ISO 8601. */
  readonly changesOn: string;
  /** `ahead`: works until then. `in-force`: may stop at any time. */
  readonly state: 'ahead' | 'in-force';
  readonly source: string;
  readonly asOf: string;
}

const rules = [
  {
    // Existing organisations get the switch turned off; an administrator can turn it on again.
    id: 'microsoft365-passwords-off-by-default',
    provider: 'microsoft365',
    cause: 'smtp-auth-disabled-tenant',
    changesOn: '2026-12-31',
    source:
      'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
    asOf: '2026-11-23',
  },
] as const satisfies readonly Omit<Warning, 'state'>[];

/**
 * What to warn of although everything works.
 * @param now ISO 8601.
 */
export const warningsFor = (provider: string | undefined, now: string): Warning[] =>
  rules
    .filter((rule) => rule.provider === provider)
    .map((rule) => ({ ...rule, state: now.slice(0, 10) < rule.changesOn ? 'ahead' : 'in-force' }));
