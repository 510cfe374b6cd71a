import type { Language, TenantProblem } from './model/index.ts';
import { text, type TextKey } from './texts/index.ts';

/** The settings' field names as shown on screen. */
const fieldNames: Readonly<Record<string, TextKey>> = {
  host: 'review.server',
  port: 'sign-in.server.port',
  security: 'review.security',
  username: 'review.username',
  sender: 'review.sender',
  senderName: 'sign-in.sender-name',
  password: 'review.password',
};

/** The reason why a platform did not do what was requested, and what to do about it. */
export interface ProblemText {
  readonly title: string;
  readonly help: string;
  /** The names, as displayed, of the fields that the platform rejects, each with the platform's error text. */
  readonly fields: readonly (readonly [string, string])[];
  /** The state of its settings afterwards, if known. */
  readonly outcome?: string;
}

/** @param isChange whether the request was for a change. */
export function problemText(language: Language, problem: TenantProblem, isChange: boolean): ProblemText {
  const about = problem.reason ?? problem.kind;
  const { retryAfterSeconds: seconds = 0, fields = {} } = problem;
  return {
    title: text(language, `problem.${about}.title`),
    // A stated time is more helpful than "later".
    help:
      seconds < 60
        ? text(language, `problem.${about}.help`)
        : text(language, 'problem.later', { minutes: Math.ceil(seconds / 60) }),
    fields: Object.entries(fields).map(([name, words]) => {
      const key = Object.hasOwn(fieldNames, name) ? fieldNames[name] : undefined;
      return [key === undefined ? name : text(language, key), words] as const;
    }),
    ...(isChange && problem.kind !== 'unknown-outcome' && { outcome: text(language, 'problem.unchanged') }),
  };
}
