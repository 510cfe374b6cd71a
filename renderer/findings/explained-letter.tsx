import { letterFor } from '../../shared/knowledge/index.ts';
import type { Finding } from '../../shared/model/index.ts';
import { Letter } from '../wizard/index.ts';

/** The letter about an error message from another system. Nothing but the text of the message is known. */
export const ExplainedLetter = ({ finding: { cause, provider, owner, evidence } }: { finding: Finding }) => (
  <Letter
    to={owner}
    write={(language) => letterFor(owner, { cause, provider, address: '', evidence }, language)}
  />
);
