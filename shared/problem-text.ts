import type { Language, TenantProblem } from './model/index.ts';
import { text, type TextKey } from './texts/index.ts';

/** The settings' fields as the screens call them. */
const fieldNames: Readonly<Record<string, TextKey>> = {
  host: 'review.server',
  port: 'sign-in.server.port',
  security: 'review.security',
  username: 'review.username',
  sender: 'review.sender',
  senderName: 'sign-in.sender-name',
  password: 'review.password',
};

/** Why a platform did not do what was asked, and what helps. */
export interface ProblemText {
  readonly title: string;
  readonly help: string;
  /** The fields that it objects to, by their names on the screens, with its words. */
  readonly fields: readonly (readonly [string, string])[];
  /** What became of its settings, where that is known. */
  readonly outcome?: string;
}

/** @param isChange whether the platform was asked to change something. */
export function problemText(language: Language, problem: TenantProblem, isChange: boolean): ProblemText {
  const about = problem.reason ?? problem.kind;
  const { retryAfterSeconds: seconds = 0, fields = {} } = problem;
  return {
    title: text(language, `problem.${about}.title`),
    // A named time says more than "later".
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
