import { expect, it } from 'vitest';

import { examples } from '../../../renderer/gallery/index.ts';
import { flowOf, phaseOf, phases } from '../../../shared/flow/index.ts';

it.each(examples)('the progress of a set-up never decreases: $step.$name', ({ profile }) => {
  const { steps } = flowOf(profile);
  const positions = steps.map((step) => phases.indexOf(phaseOf(step, profile.answers.route)));
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
});
