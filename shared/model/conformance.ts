import { z } from 'zod';

/**
 * The fixed names of all checks of a platform's conformance to the Tenant Mail API, by area, in the order of execution.
 * If an area is skipped in full or from some check onwards, only its main check is reported.
 */
export const conformanceChecks = Object.freeze({
  address: ['address.secure', 'address.answers'],
  'sign-in': [
    'sign-in.none-capabilities',
    'sign-in.none-settings',
    'sign-in.none-check',
    'sign-in.none-draft',
    'sign-in.none-test-mail',
    'sign-in.none-draft-check',
    'sign-in.none-activation',
    'sign-in.none-rollback',
    'sign-in.unknown-token',
    'token.issue',
    'token.wrong-secret',
    'token.no-grant',
    'token.wrong-grant',
    'token.unknown-scope',
    'token.accepted',
    'token.fewer-rights',
    'token.reader-writes',
  ],
  reading: [
    'reading.capabilities',
    'reading.settings',
    'not-there.path',
    'not-there.check',
    'not-there.draft-to-check',
    'not-there.draft-to-activate',
    'not-there.method',
  ],
  drafts: [
    'draft.write',
    'draft.no-idempotency-key',
    'draft.short-idempotency-key',
    'draft.no-if-match',
    'draft.stale',
    'draft.not-json',
    'draft.content-type',
    'draft.too-large',
    'draft.wrong-fields',
    'draft.misplaced-password',
    'draft.with-key',
    'draft.repeated',
    'draft.key-reused',
    'draft.inactive',
    'draft.changes-nothing',
  ],
  check: ['check.start', 'check.repeated', 'check.follow', 'check.verdict'],
  change: [
    'change.before',
    'activation.no-if-match',
    'activation.stale',
    'activation.activate',
    'activation.repeated',
    'activation.read-back',
    'rollback.no-if-match',
    'rollback.stale',
    'rollback.restore',
    'rollback.repeated',
    'change.after',
  ],
  'test-mail': [
    'test-mail.no-idempotency-key',
    'test-mail.not-json',
    'test-mail.content-type',
    'test-mail.too-large',
    'test-mail.no-address',
    'test-mail.send',
    'test-mail.repeated',
  ],
  inbound: [
    'inbound-check.not-there',
    'inbound-check.no-idempotency-key',
    'inbound-check.not-json',
    'inbound-check.content-type',
    'inbound-check.too-large',
    'inbound-check.no-address',
    'inbound-check.start',
    'inbound-check.repeated',
    'inbound-check.follow',
  ],
  domain: [
    'domain.not-there',
    'domain.no-idempotency-key',
    'domain.no-domain',
    'domain.add',
    'domain.repeated',
    'domain.read',
    'domain.verify',
    'domain.follow',
    'domain.not-confirmed',
    'domain.stop',
  ],
  connection: [
    'connection.not-there',
    'connection.begin',
    'connection.page',
    'connection.expiry',
    'connection.repeated',
    'connection.waiting',
    'connection.not-agreed',
    'connection.forget',
  ],
} as const);

export type ConformanceArea = keyof typeof conformanceChecks;
export type ConformanceName = (typeof conformanceChecks)[ConformanceArea][number];

export const conformanceAreas = Object.keys(conformanceChecks) as ConformanceArea[];
export const conformanceNames: readonly ConformanceName[] = Object.values(conformanceChecks).flat();

const areas = Object.fromEntries(
  conformanceAreas.flatMap((area) => conformanceChecks[area].map((name) => [name, area])),
) as Record<ConformanceName, ConformanceArea>;

/** Returns the area that a check belongs to. */
export const areaOf = (name: ConformanceName): ConformanceArea => areas[name];

const mainChecks = {
  address: 'address.answers',
  'sign-in': 'sign-in.none-capabilities',
  reading: 'reading.capabilities',
  drafts: 'draft.write',
  check: 'check.start',
  change: 'activation.activate',
  'test-mail': 'test-mail.send',
  inbound: 'inbound-check.start',
  domain: 'domain.add',
  connection: 'connection.begin',
} as const satisfies Record<ConformanceArea, ConformanceName>;

/** Returns the main checks of this area and all later ones, to be reported as skipped if a run ends before them. */
export const mainChecksFrom = (area: ConformanceArea): ConformanceName[] =>
  conformanceAreas.slice(conformanceAreas.indexOf(area)).map((each) => mainChecks[each]);

export const conformanceReasonSchema = z.enum([
  /** Skipped because it would have changed the active settings. */
  'not-asked',
  'no-recipient',
  /** Nothing answers at the address. */
  'no-answer',
  /** Sign-in failed. */
  'no-token',
  /** The secret is a token that was issued by hand, so there is no client id with which to request one. */
  'token-by-hand',
  'no-draft',
  'draft-not-active',
  /** The platform did not return its capabilities, or returned them in a format that violates the contract. */
  'capabilities-unknown',
  'runs-none',
  'sends-none',
  'watches-none',
  'domains-none',
  'connects-none',
  /** The time limit for the entire run has been reached. */
  'time-over',
  /** The pause that the platform requested (Retry-After) exceeds the remaining time. */
  'pause-too-long',
]);
export type ConformanceReason = z.infer<typeof conformanceReasonSchema>;

const name = z.enum(conformanceNames);

/** The result of one check. `expected` and `seen` are for developers: English, printable, without secrets. */
export const conformanceLineSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    name,
    outcome: z.enum(['passed', 'failed']),
    /** E.g. `412 changed-meanwhile`. For `change.after`: the server used before, `none` or `unknown`. */
    expected: z.string().max(500),
    /** E.g. `200; type none`. For `change.after`: the server used now. */
    seen: z.string().max(500),
  }),
  z.strictObject({ name, outcome: z.literal('skipped'), why: conformanceReasonSchema }),
]);
export type ConformanceLine = z.infer<typeof conformanceLineSchema>;

type DoneLine = Exclude<ConformanceLine, { outcome: 'skipped' }>;

/** Returns the reason if the run ended before all checks were done. */
export const endedEarly = (
  lines: readonly ConformanceLine[],
): Extract<ConformanceReason, 'time-over' | 'pause-too-long'> | undefined =>
  lines
    .map((line) => (line.outcome === 'skipped' ? line.why : undefined))
    .find((why) => why === 'time-over' || why === 'pause-too-long');

/**
 * Returns the result of the last check if it failed: after the run, the active settings were not the same as before.
 */
export const leftBehind = (lines: readonly ConformanceLine[]): DoneLine | undefined =>
  lines.find((line): line is DoneLine => line.name === 'change.after' && line.outcome === 'failed');
