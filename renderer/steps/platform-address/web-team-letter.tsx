import { webTeamLetter } from '../../../shared/knowledge/index.ts';
import { text } from '../../../shared/texts/index.ts';
import { Letter, useWizard } from '../../wizard/index.ts';
import { snippetsFor } from './snippets.ts';

/** A letter to the web team of the career page: which address to put where, with the link to copy. */
export function WebTeamLetter({ inbound, page }: { readonly inbound: string; readonly page?: string }) {
  const { profile } = useWizard();
  const { address = '' } = profile.answers;
  return (
    <Letter
      to="web-team"
      write={(language) => {
        const sentence = text(language, 'platform-address.sentence', { address: inbound });
        const { html } = snippetsFor(inbound, sentence);
        return webTeamLetter({ address, inbound, html, page }, language);
      }}
    />
  );
}
