import { sendingMethodSchema } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup, Field, LinkButton, Tick } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useFormText } from './form-text.ts';
import styles from './form-editor.module.css';
import type { MethodDraft } from './method-draft.ts';
import { SaidFields } from './said-fields.tsx';

interface MethodEditorProps {
  readonly method: MethodDraft;
  readonly onChange: (method: MethodDraft) => void;
  readonly onLeaveOut: () => void;
}

const choices = {
  standing: sendingMethodSchema.shape.standing.options,
  transport: ['smtp', 'graph', 'unknown'],
  per: ['company', 'user', 'unknown'],
  subdomain: ['needed', 'advised', 'unknown'],
} as const satisfies Partial<Record<keyof MethodDraft, readonly string[]>>;
type Chosen = keyof typeof choices;

/** Edits a platform's sending method: its position, its details, its menu path, and the source. */
export function MethodEditor({ method, onChange, onLeaveOut }: MethodEditorProps) {
  const t = useText();
  const e = useFormText();
  const { kind, providers } = method;
  const title = kind === 'own-connection' ? t('platform.method.connection') : t(`platform.method.${kind}`);
  const change = (part: Partial<MethodDraft>) => onChange({ ...method, ...part });
  const choice = (of: Chosen) => (
    <ChoiceGroup
      label={e(`form.method.${of}`)}
      showLabel
      value={method[of]}
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
          {(['microsoft', 'google'] as const).map((provider) => (
            <Tick
              key={provider}
              on={providers.includes(provider)}
              onChange={(on) =>
                change({
                  providers: on ? [...providers, provider] : providers.filter((each) => each !== provider),
                })
              }
            >
              {t(`provider.${provider}`)}
            </Tick>
          ))}
          {choice('per')}
          {choice('transport')}
          <Field
            label={e('form.method.client-id')}
            hint={e('form.method.client-id.hint')}
            value={method.clientId}
            onChange={(clientId) => change({ clientId })}
          />
        </>
      )}
      {kind === 'domain' && (
        <>
          <Field
            rows={3}
            label={e('form.method.records')}
            hint={e('form.method.records.hint')}
            value={method.records}
            onChange={(records) => change({ records })}
          />
          {choice('subdomain')}
        </>
      )}
      <SaidFields what={e('form.path')} value={method.path} onChange={(path) => change({ path })} />
      <SaidFields what={e('form.note')} value={method.note} onChange={(note) => change({ note })} />
      <Field
        label={e('form.source')}
        inputMode="url"
        value={method.source}
        onChange={(source) => change({ source })}
      />
      <div>
        <LinkButton onPress={onLeaveOut}>{e('form.leave-out')}</LinkButton>
      </div>
    </section>
  );
}
