import type { FormOutcome } from '../../../shared/model/index.ts';
import { Details, Tick } from '../../components/index.ts';
import { useFormText } from './form-text.ts';
import { Listed } from './listed.tsx';
import { SaidFields } from './said-fields.tsx';
import { unsaid, type BothLanguages } from './said.ts';

interface TestEditorProps {
  readonly fact: BothLanguages;
  readonly onFact: (fact: BothLanguages) => void;
  /** How users start the test. */
  readonly start: BothLanguages;
  readonly onStart: (start: BothLanguages) => void;
  readonly outcomes: readonly FormOutcome[];
  readonly onOutcomes: (outcomes: readonly FormOutcome[]) => void;
}

/** Creates an outcome whose id is not used by any of the others. */
function newOutcome(others: readonly FormOutcome[]): FormOutcome {
  const numbers = others.map((_other, index) => index + 1);
  const free = [...numbers, others.length + 1].find((n) => others.every(({ id }) => id !== `own-${n}`));
  return { id: `own-${free ?? 0}`, works: false, seen: unsaid, help: unsaid };
}

/** Edits the platform's own test: what it does, how to start it, and the results that it can show. */
export function TestEditor({ fact, onFact, start, onStart, outcomes, onOutcomes }: TestEditorProps) {
  const e = useFormText();
  return (
    <Details title={e('form.part.test')}>
      <SaidFields what={e('form.test.fact')} value={fact} onChange={onFact} />
      <SaidFields what={e('form.test.start')} value={start} onChange={onStart} />
      <Listed
        items={outcomes}
        onChange={onOutcomes}
        add={e('form.outcome.add')}
        most={12}
        make={() => newOutcome(outcomes)}
      >
        {(outcome, change) => (
          <>
            <SaidFields
              what={e('form.outcome.seen')}
              value={outcome.seen}
              onChange={(seen) => change({ ...outcome, seen })}
            />
            <SaidFields
              what={e('form.outcome.help')}
              value={outcome.help}
              onChange={(help) => change({ ...outcome, help })}
            />
            <Tick on={outcome.works} onChange={(works) => change({ ...outcome, works })}>
              {e('form.outcome.works')}
            </Tick>
          </>
        )}
      </Listed>
    </Details>
  );
}
