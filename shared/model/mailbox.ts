import { z } from 'zod';

/**
 * How people open the mailbox. `own`: it has its own sign-in. `shared`: it is opened through a personal mailbox and has
 * no password. `group`: a Google Group used as an inbox. `alias`: an additional address or a distribution list, so
 * there is no mailbox.
 */
export const mailboxKindSchema = z.enum(['own', 'shared', 'group', 'alias']);
export type MailboxKind = z.infer<typeof mailboxKindSchema>;

/** Returns whether this kind of mailbox has its own user name and password, with which a platform could sign in. */
export const hasSignIn = (kind: MailboxKind): boolean => kind === 'own';
