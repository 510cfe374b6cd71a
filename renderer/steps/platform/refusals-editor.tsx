import { Details, Field } from '../../components/index.ts';
import { useFormText } from './form-text.ts';
import { Listed } from './listed.tsx';
import type { RefusalDraft } from './refusal-draft.ts';
import { SaidFields } from './said-fields.tsx';
import { unsaid } from './said.ts';

interface RefusalsEditorProps {
  readonly refuses: readonly RefusalDraft[];
  readonly onChange: (refuses: readonly RefusalDraft[]) => void;
}

/** Edits the list of providers whose mailboxes the platform does not accept, and what it says about each. */
export function RefusalsEditor({ refuses, onChange }: RefusalsEditorProps) {
  const e = useFormText();
  return (
    <Details title={e('form.part.refuses')}>
      <Listed
        items={refuses}
        onChange={onChange}
        add={e('form.refusal.add')}
        most={20}
        make={() => ({ provider: '', because: unsaid })}
      >
        {(refusal, change) => (
          <>
            <Field
              label={e('form.refusal.provider')}
              hint={e('form.refusal.provider.hint')}
              value={refusal.provider}
              onChange={(provider) => change({ ...refusal, provider })}
            />
            <SaidFields
              what={e('form.refusal.because')}
              value={refusal.because}
              onChange={(because) => change({ ...refusal, because })}
            />
          </>
        )}
      </Listed>
    </Details>
  );
}
