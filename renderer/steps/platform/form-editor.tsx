import { useState } from 'react';

import type { Output } from '../../../shared/contract/index.ts';
import { formValueSchema, type PlatformForm } from '../../../shared/model/index.ts';
import { Details, Field, LinkButton, Notice, Stack } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Step, useTask, useWizard } from '../../wizard/index.ts';
import { FieldEditor } from './field-editor.tsx';
import { ToldEditor } from './told-editor.tsx';
import { MethodsEditor } from './methods-editor.tsx';
import {
  draftOf,
  formOfDraft,
  mostFields,
  newField,
  raised,
  without,
  type FormDraft,
  type Wrong,
} from './form-editor.state.ts';

interface FormEditorProps {
  readonly base: PlatformForm;
  readonly onKept: (all: Output<'keepForm'>['forms'], form: PlatformForm) => void;
  readonly onLeave: () => void;
}

/** Corrects a platform's form, for users who have its page open. */
export function FormEditor({ base, onKept, onLeave }: FormEditorProps) {
  const t = useText();
  const { host } = useWizard();
  const [draft, setDraft] = useState<FormDraft>(() => draftOf(base));
  const [wrong, setWrong] = useState<Wrong>();
  const task = useTask(host, 'keepForm');
  const { path, fields } = draft;
  const change = (part: Partial<FormDraft>) => {
    setWrong(undefined);
    setDraft({ ...draft, ...part });
  };
  const keep = async () => {
    const made = formOfDraft(base, draft, new Date().toISOString().slice(0, 10));
    if ('wrong' in made) {
      setWrong(made.wrong);
      return;
    }
    const result = await task.run({ form: made.form });
    if (result) onKept(result.forms, made.form);
  };
  return (
    <Step
      title={t('form.title')}
      lead={t('form.lead')}
      next={t('form.keep')}
      onNext={() => void keep()}
      onBack={onLeave}
      task={task}
    >
      {wrong !== undefined && wrong !== 'name' && wrong !== 'ips' && (
        <div role="alert">
          <Notice kind="bad">{t(`form.wrong.${wrong}`)}</Notice>
        </div>
      )}
      <Field
        label={t('form.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={wrong === 'name' ? t('form.wrong.name') : undefined}
      />
      <Field
        label={t('form.other-names')}
        value={draft.otherNames}
        onChange={(otherNames) => change({ otherNames })}
      />
      <MethodsEditor ways={draft.ways} onChange={(ways) => change({ ways })} />
      <ToldEditor told={draft.told} onChange={(told) => change({ told: { ...draft.told, ...told } })} />
      <Field
        rows={2}
        label={t('form.path.de')}
        value={path.de}
        onChange={(de) => change({ path: { ...path, de } })}
      />
      <Field
        rows={2}
        label={t('form.path.en')}
        value={path.en}
        onChange={(en) => change({ path: { ...path, en } })}
      />
      {fields.map((field, index) => (
        <FieldEditor
          key={`${field.value}-${String(index)}`}
          field={field}
          place={index + 1}
          onChange={(changed) => change({ fields: fields.with(index, changed) })}
          onRaise={index > 0 ? () => change({ fields: raised(fields, index) }) : undefined}
          onLeaveOut={() => change({ fields: without(fields, index) })}
        />
      ))}
      {fields.length < mostFields && (
        <Details title={t('form.add')}>
          <Stack across>
            {formValueSchema.options.map((value) => (
              <LinkButton key={value} onPress={() => change({ fields: [...fields, newField(value)] })}>
                {t(`form.value.${value}`)}
              </LinkButton>
            ))}
          </Stack>
        </Details>
      )}
      <Field
        label={t('form.ips')}
        hint={t('form.ips.hint')}
        rows={3}
        value={draft.ips}
        onChange={(ips) => change({ ips })}
        error={wrong === 'ips' ? t('form.wrong.ips') : undefined}
      />
      <Field
        label={t('form.source')}
        inputMode="url"
        value={draft.source}
        onChange={(source) => change({ source })}
      />
      <p>{t('form.rest')}</p>
    </Step>
  );
}
