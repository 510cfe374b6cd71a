import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';

import type { CallProblem, Output } from '../../../shared/contract/index.ts';
import {
  formFile,
  formFromFile,
  formFileLimit,
  isUnknownPlatform,
  type PlatformForm,
} from '../../../shared/model/index.ts';
import { Details, LinkButton, Notice, saveFile, Stack } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Failed, useWizard } from '../../wizard/index.ts';

type Forms = Output<'forms.list'>['forms'];

interface FormToolsProps {
  readonly chosen: Forms[number] | undefined;
  readonly onForms: (forms: Forms, chosen?: PlatformForm) => void;
  readonly onEdit: (form: PlatformForm) => void;
}

/** Tools for consultants, collapsed: edit a platform's form, share it, or import a shared one. */
export function FormTools({ chosen, onForms, onEdit }: FormToolsProps) {
  const t = useText();
  const s = useScreenText();
  const { host } = useWizard();
  const [refused, setRefused] = useState<CallProblem | 'unreadable'>();
  const [saved, setSaved] = useState<string>();
  const open = async (files: FileList | null) => {
    const [file] = files ?? [];
    if (!file) return;
    const form = file.size > formFileLimit * 4 ? undefined : formFromFile(await file.text());
    if (!form) {
      setRefused('unreadable');
      return;
    }
    const kept = await host.call('forms.keep', { form });
    setRefused(kept.ok ? undefined : kept.problem);
    if (kept.ok) onForms(kept.value.forms, form);
  };
  const forget = async (formId: string) => {
    const left = await host.call('forms.remove', { formId });
    setRefused(left.ok ? undefined : left.problem);
    if (left.ok) onForms(left.value.forms);
  };
  const share = (form: PlatformForm) => {
    const { name, text } = formFile(form);
    saveFile(name, 'application/json', text);
    setSaved(name);
  };
  return (
    <Details title={s('form.tools')}>
      {chosen && isUnknownPlatform(chosen.form) && <p>{s('platform.unknown.answer')}</p>}
      <Stack across>
        {chosen && <LinkButton onPress={() => onEdit(chosen.form)}>{t('form.edit')}</LinkButton>}
        {chosen && <LinkButton onPress={() => share(chosen.form)}>{t('form.share')}</LinkButton>}
        {chosen?.own === true && (
          <LinkButton onPress={() => void forget(chosen.form.id)}>{t('form.forget')}</LinkButton>
        )}
        <FileTrigger acceptedFileTypes={['.json']} onSelect={(files) => void open(files)}>
          <LinkButton>{t('form.open')}</LinkButton>
        </FileTrigger>
      </Stack>
      <p role="status">{saved !== undefined && t('common.saved', { name: saved })}</p>
      {refused === 'unreadable' && (
        <div role="alert">
          <Notice kind="bad">{t('form.unreadable')}</Notice>
        </div>
      )}
      {refused && refused !== 'unreadable' && <Failed problem={refused} />}
    </Details>
  );
}
