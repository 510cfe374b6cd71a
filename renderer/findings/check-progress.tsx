import { ProgressLine } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useSubject } from '../wizard/index.ts';
import { stageGroups, type StageGroup, type StageGroupState } from './stage-groups.ts';

/** The stage groups of a check as a diagram; screen readers announce every change. */
export function CheckProgress({
  states,
}: {
  readonly states: Readonly<Record<StageGroup, StageGroupState>>;
}) {
  const t = useText();
  const { address = '' } = useSubject().profile.answers;
  const points = stageGroups.map((id) => ({
    id,
    name: t(`check.part.${id}`, { address }),
    state: states[id],
    words: t(`check.state.${states[id]}`),
  }));
  return (
    <div aria-live="polite">
      <ProgressLine label={t('check.progress')} points={points} />
    </div>
  );
}
