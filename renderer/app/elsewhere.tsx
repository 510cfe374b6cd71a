import { Button, Page } from '../components/index.ts';
import { useScreenText } from '../screen-text/index.ts';

interface ElsewhereProps {
  /** Whether the other tab took over from this one; if false, the other tab had the wizard first. */
  readonly taken: boolean;
  readonly onTake: () => Promise<void>;
}

/** Tells the user that another tab shows the wizard, and offers to take over in this one. */
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
