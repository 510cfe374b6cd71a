import type { FormField } from '../../../shared/model/index.ts';
import { Field, LinkButton, Stack } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import styles from './form-editor.module.css';

interface FieldEditorProps {
  readonly field: FormField;
  /** Its position in the form, from one. */
  readonly place: number;
  readonly onChange: (field: FormField) => void;
  readonly onRaise: (() => void) | undefined;
  readonly onLeaveOut: (() => void) | undefined;
}

const noOptions = { tls: '', starttls: '' };

/** One field of a platform's page: its label there, and the labels of its choices. */
export function FieldEditor({ field, place, onChange, onRaise, onLeaveOut }: FieldEditorProps) {
  const t = useText();
  const { label, value, fixed, options = noOptions } = field;
  return (
    <section className={styles['field']}>
      <h2 className={styles['heading']}>
        {t('form.field', { index: place, value: t(`form.value.${value}`) })}
      </h2>
      <div className={styles['pair']}>
        <Field
          label={t('form.field.de')}
          value={label.de}
          onChange={(de) => onChange({ ...field, label: { ...label, de } })}
        />
        <Field
          label={t('form.field.en')}
          value={label.en}
          onChange={(en) => onChange({ ...field, label: { ...label, en } })}
        />
      </div>
      {value === 'security' && (
        <div className={styles['pair']}>
          <Field
            label={t('form.option.tls')}
            hint={t('form.option.hint')}
            value={options.tls}
            onChange={(tls) => onChange({ ...field, options: { ...options, tls } })}
          />
          <Field
            label={t('form.option.starttls')}
            hint={t('form.option.hint')}
            value={options.starttls}
            onChange={(starttls) => onChange({ ...field, options: { ...options, starttls } })}
          />
        </div>
      )}
      {fixed && (
        <div className={styles['pair']}>
          <Field
            label={t('form.fixed.de')}
            value={fixed.de}
            onChange={(de) => onChange({ ...field, fixed: { ...fixed, de } })}
          />
          <Field
            label={t('form.fixed.en')}
            value={fixed.en}
            onChange={(en) => onChange({ ...field, fixed: { ...fixed, en } })}
          />
        </div>
      )}
      <Stack across>
        {onRaise && <LinkButton onPress={onRaise}>{t('form.up')}</LinkButton>}
        {onLeaveOut && <LinkButton onPress={onLeaveOut}>{t('form.leave-out')}</LinkButton>}
      </Stack>
    </section>
  );
}
