import { Field } from '../../components/index.ts';
import { useFormText } from './form-text.ts';
import styles from './form-editor.module.css';
import type { BothLanguages } from './said.ts';

interface SaidFieldsProps {
  /** What the text is about; the labels of the two fields add the language. */
  readonly what: string;
  readonly value: BothLanguages;
  readonly onChange: (value: BothLanguages) => void;
  readonly hint?: string;
  readonly rows?: number;
}

/** Input fields for a text in both languages. */
export function SaidFields({ what, value, onChange, ...rest }: SaidFieldsProps) {
  const e = useFormText();
  return (
    <div className={styles['pair']}>
      {(['de', 'en'] as const).map((language) => (
        <Field
          key={language}
          label={e(`form.in.${language}`, { what })}
          value={value[language]}
          onChange={(typed) => onChange({ ...value, [language]: typed })}
          {...rest}
        />
      ))}
    </div>
  );
}
