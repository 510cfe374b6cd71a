import { z } from 'zod';

import { webUrl } from './web-url.ts';

/**
 * How mail to applicants is sent. `mailbox`: the platform signs in to the company's mailbox. `own-connection`: the
 * platform uses its own OAuth connection to Microsoft or Google. `domain`: the platform's servers send, authorised by
 * the company's DNS. `redirect`: incoming mail is redirected to the platform, which sends the replies itself.
 * `platform-address`: applicants write to the platform's own address.
 */
export const routeSchema = z.enum(['mailbox', 'own-connection', 'domain', 'redirect', 'platform-address']);
export type Route = z.infer<typeof routeSchema>;

/** Steps that only the user can mark as done. */
export const ownWordSchema = z.enum([
  'prepare',
  'own-connection',
  'redirect',
  'platform-address',
  'career-page',
]);
export type OwnWord = z.infer<typeof ownWordSchema>;

/** The outcome of sending an external message to a mailbox that should redirect it to the platform. */
export const inboundCheckSchema = z.strictObject({
  /**
   * `intact`: it arrived with its sender unchanged. `rewritten`: it arrived with another sender, as forwarding can
   * cause. `returned`: a mail server sent a bounce. `elsewhere`: it arrived at another address of the platform.
   * `missing`: nothing arrived in time.
   */
  outcome: z.enum(['intact', 'rewritten', 'returned', 'elsewhere', 'missing']),
  /** The address from which the message was sent. */
  sender: z.string().max(320),
  /** The sender address of the message when it arrived at the platform. */
  seenFrom: z.string().max(320).optional(),
  /** Where the message arrived instead of the expected place, e.g. a job position; printable. */
  place: z.string().max(200).optional(),
  /** The text of the bounce; printable. */
  words: z.string().max(1_000).optional(),
});
export type InboundCheck = z.infer<typeof inboundCheckSchema>;

/** The result of checking the career page. */
export const careerPageResultSchema = z.strictObject({
  /** The final URL after redirects. */
  url: webUrl(/^https$/, 2_000),
  /**
   * `link`: the address is in a link. `text`: the address is in the text. `old`: only the mailbox's address is there.
   * `absent`: neither address is there. `scripted`: the content is only rendered in a browser. All others: the page
   * could not be read.
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
  /** HTTP status, if a server answered. */
  status: z.int().min(100).max(599).optional(),
  /** Whether the mailbox's address is also still on the page. */
  alsoOld: z.boolean().optional(),
});
export type CareerPageResult = z.infer<typeof careerPageResultSchema>;
