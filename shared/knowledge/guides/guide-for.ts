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

/** Returns the guides for a purpose at a provider, one per alternative; the general ones if the provider has none. */
export function guidesFor(purpose: Purpose, provider: string | undefined): readonly Guide[] {
  const all = guides.filter((guide) => guide.purpose === purpose);
  const own = all.filter((guide) => guide.provider !== undefined && guide.provider === provider);
  return own.length > 0 ? own : all.filter((guide) => guide.provider === undefined);
}

/** Returns the guide to enabling a platform's own OAuth connection to this provider. */
export const connectionGuide = (kind: Provider['ownConnection']): Guide | undefined =>
  guides.find(
    ({ purpose, provider }) => purpose === 'own-connection' && traitsOf(provider).ownConnection === kind,
  );

/**
 * Returns the guide to registering a platform with this provider as the company's own app. So far, only Odoo needs
 * this.
 */
export const registrationGuide = (kind: Provider['ownConnection']): Guide | undefined =>
  guides.find(
    ({ purpose, provider }) => purpose === 'registration' && traitsOf(provider).ownConnection === kind,
  );

/** Returns the guide that a provider requires to be followed if it rejects mail with this reply. */
export function guideAfter(purpose: Purpose, words: string): Guide | undefined {
  const codes: readonly string[] = words.match(/\b\d\.\d{1,3}\.\d{1,3}\b/g) ?? [];
  return guides.find(
    (guide) => guide.purpose === purpose && guide.refusedWith?.some((code) => codes.includes(code)),
  );
}

/** Returns the pitfalls that apply on this day, to be mentioned in advance. @param day ISO 8601. */
export const trapsOn = ({ traps }: Guide, day: string): readonly Trap[] =>
  traps.filter(({ from = '', until = '9999' }) => from <= day && day <= until);
