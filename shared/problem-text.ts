import type { Language, TenantProblem } from './model/index.ts';
import { text, type TextKey } from './texts/index.ts';

/** The labels under which the fields of the mail settings are shown on screen. */
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
  /** The labels of the fields that the platform rejects, each with the platform's error text. */
  readonly fields: readonly (readonly [string, string])[];
  /** The state of the platform's settings afterwards, if known. */
  readonly outcome?: string;
}

/** Returns the text that explains a problem. @param isChange whether the request was to change something. */
export function problemText(language: Language, problem: TenantProblem, isChange: boolean): ProblemText {
  const about = problem.reason ?? problem.kind;
  const { retryAfterSeconds: seconds = 0, fields = {} } = problem;
  return {
    title: text(language, `problem.${about}.title`),
    // If the platform says how long to wait, that is more helpful than a general text.
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
