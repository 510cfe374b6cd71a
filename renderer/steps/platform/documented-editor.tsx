import { Choice, ChoiceGroup, Details, Field } from '../../components/index.ts';
import { useFormText } from './form-text.ts';
import { Listed } from './listed.tsx';
import { SaidFields } from './said-fields.tsx';
import { unsaid } from './said.ts';
import type { DocumentedDraft } from './documented-draft.ts';

interface DocumentedEditorProps {
  readonly documented: DocumentedDraft;
  readonly onChange: (part: Partial<DocumentedDraft>) => void;
}

const codes = ['not-known', 'readable', 'by-support', 'impossible'] as const;

/** Edits who may change the setting, what the platform limits, and how it receives mail. */
export function DocumentedEditor({ documented, onChange }: DocumentedEditorProps) {
  const e = useFormText();
  return (
    <>
      <Details title={e('form.part.limits')}>
        <SaidFields
          what={e('form.rights')}
          value={documented.rights}
          onChange={(rights) => onChange({ rights })}
        />
        <Listed
          items={documented.limits}
          onChange={(limits) => onChange({ limits })}
          add={e('form.limit.add')}
          most={8}
          make={() => unsaid}
        >
          {(limit, change) => <SaidFields what={e('form.limit')} value={limit} onChange={change} />}
        </Listed>
      </Details>
      <Details title={e('form.part.inbound')}>
        <Field
          label={e('form.inbound.example')}
          hint={e('form.inbound.example.hint')}
          value={documented.inboundExample}
          onChange={(inboundExample) => onChange({ inboundExample })}
        />
        <Field
          rows={2}
          label={e('form.inbound.domains')}
          value={documented.inboundDomains}
          onChange={(inboundDomains) => onChange({ inboundDomains })}
        />
        <SaidFields
          what={e('form.inbound.where')}
          value={documented.inboundWhere}
          onChange={(inboundWhere) => onChange({ inboundWhere })}
        />
        <ChoiceGroup
          label={e('form.code')}
          showLabel
          value={documented.gmailCode}
          onChange={(code) => onChange({ gmailCode: code as DocumentedDraft['gmailCode'] })}
        >
          {codes.map((code) => (
            <Choice key={code} value={code} title={e(`form.code.${code}`)} />
          ))}
        </ChoiceGroup>
      </Details>
    </>
  );
}
