import { createContext, use } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import type { Address, Owner, Profile } from '../../shared/model/index.ts';

/** The subject of a check, its findings and its letters: a profile, or a mailbox that is checked without a profile. */
export interface Subject {
  readonly host: Host;
  readonly profile: Pick<Profile, 'answers' | 'results' | 'practice'>;
  /** Called when a letter has been sent to this owner. */
  readonly onAsked?: (whom: Owner) => void;
  /** Called when the user has entered the address for letters to IT. */
  readonly onItAddress?: (address: Address) => void;
}

/** The engine, for components that are not about a mailbox, such as an input field for a secret. */
export const HostContext = createContext<Host | undefined>(undefined);

export function useHost(): Host {
  const host = use(HostContext);
  if (!host) throw new Error('a page without an engine');
  return host;
}

export const SubjectContext = createContext<Subject | undefined>(undefined);

export function useSubject(): Subject {
  const subject = use(SubjectContext);
  if (!subject) throw new Error('a check of nothing');
  return subject;
}
