import { useState } from 'react';

import type { Letter as LetterText } from '../../../shared/knowledge/index.ts';
import { parseAddress, type Language } from '../../../shared/model/index.ts';
import { text, type TextKey } from '../../../shared/texts/index.ts';
import { Button, Copy, Details, Field, Languages, Save, Stack, Words } from '../../components/index.ts';
import { useLanguage, useMask, useText } from '../../theme/index.ts';
import { useAsOwnLetter } from '../ask-it/own-letter.tsx';
import { useSubject } from '../subject.ts';
import { letterText } from './letter-text.ts';
import { useOpener, type LetterReader } from './use-opener.tsx';
import styles from './letter.module.css';

interface SheetProps {
  /** The recipient. If the user is the one to act, the letter goes to the company's IT. */
  readonly to?: LetterReader;
  readonly write: (language: Language) => LetterText;
}

interface Words {
  readonly title: TextKey;
  readonly file: TextKey;
}
const toIt: Words = { title: 'letter-box.ask', file: 'letter-box.file' };
const words: Readonly<Record<LetterReader, Words>> = {
  you: toIt,
  'it-admin': toIt,
  provider: { title: 'letter-box.ask.provider', file: 'letter-box.file.provider' },
  platform: { title: 'letter-box.ask.platform', file: 'letter-box.file.platform' },
  'web-team': { title: 'letter-box.ask.web-team', file: 'letter-box.file.web-team' },
  'odoo-manager': { title: 'letter-box.read', file: 'letter-box.file.platform' },
};

/** A letter, collapsed. If no title is given, the title names its recipient. */
export function Letter({ title, to = 'it-admin', write }: SheetProps & { readonly title?: string }) {
  const t = useText();
  useAsOwnLetter(words[to] === toIt);
  return (
    <Details title={title ?? t(words[to].title)}>
      <LetterSheet to={to} write={write} />
    </Details>
  );
}

/** A letter to read, copy, save or send. It covers only the point of failure and has no blanks to fill in. */
export function LetterSheet({ to = 'it-admin', write }: SheetProps) {
  const t = useText();
  const mask = useMask();
  const { profile, onItAddress } = useSubject();
  const [recipient, setRecipient] = useState(profile.answers.itAddress ?? '');
  const screen = useLanguage();
  // Undefined until the user chooses a language; the letter is then in the language of the screen.
  const [chosen, setChosen] = useState<Language>();
  const language = chosen ?? screen;
  const opener = useOpener(to);
  const letter = write(language);
  const whole = letterText(letter);
  return (
    <>
      <Languages label={t('letter-box.language')} current={language} onChange={setChosen} />
      {to === 'it-admin' && onItAddress && (
        <Field
          label={t('case.recipient')}
          hint={t('case.recipient.hint')}
          type="email"
          inputMode="email"
          value={recipient}
          onChange={setRecipient}
          onFocusChange={(focused) => {
            const parsed = parseAddress(recipient);
            if (!focused && parsed.ok) onItAddress(parsed.value);
          }}
        />
      )}
      <p className={styles['letter']} lang={language}>
        <Words>{mask(whole)}</Words>
      </p>
      <Stack across>
        <Copy key={language} text={whole} label={t('letter-box.copy')} onCopied={opener.asked} />
        <Button onPress={() => void opener.open(letter, language)}>{t('letter-box.open')}</Button>
        <Save
          label={t('letter-box.save')}
          name={text(language, words[to].file)}
          type="text/plain"
          content={() => whole.replace(/\r?\n/g, '\r\n')}
          onSaved={opener.asked}
        />
      </Stack>
      {opener.outcome}
    </>
  );
}
