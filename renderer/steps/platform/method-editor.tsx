import { sendingMethodSchema } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup, Field, LinkButton, Tick } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import styles from './form-editor.module.css';
import type { MethodDraft } from './method-draft.ts';

interface MethodEditorProps {
  readonly way: MethodDraft;
  readonly onChange: (way: MethodDraft) => void;
  readonly onLeaveOut: () => void;
}

/** Edits one sending method of a platform: its position, its menu path, and the source. */
export function MethodEditor({ way, onChange, onLeaveOut }: MethodEditorProps) {
  const t = useText();
  const { kind, houses, path, note } = way;
  const title = kind === 'own-connection' ? t('platform.way.connection') : t(`platform.way.${kind}`);
  const change = (part: Partial<MethodDraft>) => onChange({ ...way, ...part });
  return (
    <section className={styles['field']}>
      <h2 className={styles['heading']}>{title}</h2>
      <ChoiceGroup
        label={t('form.way.standing')}
        showLabel
        value={way.standing}
        onChange={(standing) => change({ standing: standing as MethodDraft['standing'] })}
      >
        {sendingMethodSchema.shape.standing.options.map((standing) => (
          <Choice key={standing} value={standing} title={t(`form.standing.${standing}`)} />
        ))}
      </ChoiceGroup>
      {kind === 'own-connection' &&
        (['microsoft', 'google'] as const).map((house) => (
          <Tick
            key={house}
            on={houses.includes(house)}
            onChange={(on) =>
              change({ houses: on ? [...houses, house] : houses.filter((each) => each !== house) })
            }
          >
            {t(`house.${house}`)}
          </Tick>
        ))}
      {kind === 'domain' && (
        <Field
          rows={3}
          label={t('form.way.records')}
          hint={t('form.way.records.hint')}
          value={way.records}
          onChange={(records) => change({ records })}
        />
      )}
      <div className={styles['pair']}>
        <Field
          label={t('form.path.de')}
          value={path.de}
          onChange={(de) => change({ path: { ...path, de } })}
        />
        <Field
          label={t('form.path.en')}
          value={path.en}
          onChange={(en) => change({ path: { ...path, en } })}
        />
        <Field
          label={t('form.note.de')}
          value={note.de}
          onChange={(de) => change({ note: { ...note, de } })}
        />
        <Field
          label={t('form.note.en')}
          value={note.en}
          onChange={(en) => change({ note: { ...note, en } })}
        />
      </div>
      <Field
        label={t('form.source')}
        inputMode="url"
        value={way.source}
        onChange={(source) => change({ source })}
      />
      <div>
        <LinkButton onPress={onLeaveOut}>{t('form.leave-out')}</LinkButton>
      </div>
    </section>
  );
}
