import { letterFor } from '../../shared/knowledge/index.ts';
import type { Finding } from '../../shared/model/index.ts';
import { Letter } from '../wizard/index.ts';

/** The letter about a message from elsewhere, of which only its words are known. */
export const ExplainedLetter = ({ finding: { cause, provider, owner, evidence } }: { finding: Finding }) => (
  <Letter
    to={owner}
    write={(language) => letterFor(owner, { cause, provider, address: '', evidence }, language)}
  />
);
