import type { Answers, MailboxKind } from '../model/index.ts';

/** The kind of the mailbox that signs in: nothing is known of one that does it for another. */
export const kindSigningIn = ({ mailboxKind, signInAs }: Answers): MailboxKind | undefined =>
  signInAs === true ? undefined : mailboxKind;
