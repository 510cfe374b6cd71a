import { Choice, ChoiceGroup, Field } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import styles from './form-editor.module.css';
import type { ToldDraft } from './told-draft.ts';

interface ToldEditorProps {
  readonly told: ToldDraft;
  readonly onChange: (part: Partial<ToldDraft>) => void;
}

const facts = ['rights', 'testFact', 'limit'] as const;
const codes = ['not-known', 'readable', 'by-support', 'impossible'] as const;

/** Edits further facts about a platform: required rights, its test, its limits, and incoming mail. */
export function ToldEditor({ told, onChange }: ToldEditorProps) {
  const t = useText();
  return (
    <section className={styles['field']}>
      <h2 className={styles['heading']}>{t('form.told')}</h2>
      {facts.map((fact) => (
        <div key={fact} className={styles['pair']}>
          <Field
            label={t(`form.told.${fact}.de`)}
            value={told[fact].de}
            onChange={(de) => onChange({ [fact]: { ...told[fact], de } })}
          />
          <Field
            label={t(`form.told.${fact}.en`)}
            value={told[fact].en}
            onChange={(en) => onChange({ [fact]: { ...told[fact], en } })}
          />
        </div>
      ))}
      <Field
        label={t('form.inbound.example')}
        hint={t('form.inbound.example.hint')}
        value={told.inboundExample}
        onChange={(inboundExample) => onChange({ inboundExample })}
      />
      <Field
        rows={2}
        label={t('form.inbound.domains')}
        value={told.inboundDomains}
        onChange={(inboundDomains) => onChange({ inboundDomains })}
      />
      <ChoiceGroup
        label={t('form.code')}
        showLabel
        value={told.gmailCode}
        onChange={(code) => onChange({ gmailCode: code as ToldDraft['gmailCode'] })}
      >
        {codes.map((code) => (
          <Choice key={code} value={code} title={t(`form.code.${code}`)} />
        ))}
      </ChoiceGroup>
    </section>
  );
}
