import type { Answers, MailboxKind } from '../model/index.ts';

/** Returns the kind of mailbox that is used to sign in; undefined if the sign-in uses a different mailbox. */
export const kindSigningIn = ({ mailboxKind, signInAs }: Answers): MailboxKind | undefined =>
  signInAs === true ? undefined : mailboxKind;
