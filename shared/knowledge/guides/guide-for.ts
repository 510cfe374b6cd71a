import { helpOf } from '../providers/all-help.ts';
import type { Provider } from '../providers/provider.ts';
import { traitsOf } from '../providers/traits.ts';
import type { Guide, Purpose, Trap } from './guide.ts';
import { ownMailboxGuides } from './own-mailbox.ts';
import { redirectGuides } from './redirect.ts';

export const guides: readonly Guide[] = [
  ...helpOf(({ guides: own }) => own),
  ...redirectGuides,
  ...ownMailboxGuides,
];

/** The guides for a purpose at this provider, one for each way to get there; the general ones where it has none. */
export function guidesFor(purpose: Purpose, provider: string | undefined): readonly Guide[] {
  const all = guides.filter((guide) => guide.purpose === purpose);
  const own = all.filter((guide) => guide.provider !== undefined && guide.provider === provider);
  return own.length > 0 ? own : all.filter((guide) => guide.provider === undefined);
}

/** How a platform's own connection of this kind is switched on. */
export const connectionGuide = (kind: Provider['ownConnection']): Guide | undefined =>
  guides.find(
    ({ purpose, provider }) => purpose === 'own-connection' && traitsOf(provider).ownConnection === kind,
  );

/** How the company registers its platform at this connection's provider; today only Odoo asks for that. */
export const registrationGuide = (kind: Provider['ownConnection']): Guide | undefined =>
  guides.find(
    ({ purpose, provider }) => purpose === 'registration' && traitsOf(provider).ownConnection === kind,
  );

/** The guide to what a server wanted when it turned a mail away with these words. */
export function guideAfter(purpose: Purpose, words: string): Guide | undefined {
  const codes: readonly string[] = words.match(/\b\d\.\d{1,3}\.\d{1,3}\b/g) ?? [];
  return guides.find(
    (guide) => guide.purpose === purpose && guide.refusedWith?.some((code) => codes.includes(code)),
  );
}

/** What is to be said before it goes wrong, on this day. @param day ISO 8601. */
export const trapsOn = ({ traps }: Guide, day: string): readonly Trap[] =>
  traps.filter(({ from = '', until = '9999' }) => from <= day && day <= until);
