import type { Trap } from './guide.ts';

/** A pitfall that all providers of private mailboxes share. */
export const privateMail: Trap = {
  de: 'Das ist ein Anbieter für private Postfächer. Für eine Firma ist ein Postfach mit eigener Domain besser.',
  en: 'This is a provider for private mailboxes. For a company, a mailbox with its own domain is better.',
};
