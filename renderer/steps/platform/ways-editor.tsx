import { sendingKindSchema } from '../../../shared/model/index.ts';
import { Details, LinkButton, Stack } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { newWay, type WayDraft } from './way-draft.ts';
import { WayEditor } from './way-editor.tsx';

interface WaysEditorProps {
  readonly ways: readonly WayDraft[];
  readonly onChange: (ways: readonly WayDraft[]) => void;
}

/** Edits a platform's sending methods, each kind once. */
export function WaysEditor({ ways, onChange }: WaysEditorProps) {
  const t = useText();
  const missing = sendingKindSchema.options.filter((kind) => ways.every((way) => way.kind !== kind));
  return (
    <>
      {ways.map((way, index) => (
        <WayEditor
          key={way.kind}
          way={way}
          onChange={(changed) => onChange(ways.with(index, changed))}
          onLeaveOut={() => onChange(ways.filter((_way, at) => at !== index))}
        />
      ))}
      {missing.length > 0 && (
        <Details title={t('form.way.add')}>
          <Stack across>
            {missing.map((kind) => (
              <LinkButton key={kind} onPress={() => onChange([...ways, newWay(kind)])}>
                {kind === 'own-connection' ? t('platform.way.connection') : t(`platform.way.${kind}`)}
              </LinkButton>
            ))}
          </Stack>
        </Details>
      )}
    </>
  );
}
