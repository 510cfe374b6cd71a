import { createContext, use } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import type { Address, Owner, Profile } from '../../shared/model/index.ts';

/** What a check, its findings and letters are about: a profile, or a mailbox that is only checked. */
export interface Subject {
  readonly host: Host;
  readonly profile: Pick<Profile, 'answers' | 'results' | 'practice'>;
  /** Called when a letter has been sent to this owner. */
  readonly onAsked?: (whom: Owner) => void;
  /** Called when the user has entered the address for letters to IT. */
  readonly onItAddress?: (address: Address) => void;
}

/** The engine, for components that are not about a mailbox, such as a secret's field. */
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
