import { useState, type ReactNode } from 'react';

import { fitsMailDraft, type Letter } from '../../../shared/knowledge/index.ts';
import type { Language, Owner } from '../../../shared/model/index.ts';
import { text } from '../../../shared/texts/index.ts';
import { Notice } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useSubject } from '../subject.ts';

/** The recipient of a letter: the owner of a problem, or a colleague, for whose reply no step waits. */
export type LetterReader = Owner | 'web-team' | 'odoo-manager';

/** Returns the recipient as the owner of a problem; undefined for a colleague. */
const ownerIn = (to: LetterReader): Owner | undefined =>
  to === 'web-team' || to === 'odoo-manager' ? undefined : to;

interface Opener {
  /** Opens the letter in the mail client. A letter that is too long for that is copied to the clipboard. */
  readonly open: (letter: Letter, language: Language) => Promise<void>;
  /**
   * Opens the letter as the main action of a screen. In practice, the fictional IT gets the letter, and no message is
   * sent.
   * @param write writes the letter, loading the texts that it needs.
   */
  readonly lead: (write: () => Letter | Promise<Letter>, language: Language) => Promise<void>;
  /** Records that the owner of the problem has been asked, e.g. because the letter was copied. */
  readonly asked: () => void;
  /** The message about the result. */
  readonly outcome: ReactNode;
}

export function useOpener(to: LetterReader): Opener {
  const t = useText();
  const { host, profile, onAsked } = useSubject();
  const [opened, setOpened] = useState<'whole' | 'pasted' | 'refused'>();
  const asked = () => {
    const owner = ownerIn(to);
    if (owner) onAsked?.(owner);
  };
  const open: Opener['open'] = async (letter, language) => {
    const { itAddress } = profile.answers;
    const recipient = to === 'it-admin' && itAddress !== undefined ? { to: itAddress } : {};
    const fits = fitsMailDraft({ ...letter, ...recipient });
    if (!fits) await navigator.clipboard.writeText(letter.body).catch(() => undefined);
    const body = fits ? letter.body : text(language, 'letter-box.paste');
    const result = await host.call('desktop.openLetter', { subject: letter.subject, body, ...recipient });
    setOpened(result.ok ? (fits ? 'whole' : 'pasted') : 'refused');
    if (result.ok) asked();
  };
  return {
    open,
    asked,
    lead: async (write, language) => {
      if (profile.practice) asked();
      else await open(await write(), language);
    },
    outcome: (
      <div role="status">
        {opened && (
          <Notice kind={opened === 'refused' ? 'warn' : 'plain'}>{t(`letter-box.opened.${opened}`)}</Notice>
        )}
      </div>
    ),
  };
}
