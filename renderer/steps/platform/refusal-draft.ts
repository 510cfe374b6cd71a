import { providerName, providers, type Provider } from '../../../shared/knowledge/index.ts';
import type { PlatformForm } from '../../../shared/model/index.ts';
import { completed, filled, type BothLanguages } from './said.ts';

type Refusal = PlatformForm['refuses'][number];

/** A draft of a platform's refusal to accept mailboxes of a provider. */
export interface RefusalDraft {
  /** A name, an email domain, or an id. */
  readonly provider: string;
  readonly because: BothLanguages;
}

export const refusalDraftOf = ({ provider, because }: Refusal): RefusalDraft => ({
  provider: providerName(provider),
  because,
});

/** Finds the id of a provider, or of its family, by any of its names; undefined if there is none. */
function idOfProvider(typed: string): string | undefined {
  const wanted = typed.trim().toLowerCase();
  const isIt = (name: string) => name.toLowerCase() === wanted;
  const family = providers.flatMap(({ ownConnection: id }) => (id ? [id] : [])).find(isIt);
  return family ?? providers.find((provider) => namesOf(provider).some(isIt))?.id;
}

const namesOf = ({ id, name, aliases = [], domains }: Provider): string[] => [
  id,
  providerName(id),
  name,
  ...aliases,
  ...domains,
];

/** Returns the refusals to store; for an unknown provider, with an id that the schema rejects. */
export const refusalsOf = (drafts: readonly RefusalDraft[]): Refusal[] =>
  drafts
    .filter(({ provider, because }) => provider.trim() !== '' || filled(because) !== undefined)
    .map(({ provider, because }) => ({
      provider: idOfProvider(provider) ?? '',
      because: completed(because),
    }));
