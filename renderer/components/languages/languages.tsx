import type { Language } from '../../../shared/model/index.ts';
import { QuietButton } from '../button/button.tsx';
import styles from './languages.module.css';

/** Languages by their own names, so that users recognise theirs. */
const languages: readonly { id: Language; name: string }[] = [
  { id: 'de', name: 'Deutsch' },
  { id: 'en', name: 'English' },
];

interface LanguagesProps {
  readonly label: string;
  readonly current: Language;
  readonly onChange: (language: Language) => void;
}

/** Switches between the languages immediately. */
export const Languages = ({ label, current, onChange }: LanguagesProps) => (
  <div role="group" aria-label={label} className={styles['languages']}>
    {languages.map(({ id, name }) => (
      <QuietButton key={id} isPressed={id === current} onPress={() => onChange(id)}>
        <span lang={id}>{name}</span>
      </QuietButton>
    ))}
  </div>
);
