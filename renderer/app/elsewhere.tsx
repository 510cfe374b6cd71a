import { Button, Page } from '../components/index.ts';
import { useScreenText } from '../screen-text/index.ts';

interface ElsewhereProps {
  /** Another tab took over from this one; otherwise it was first. */
  readonly taken: boolean;
  readonly onTake: () => Promise<void>;
}

/** Another tab shows the wizard; this one can take over. */
export function Elsewhere({ taken, onTake }: ElsewhereProps) {
  const s = useScreenText();
  return (
    <Page
      title={s(taken ? 'elsewhere.taken.title' : 'elsewhere.title')}
      lead={s(taken ? 'elsewhere.taken.lead' : 'elsewhere.lead')}
      actions={
        <Button kind={taken ? 'other' : 'main'} onPress={() => void onTake()}>
          {s('elsewhere.take')}
        </Button>
      }
    />
  );
}
