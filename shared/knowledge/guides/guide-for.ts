import type { Guide, Purpose, Trap } from './guide.ts';
import { ownConnectionGuides } from './own-connection.ts';
import { ownMailboxGuides } from './own-mailbox.ts';
import { prepareMailboxes } from './prepare-mailboxes.ts';
import { prepareSuites } from './prepare-suites.ts';
import { redirectGuides } from './redirect.ts';

export const guides: readonly Guide[] = [
  ...prepareSuites,
  ...prepareMailboxes,
  ...redirectGuides,
  ...ownConnectionGuides,
  ...ownMailboxGuides,
];

/** The guides for a purpose at this provider, one for each way to get there; the general ones where it has none. */
export function guidesFor(purpose: Purpose, provider: string | undefined): readonly Guide[] {
  const all = guides.filter((guide) => guide.purpose === purpose);
  const own = all.filter((guide) => guide.provider !== undefined && guide.provider === provider);
  return own.length > 0 ? own : all.filter((guide) => guide.provider === undefined);
}

/** What is to be said before it goes wrong, on this day. @param day ISO 8601. */
export const trapsOn = ({ traps }: Guide, day: string): readonly Trap[] =>
  traps.filter(({ from = '', until = '9999' }) => from <= day && day <= until);
