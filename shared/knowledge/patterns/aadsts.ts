import type { Cause } from '../../model/index.ts';
import { family, type PatternInput } from './pattern.ts';

type Codes = Partial<Record<Cause, readonly number[]>>;

/** Microsoft's sign-in error codes by their meaning for a mailbox, all from Microsoft's published table. */
const documented: Codes = {
  'oauth-approval-missing': [65001, 90093, 90094, 90095, 90099, 650052, 50105, 7000112, 1000031],
  'oauth-app-misconfigured': [
    50001, 50003, 50006, 50007, 50008, 50010, 50011, 50012, 50013, 50027, 50029, 50048, 50049, 50050, 50059,
    50099, 50120, 50128, 50146, 50147, 50169, 50194, 50196, 70001, 70003, 70004, 70005, 70007, 70011, 28002,
    28003, 65002, 65005, 75001, 75003, 75005, 75008, 75016, 76021, 76026, 90002, 90004, 90005, 90007, 90008,
    90009, 90010, 90014, 90015, 90019, 90023, 90027, 90056, 90081, 90100, 90102, 90107, 90117, 90121, 90124,
    90130, 140000, 165900, 240002, 500011, 501461, 501481, 501491, 650054, 650056, 650057, 700005, 700011,
    700016, 700022, 700023, 700025, 700027, 700030, 700054, 700229, 750054, 900144, 900236, 900382, 900384,
    900432, 900561, 900971, 901002, 5000819, 7000114, 7000215, 7000218, 7000222, 7500514, 7500529, 9001023,
    9002313, 9002332,
  ],
  'oauth-wrong-account': [
    50014, 50020, 50143, 51004, 16000, 16001, 16002, 16003, 160021, 81012, 90072, 90084, 500208,
  ],
  'oauth-sign-in-ended': [65004, 50089, 50140, 50199, 70016, 70018, 70019, 90119, 90120, 500121],
  'oauth-token-invalid': [
    700020, 700082, 70000, 70008, 70043, 50058, 50085, 50132, 50133, 50139, 50173, 51006, 54005, 90086,
    140001, 500133, 9002341,
  ],
  'security-defaults-or-conditional-access': [
    53000, 53001, 53002, 53003, 53004, 53010, 53011, 530032, 530034, 530035, 50002, 50005, 50097, 50127,
    50129, 50131, 50155, 50161, 50177, 50178, 50187, 80012, 130007, 130008, 135011, 500021, 500022, 500212,
    500213,
  ],
  'wrong-credentials': [50056, 50064, 50126],
  'account-locked': [50053, 50057],
  'password-expired': [50055, 50135, 50144],
  'unknown-user': [50034, 90125],
  'rate-limited': [50088, 90055],
  // Errors of Microsoft's own service or of its dependencies.
  'service-unavailable': [50000, 50033, 50087, 50166, 70012, 90006, 90012, 90024, 90033, 90036, 90090, 90091],
};

/** Errors of the company's own servers, to which Microsoft delegates the sign-in or the verification of a password. */
const companysOwn: Codes = {
  'service-unavailable': [
    20001, 20012, 20033, 40008, 40009, 40010, 40015, 80001, 80002, 80005, 80007, 80010, 80013, 80014,
  ],
};

/** The code for an app that was registered as a single-page app, so that its OAuth connections expire every day. */
const ofPage: Codes = { 'oauth-token-invalid': [700084] };

/** Codes that require a second factor. A new sign-in may succeed, or a company policy may block it. */
const secondFactor: Codes = { 'oauth-token-invalid': [50072, 50074, 50076, 50078, 50079, 50158] };

/** Codes that are missing from the table, but quoted with their messages in public reports. */
const reported: Codes = {
  'oauth-approval-missing': [500014, 501051],
  'oauth-app-misconfigured': [65006, 500113, 650053, 700024, 900023, 1002012, 7000216, 9002325, 9002326],
  'oauth-wrong-account': [500200],
  'account-locked': [500532],
  'oauth-sign-in-ended': [70020, 165000],
  'security-defaults-or-conditional-access': [53005, 530003, 700003],
};

