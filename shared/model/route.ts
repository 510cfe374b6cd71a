import { z } from 'zod';

import { webUrl } from './web-url.ts';

/**
 * How mail to applicants leaves. `mailbox`: the platform signs in to the company's mailbox. `own-connection`: the
 * platform's own connection to Microsoft or Google. `domain`: its own servers send, and the company's DNS says that they may. `redirect`: what arrives is redirected to the platform, which
 * answers itself. `platform-address`: applicants write to the platform's own address.
 */
export const routeSchema = z.enum(['mailbox', 'own-connection', 'domain', 'redirect', 'platform-address']);
export type Route = z.infer<typeof routeSchema>;

/** Steps that only the user can call done. */
export const ownWordSchema = z.enum([
  'prepare',
  'domain-records',
  'own-connection',
  'redirect',
  'platform-address',
  'career-page',
]);
export type OwnWord = z.infer<typeof ownWordSchema>;

/** What became of a mail that was sent to the mailbox from outside, to be redirected to the platform. */
export const inboundCheckSchema = z.strictObject({
  /**
   * `intact`: it arrived with its sender. `rewritten`: it arrived under another sender, as a forward does. `returned`:
   * a mail server sent it back. `elsewhere`: it arrived at another of the platform's addresses. `missing`: nothing came in
   * time.
   */
  outcome: z.enum(['intact', 'rewritten', 'returned', 'elsewhere', 'missing']),
  /** Who sent it. */
  sender: z.string().max(320),
  /** Who seemed to have sent it when it arrived. */
  seenFrom: z.string().max(320).optional(),
  /** What it arrived at instead, e.g. a job position; printable. */
  place: z.string().max(200).optional(),
  /** What the mail server said that sent it back; printable. */
  words: z.string().max(1_000).optional(),
});
export type InboundCheck = z.infer<typeof inboundCheckSchema>;

/** What a look at the career page found. */
export const careerPageLookSchema = z.strictObject({
  /** Where the page was in the end, after redirections. */
  url: webUrl(/^https$/, 2_000),
  /**
   * `link`: the address can be clicked. `text`: it is there to read. `old`: the mailbox's address is there instead.
   * `absent`: neither is. `scripted`: only a browser sees what is on the page. The others: the page could not be read.
   */
  outcome: z.enum([
    'link',
    'text',
    'old',
    'absent',
    'scripted',
    'no-such-host',
    'not-public',
    'not-secure',
    'certificate',
    'unreachable',
    'timeout',
    'not-found',
    'refused',
    'trouble',
    'not-a-page',
  ]),
  /** HTTP status, where a server answered. */
  status: z.int().min(100).max(599).optional(),
  /** The mailbox's address is there as well. */
  alsoOld: z.boolean().optional(),
});
export type CareerPageLook = z.infer<typeof careerPageLookSchema>;
