import { useText } from '../theme/index.ts';
import { useSubject, Letter } from '../wizard/index.ts';
import { letterAbout, type LetterSubject } from './letter-about.ts';

interface FindingLetterProps extends LetterSubject {
  /** Whether the screen's main action sends the letter; this component then only shows it. */
  readonly isAsked?: boolean;
}

/** The letter about a finding, for the user to read, copy, save or send. */
export function FindingLetter({ isAsked = false, ...found }: FindingLetterProps) {
  const t = useText();
  const { profile } = useSubject();
  return (
    <Letter
      to={found.finding.owner}
      {...(isAsked && { title: t('letter-box.read') })}
      write={(language) => letterAbout(found, profile, language)}
    />
  );
}
