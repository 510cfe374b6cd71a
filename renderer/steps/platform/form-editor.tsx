import { useState } from 'react';

import type { Output } from '../../../shared/contract/index.ts';
import type { PlatformForm } from '../../../shared/model/index.ts';
import { Details, Field, InView, Notice } from '../../components/index.ts';
import { Step, useTask, useWizard } from '../../wizard/index.ts';
import { draftOf, formOfDraft, type FormDraft, type Wrong } from './form-editor.state.ts';
import { useFormText } from './form-text.ts';
import { MethodsEditor } from './methods-editor.tsx';
import { PageEditor } from './page-editor.tsx';
import { RefusalsEditor } from './refusals-editor.tsx';
import { TestEditor } from './test-editor.tsx';
import { DocumentedEditor } from './documented-editor.tsx';

interface FormEditorProps {
  readonly base: PlatformForm;
  readonly onKept: (all: Output<'forms.keep'>['forms'], form: PlatformForm) => void;
  readonly onLeave: () => void;
}

/** An editor for a platform's form, for users who have the platform's page open. */
export function FormEditor({ base, onKept, onLeave }: FormEditorProps) {
  const e = useFormText();
  const { host } = useWizard();
  const [draft, setDraft] = useState<FormDraft>(() => draftOf(base));
  const [wrong, setWrong] = useState<Wrong>();
  const [tries, setTries] = useState(0);
  const task = useTask(host, 'forms.keep');
  const { documented } = draft;
  const change = (part: Partial<FormDraft>) => {
    setWrong(undefined);
    setDraft({ ...draft, ...part });
  };
  const keep = async () => {
    const made = formOfDraft(base, draft, new Date().toISOString().slice(0, 10), e('form.own-entry'));
    if ('wrong' in made) {
      setTries(tries + 1);
      setWrong(made.wrong);
      return;
    }
    const result = await task.run({ form: made.form });
    if (result) onKept(result.forms, made.form);
  };
  return (
    <Step
      title={e('form.title')}
      lead={e('form.lead')}
      next={e('form.keep')}
      onNext={() => void keep()}
      onBack={onLeave}
      task={task}
    >
      {wrong !== undefined && wrong !== 'name' && (
        <InView key={tries}>
          <div role="alert">
            <Notice kind="bad">{e(`form.wrong.${wrong}`)}</Notice>
          </div>
        </InView>
      )}
      <InView key={`name-${String(tries)}`} when={wrong === 'name'}>
        <Field
          label={e('form.name')}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={wrong === 'name' ? e('form.wrong.name') : undefined}
        />
      </InView>
      <Field
        label={e('form.other-names')}
        value={draft.otherNames}
        onChange={(otherNames) => change({ otherNames })}
      />
      <Details title={e('form.part.methods')} open>
        <MethodsEditor methods={draft.methods} onChange={(methods) => change({ methods })} />
      </Details>
      <PageEditor page={draft} onChange={change} />
      <TestEditor
        fact={documented.testFact}
        onFact={(testFact) => change({ documented: { ...documented, testFact } })}
        start={draft.test}
        onStart={(test) => change({ test })}
        outcomes={draft.outcomes}
        onOutcomes={(outcomes) => change({ outcomes })}
      />
      <DocumentedEditor
        documented={documented}
        onChange={(part) => change({ documented: { ...documented, ...part } })}
      />
      <RefusalsEditor refuses={draft.refuses} onChange={(refuses) => change({ refuses })} />
      <Details title={e('form.part.servers')}>
        <Field
          label={e('form.ips')}
          hint={e('form.ips.hint')}
          rows={3}
          value={draft.ips}
          onChange={(ips) => change({ ips })}
        />
        <Field
          label={e('form.ips.source')}
          inputMode="url"
          value={draft.ipsSource}
          onChange={(ipsSource) => change({ ipsSource })}
        />
      </Details>
      <Field
        label={e('form.source')}
        hint={e('form.source.hint')}
        inputMode="url"
        value={draft.source}
        onChange={(source) => change({ source })}
      />
    </Step>
  );
}