const also: Partial<Record<Cause, PatternInput['alternatives']>> = {
  'oauth-approval-missing': ['oauth-app-misconfigured', 'license-or-plan-limit'],
  'account-locked': ['shared-mailbox-no-login', 'account-suspended'],
  'oauth-app-misconfigured': ['oauth-approval-missing'],
  'unknown-user': ['oauth-wrong-account'],
  'oauth-sign-in-ended': ['oauth-app-not-accepted'],
};

/** Codes that are missing from the table, but explained on another page of Microsoft's. */
const explained: Codes = {
  'security-defaults-or-conditional-access': [530002],
  'unknown-user': [500341],
};

/** Returns an idea that matches exactly this code, e.g. for 50020 one that does not match 500200. */
const idea = (code: number): string => `aadsts${code}$`;

const ideasOf = (codes: Codes): [Cause, string][] =>
  (Object.entries(codes) as [Cause, readonly number[]][]).map(([cause, numbers]) => [
    cause,
    numbers.map(idea).join('|'),
  ]);

/** All codes with a known meaning. */
const knownCodes = [documented, companysOwn, secondFactor, ofPage, reported, explained]
  .flatMap(ideasOf)
  .map(([, idea]) => idea)
  .join('|');

export const aadsts = family(
  {
    layer: 'number',
    sources: ['https://learn.microsoft.com/entra/identity-platform/reference-error-codes'],
    asOf: '2026-11-29',
  },
  [
    ...ideasOf(documented).map(([cause, idea]) => ({
      id: `aadsts-${cause}`,
      cause,
      confidence: 0.98,
      alternatives: also[cause] ?? [],
      ideas: [idea],
    })),
    {
      // Generic codes that wrap another one, which gives the reason.
      id: 'aadsts-frame',
      cause: 'oauth-app-misconfigured',
      confidence: 0.98,
      alternatives: ['oauth-approval-missing'],
      ideas: [idea(70002)],
      not: knownCodes,
    },
    ...ideasOf(companysOwn).map(([cause, idea]) => ({
      id: 'aadsts-companys-own',
      cause,
      owner: 'it-admin' as const,
      confidence: 0.9,
      ideas: [idea],
    })),
    ...ideasOf(ofPage).map(([cause, idea]) => ({
      id: 'aadsts-of-page',
      cause,
      owner: 'platform' as const,
      confidence: 0.9,
      alternatives: ['oauth-app-misconfigured' as const],
      ideas: [idea],
    })),
    ...ideasOf(secondFactor).map(([cause, idea]) => ({
      id: 'aadsts-second-factor',
      cause,
      confidence: 0.78,
      alternatives: ['security-defaults-or-conditional-access' as const, 'app-password-required' as const],
      ideas: [idea],
    })),
    ...ideasOf(explained).map(([cause, idea]) => ({
      id: `aadsts-explained-${cause}`,
      cause,
      confidence: 0.9,
      alternatives: also[cause] ?? [],
      ideas: [idea],
      sources: [
        'https://github.com/MicrosoftDocs (Troubleshoot AAD errors for integrations, ms.date 06/27/2024)',
        'https://github.com/MicrosoftDocs (Troubleshoot single sign-on and Conditional Access, ms.date 06/25/2026)',
      ],
    })),
    ...ideasOf(reported).map(([cause, idea]) => ({
      id: `aadsts-reported-${cause}`,
      cause,
      confidence: 0.78,
      alternatives: also[cause] ?? [],
      ideas: [idea],
      sources: [
        'https://github.com/freescout-help-desk/freescout/issues/4939',
        'https://github.com/kellylford/QuickMail/issues/511',
        'public bug reports that quote the message (second-hand)',
      ],
    })),
    {
      // An unknown code only shows that Microsoft refused the sign-in; the text may say more.
      id: 'aadsts-other',
      layer: 'words',
      cause: 'unknown',
      owner: 'it-admin',
      confidence: 0.2,
      alternatives: ['oauth-token-invalid', 'oauth-app-misconfigured', 'oauth-approval-missing'],
      ideas: ['aadsts'],
      not: knownCodes,
    },
  ],
);
