import type { Language } from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { letterText } from '../../texts/index.ts';
import { section } from './details.ts';
import type { Letter } from './mail-draft.ts';

export interface WebTeamFacts {
  readonly address: string;
  /** The platform's inbound address, which replaces the mailbox's address on the page. */
  readonly inbound: string;
  /** The HTML code of a link to the inbound address. */
  readonly html: string;
  /** The URL of the career page. */
  readonly page?: string | undefined;
}

/**
 * Writes a letter that asks the maintainers of the career page to replace the mailbox's address with the platform's.
 */
export function webTeamLetter({ address, inbound, html, page }: WebTeamFacts, language: Language): Letter {
  const addresses = { address: printable(address, 320), inbound: printable(inbound, 320) };
  const blocks = [
    letterText(language, 'letter.greeting'),
    letterText(language, 'letter.web-team.purpose'),
    ...section(letterText(language, 'letter.request'), [
      letterText(language, 'letter.web-team.replace', addresses),
      page === undefined ? undefined : letterText(language, 'letter.page', { page: printable(page, 500) }),
    ]),
    ...section(letterText(language, 'letter.web-team.html'), [`    ${printable(html, 1_000)}`]),
    ...section(letterText(language, 'letter.answer'), [letterText(language, 'letter.done')]),
    letterText(language, 'letter.close'),
  ];
  return { subject: letterText(language, 'letter.web-team.subject'), body: `${blocks.join('\n\n')}\n` };
}
