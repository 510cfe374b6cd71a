import type { FormField } from '../../../shared/model/index.ts';
import { Field, LinkButton, Stack } from '../../components/index.ts';
import { useFormText } from './form-text.ts';
import styles from './form-editor.module.css';
import { SaidFields } from './said-fields.tsx';
import { unsaid } from './said.ts';

interface FieldEditorProps {
  readonly field: FormField;
  /** The field's position in the form, counted from one. */
  readonly place: number;
  readonly onChange: (field: FormField) => void;
  readonly onRaise: (() => void) | undefined;
  readonly onLeaveOut: () => void;
}

const noOptions = { tls: '', starttls: '' };

/** Edits a field of a platform's page: its label there, the labels of its choices, and a note. */
export function FieldEditor({ field, place, onChange, onRaise, onLeaveOut }: FieldEditorProps) {
  const e = useFormText();
  const { label, value, fixed, note = unsaid, options = noOptions } = field;
  return (
    <section className={styles['item']}>
      <h3 className={styles['heading']}>
        {e('form.field', { index: place, value: e(`form.value.${value}`) })}
      </h3>
      <SaidFields
        what={e('form.field.label')}
        value={label}
        onChange={(changed) => onChange({ ...field, label: changed })}
      />
      {value === 'security' && (
        <div className={styles['pair']}>
          {(['tls', 'starttls'] as const).map((security) => (
            <Field
              key={security}
              label={e(`form.option.${security}`)}
              hint={e('form.option.hint')}
              value={options[security]}
              onChange={(typed) => onChange({ ...field, options: { ...options, [security]: typed } })}
            />
          ))}
        </div>
      )}
      {fixed && (
        <SaidFields
          what={e('form.fixed')}
          value={fixed}
          onChange={(changed) => onChange({ ...field, fixed: changed })}
        />
      )}
      <SaidFields
        what={e('form.note')}
        value={note}
        onChange={(changed) => onChange({ ...field, note: changed })}
      />
      <Stack across>
        {onRaise && <LinkButton onPress={onRaise}>{e('form.up')}</LinkButton>}
        <LinkButton onPress={onLeaveOut}>{e('form.leave-out')}</LinkButton>
      </Stack>
    </section>
  );
}
