import { createContext, use } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import type { Address, Owner, Profile } from '../../shared/model/index.ts';

/** What a check, its findings and their letters are about: a mailbox that is set up, or one that is only looked at. */
export interface Subject {
  readonly host: Host;
  readonly profile: Pick<Profile, 'answers' | 'results' | 'practice'>;
  /** A letter went out to somebody. */
  readonly onAsked?: (whom: Owner) => void;
  /** The user said where letters to IT go. */
  readonly onItAddress?: (address: Address) => void;
}

/** The engine, for what is about no mailbox, such as a field for a secret. */
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
