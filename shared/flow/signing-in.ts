import type { Answers, MailboxKind } from '../model/index.ts';

/** Returns the kind of mailbox that signs in; undefined if another mailbox signs in instead of the address's own. */
export const kindSigningIn = ({ mailboxKind, signInAs }: Answers): MailboxKind | undefined =>
  signInAs === true ? undefined : mailboxKind;
