import type { Trap } from './guide.ts';

/** The advice for all providers of private mailboxes that a company should not use one. */
export const privateMail: Trap = {
  de: 'Das ist ein Anbieter für private Postfächer. Für eine Firma ist ein Postfach mit eigener Domain besser.',
  en: 'This is a provider for private mailboxes. For a company, a mailbox with its own domain is better.',
};
