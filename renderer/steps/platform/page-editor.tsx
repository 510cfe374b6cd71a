import { formValueSchema } from '../../../shared/model/index.ts';
import { Details, LinkButton, Stack } from '../../components/index.ts';
import { FieldEditor } from './field-editor.tsx';
import { mostFields, newField, raised, without, type FormDraft } from './form-editor.state.ts';
import { useFormText } from './form-text.ts';
import { Listed } from './listed.tsx';
import { SaidFields } from './said-fields.tsx';
import { unsaid } from './said.ts';

type Page = Pick<FormDraft, 'path' | 'before' | 'fields'>;

interface PageEditorProps {
  readonly page: Page;
  readonly onChange: (part: Partial<Page>) => void;
}

/** Edits the page with the mail settings: how to open it, what it requires, and its fields. */
export function PageEditor({ page: { path, before, fields }, onChange }: PageEditorProps) {
  const e = useFormText();
  return (
    <Details title={e('form.part.page')} open>
      <SaidFields
        rows={2}
        what={e('form.path')}
        value={path}
        onChange={(changed) => onChange({ path: changed })}
      />
      <Listed
        items={before}
        onChange={(changed) => onChange({ before: changed })}
        add={e('form.before.add')}
        most={10}
        make={() => unsaid}
      >
        {(words, change) => <SaidFields rows={2} what={e('form.before')} value={words} onChange={change} />}
      </Listed>
      {fields.map((field, index) => (
        <FieldEditor
          key={`${field.value}-${String(index)}`}
          field={field}
          place={index + 1}
          onChange={(changed) => onChange({ fields: fields.with(index, changed) })}
          onRaise={index > 0 ? () => onChange({ fields: raised(fields, index) }) : undefined}
          onLeaveOut={() => onChange({ fields: without(fields, index) })}
        />
      ))}
      {fields.length < mostFields && (
        <Details title={e('form.add')}>
          <Stack across>
            {formValueSchema.options.map((value) => (
              <LinkButton key={value} onPress={() => onChange({ fields: [...fields, newField(value)] })}>
                {e(`form.value.${value}`)}
              </LinkButton>
            ))}
          </Stack>
        </Details>
      )}
    </Details>
  );
}
