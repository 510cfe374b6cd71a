import { useSubject, Letter } from '../wizard/index.ts';
import { letterAbout, type LetterSubject } from './letter-about.ts';

/** The letter about a finding: to read, copy, save or send. */
export function FindingLetter(found: LetterSubject) {
  const { profile } = useSubject();
  return <Letter to={found.finding.owner} write={(language) => letterAbout(found, profile, language)} />;
}
