import { sendingKindSchema } from '../../../shared/model/index.ts';
import { Details, LinkButton, Stack } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useFormText } from './form-text.ts';
import { newMethod, type MethodDraft } from './method-draft.ts';
import { MethodEditor } from './method-editor.tsx';

interface MethodsEditorProps {
  readonly methods: readonly MethodDraft[];
  readonly onChange: (methods: readonly MethodDraft[]) => void;
}

/** Edits a platform's sending methods, at most one of each kind. */
export function MethodsEditor({ methods, onChange }: MethodsEditorProps) {
  const t = useText();
  const e = useFormText();
  const missing = sendingKindSchema.options.filter((kind) => methods.every((method) => method.kind !== kind));
  return (
    <>
      {methods.map((method, index) => (
        <MethodEditor
          key={method.kind}
          method={method}
          onChange={(changed) => onChange(methods.with(index, changed))}
          onLeaveOut={() => onChange(methods.filter((_way, at) => at !== index))}
        />
      ))}
      {missing.length > 0 && (
        <Details title={e('form.method.add')}>
          <Stack across>
            {missing.map((kind) => (
              <LinkButton key={kind} onPress={() => onChange([...methods, newMethod(kind)])}>
                {kind === 'own-connection' ? t('platform.method.connection') : t(`platform.method.${kind}`)}
              </LinkButton>
            ))}
          </Stack>
        </Details>
      )}
    </>
  );
}
