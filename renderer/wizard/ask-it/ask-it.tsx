import { useState } from 'react';

import { Details, late } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import styles from './ask-it.module.css';

/** Loaded on demand, because it includes all remedies and the texts of letters. */
const GeneralLetter = late(async () => (await import('./general-letter.tsx')).GeneralLetter);

/** The button for asking IT, on every screen without its own letter to IT. */
export function AskIt() {
  const t = useText();
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles['ask']}>
      <Details title={t('letter-box.ask')} onChange={() => setAsked(true)}>
        {asked && <GeneralLetter />}
      </Details>
    </div>
  );
}
