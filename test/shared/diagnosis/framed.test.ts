import { describe, expect, test } from 'vitest';

import { explain } from '../../../shared/diagnosis/index.ts';
import { additions } from './frames/additions.ts';
import { frames, heldOutFrames } from './frames/all.ts';
import { scoreFramed } from './frames/score.ts';
import { isHeldOut, labelled } from './score.ts';

/** A selection of the texts, large enough to notice a regression; `npm run bench diagnosis` uses all of them. */
const texts = labelled('seen').filter((entry) => isHeldOut(entry) && entry.given.text !== undefined);

describe.each([...frames, ...heldOutFrames].map((frame) => [frame.name, frame] as const))(
  'failures inside of %s',
  (_name, frame) => {
    test('are still recognised', () => {
      const { right, misled, report } = scoreFramed(texts, frame);
      expect(right, report).toBeGreaterThanOrEqual(0.85);
      expect(misled, report).toBeLessThanOrEqual(0.025);
    });
  },
);

test.each([...new Set(additions.map(([kind]) => kind))])(
  'a %s beside it does not change the cause',
  (kind) => {
    const changed = additions
      .filter(([name]) => name === kind)
      .flatMap(([, add]) =>
        texts.filter(
          ({ given: { text = '' } }) => explain({ text }).cause !== explain({ text: add(text) }).cause,
        ),
      );
    const tried = additions.filter(([name]) => name === kind).length * texts.length;
    expect(changed.length / tried, changed.map(({ id }) => id).join(' ')).toBeLessThanOrEqual(0.01);
  },
);
