import { sendingMethodSchema } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup, Field, LinkButton, Tick } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useFormText } from './form-text.ts';
import styles from './form-editor.module.css';
import type { MethodDraft } from './method-draft.ts';
import { SaidFields } from './said-fields.tsx';

interface MethodEditorProps {
  readonly way: MethodDraft;
  readonly onChange: (way: MethodDraft) => void;
  readonly onLeaveOut: () => void;
}

const choices = {
  standing: sendingMethodSchema.shape.standing.options,
  transport: ['smtp', 'graph', 'unknown'],
  per: ['company', 'user', 'unknown'],
  subdomain: ['needed', 'advised', 'unknown'],
} as const satisfies Partial<Record<keyof MethodDraft, readonly string[]>>;
type Chosen = keyof typeof choices;

/** Edits one sending method of a platform: its position, its details, its menu path, and the source. */
export function MethodEditor({ way, onChange, onLeaveOut }: MethodEditorProps) {
  const t = useText();
  const e = useFormText();
  const { kind, houses } = way;
  const title = kind === 'own-connection' ? t('platform.way.connection') : t(`platform.way.${kind}`);
  const change = (part: Partial<MethodDraft>) => onChange({ ...way, ...part });
  const choice = (of: Chosen) => (
    <ChoiceGroup
      label={e(`form.way.${of}`)}
      showLabel
      value={way[of]}
      onChange={(value) => change({ [of]: value })}
    >
      {choices[of].map((value) => (
        <Choice key={value} value={value} title={e(`form.${of}.${value}` as Parameters<typeof e>[0])} />
      ))}
    </ChoiceGroup>
  );
  return (
    <section className={styles['item']}>
      <h3 className={styles['heading']}>{title}</h3>
      {choice('standing')}
      {kind === 'own-connection' && (
        <>
          {(['microsoft', 'google'] as const).map((house) => (
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
          {choice('per')}
          {choice('transport')}
          <Field
            label={e('form.way.client-id')}
            hint={e('form.way.client-id.hint')}
            value={way.clientId}
            onChange={(clientId) => change({ clientId })}
          />
        </>
      )}
      {kind === 'domain' && (
        <>
          <Field
            rows={3}
            label={e('form.way.records')}
            hint={e('form.way.records.hint')}
            value={way.records}
            onChange={(records) => change({ records })}
          />
          {choice('subdomain')}
        </>
      )}
      <SaidFields what={e('form.path')} value={way.path} onChange={(path) => change({ path })} />
      <SaidFields what={e('form.note')} value={way.note} onChange={(note) => change({ note })} />
      <Field
        label={e('form.source')}
        inputMode="url"
        value={way.source}
        onChange={(source) => change({ source })}
      />
      <div>
        <LinkButton onPress={onLeaveOut}>{e('form.leave-out')}</LinkButton>
      </div>
    </section>
  );
}
