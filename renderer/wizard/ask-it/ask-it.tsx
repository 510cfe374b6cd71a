import { useState } from 'react';

import { Details, late } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import styles from './ask-it.module.css';

/** Loaded on demand, because it includes all remedies and the texts of letters. */
const GeneralLetter = late(async () => (await import('./general-letter.tsx')).GeneralLetter);

/**
 * The button for asking IT, on screens that do not have their own letter to IT.
 * @param isMainAction whether the main button already sends the letter. If so, this button is for reading and copying it.
 */
export function AskIt({ isMainAction }: { readonly isMainAction: boolean }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles['ask']}>
      <Details title={t(isMainAction ? 'letter-box.read' : 'letter-box.ask')} onChange={() => setAsked(true)}>
        {asked && <GeneralLetter />}
      </Details>
    </div>
  );
}
