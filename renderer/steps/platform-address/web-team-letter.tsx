import { webTeamLetter, type Letter as LetterText } from '../../../shared/knowledge/index.ts';
import type { Language, Profile } from '../../../shared/model/index.ts';
import { text } from '../../../shared/texts/index.ts';
import { useText } from '../../theme/index.ts';
import { Letter, useWizard } from '../../wizard/index.ts';
import { snippetsFor } from './snippets.ts';

/** Writes to the web team of the career page: which address to add, and where, with the link to copy. */
export function webTeamLetterFor(
  { answers: { address = '' } }: Pick<Profile, 'answers'>,
  inbound: string,
  page: string | undefined,
  language: Language,
): LetterText {
  const sentence = text(language, 'platform-address.sentence', { address: inbound });
  const { html } = snippetsFor(inbound, sentence);
  return webTeamLetter({ address, inbound, html, page }, language);
}

interface WebTeamLetterProps {
  readonly inbound: string;
  readonly page?: string;
  /** Whether the screen's main action already sends the letter; it is then only shown here. */
  readonly isSeen?: boolean;
}

export function WebTeamLetter({ inbound, page, isSeen = false }: WebTeamLetterProps) {
  const t = useText();
  const { profile } = useWizard();
  return (
    <Letter
      to="web-team"
      {...(isSeen && { title: t('letter-box.read') })}
      write={(language) => webTeamLetterFor(profile, inbound, page, language)}
    />
  );
}
