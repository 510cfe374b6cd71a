import { useState } from 'react';

import { Details, late } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import styles from './ask-it.module.css';

/** With it come all remedies and the words of letters: nobody waits for them before they ask. */
const GeneralLetter = late(async () => (await import('./general-letter.tsx')).GeneralLetter);

/** On every screen without a letter of its own: the way to the company's IT. */
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
