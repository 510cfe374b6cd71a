import type { Answers, MailboxKind } from '../model/index.ts';

/** The kind of the mailbox that signs in; unknown if another mailbox signs in for it. */
export const kindSigningIn = ({ mailboxKind, signInAs }: Answers): MailboxKind | undefined =>
  signInAs === true ? undefined : mailboxKind;
