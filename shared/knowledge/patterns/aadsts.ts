import type { Cause } from '../../model/index.ts';
import { family, type PatternInput } from './pattern.ts';

/** What Microsoft's sign-in answers (its published table of error codes), by what it means for a mailbox. */
const codes: Partial<Record<Cause, readonly number[]>> = {
  'oauth-approval-missing': [
    65001, 90093, 90094, 90095, 650052, 650051, 50105, 7000112, 500014, 900941, 900971, 501051, 900981,
  ],
  'oauth-app-not-accepted': [900382, 70000111],
  'oauth-app-misconfigured': [
    50011, 700016, 70001, 70002, 7000215, 7000216, 7000218, 7000222, 700027, 700025, 700021, 700023, 700024,
    700030, 700038, 9002313, 9002325, 9002326, 9002327, 50194, 90130, 90002, 90008, 90013, 90014, 90023,
    900023, 900144, 70003, 70005, 70011, 1002012, 1002016, 650053, 650054, 650056, 650057, 65002, 65005,
    28002, 28003, 500011, 500113, 501461, 50059, 50128, 50148, 50146, 900384,
  ],
  'oauth-wrong-account': [50020, 90072, 51004, 16000, 16001, 16002, 500200, 500202, 500208, 500212, 50178],
  'oauth-sign-in-ended': [65004, 50199, 50089, 90100, 70016, 70018, 70020],
  'oauth-token-invalid': [
    700082, 700084, 700081, 70008, 70000, 50173, 50132, 50133, 50076, 50078, 50079, 50072, 50074, 54005,
    50058, 70043, 135010, 9002341, 500133,
  ],
  'security-defaults-or-conditional-access': [
    53000, 53001, 53002, 53003, 53004, 53005, 53009, 53010, 53011, 530003, 530001, 530002, 530031, 530032,
    530034, 50097, 50005, 50129, 50131, 50158, 700131, 530035, 530004, 530005,
  ],
  'wrong-credentials': [50126],
  'account-locked': [50053, 50057],
  'password-expired': [50055],
  'unknown-user': [50034],
  'license-or-plan-limit': [50010],
};

const also: Partial<Record<Cause, PatternInput['alternatives']>> = {
  'oauth-approval-missing': ['oauth-app-misconfigured'],
  'oauth-app-misconfigured': ['oauth-approval-missing'],
  'unknown-user': ['oauth-wrong-account'],
  'oauth-sign-in-ended': ['oauth-app-not-accepted'],
};

/** An idea that no longer number begins with, such as 50020 in 500200. */
const idea = (code: number): string => `aadsts${code}$`;

/** Every code whose meaning is known: where one stands, other words of the page do not count. */
export const knownCodes = Object.values(codes).flat().map(idea).join('|');

export const aadsts = family(
  {
    layer: 'vendor',
    sources: ['https://learn.microsoft.com/entra/identity-platform/reference-error-codes'],
    asOf: '2026-11-29',
  },
  [
    ...(Object.entries(codes) as [Cause, readonly number[]][]).map(([cause, numbers]) => ({
      id: `aadsts-${cause}`,
      cause,
      confidence: 0.98,
      alternatives: also[cause] ?? [],
      ideas: [numbers.map(idea).join('|')],
    })),
    {
      // A code that is not in the table says only that Microsoft's sign-in refused; the letter carries it.
      id: 'aadsts-other',
      cause: 'unknown',
      owner: 'it-admin',
      confidence: 0.2,
      alternatives: ['oauth-token-invalid', 'oauth-app-misconfigured', 'oauth-approval-missing'],
      ideas: ['aadsts'],
      not: knownCodes,
    },
  ],
);
