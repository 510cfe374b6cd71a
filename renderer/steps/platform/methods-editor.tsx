import { sendingKindSchema } from '../../../shared/model/index.ts';
import { Details, LinkButton, Stack } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useFormText } from './form-text.ts';
import { newMethod, type MethodDraft } from './method-draft.ts';
import { MethodEditor } from './method-editor.tsx';

interface MethodsEditorProps {
  readonly ways: readonly MethodDraft[];
  readonly onChange: (ways: readonly MethodDraft[]) => void;
}

/** Edits a platform's sending methods, each kind once. */
export function MethodsEditor({ ways, onChange }: MethodsEditorProps) {
  const t = useText();
  const e = useFormText();
  const missing = sendingKindSchema.options.filter((kind) => ways.every((way) => way.kind !== kind));
  return (
    <>
      {ways.map((way, index) => (
        <MethodEditor
          key={way.kind}
          way={way}
          onChange={(changed) => onChange(ways.with(index, changed))}
          onLeaveOut={() => onChange(ways.filter((_way, at) => at !== index))}
        />
      ))}
      {missing.length > 0 && (
        <Details title={e('form.way.add')}>
          <Stack across>
            {missing.map((kind) => (
              <LinkButton key={kind} onPress={() => onChange([...ways, newMethod(kind)])}>
                {kind === 'own-connection' ? t('platform.way.connection') : t(`platform.way.${kind}`)}
              </LinkButton>
            ))}
          </Stack>
        </Details>
      )}
    </>
  );
}
