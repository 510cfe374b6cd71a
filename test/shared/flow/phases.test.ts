import { expect, it } from 'vitest';

import { examples } from '../../../renderer/gallery/index.ts';
import { flowOf, phaseOf, phases } from '../../../shared/flow/index.ts';

it.each(examples)('how far a set-up is never jumps back: $step.$name', ({ profile }) => {
  const { steps } = flowOf(profile);
  const positions = steps.map((step) => phases.indexOf(phaseOf(step, profile.answers.route)));
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
});
