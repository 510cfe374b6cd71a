import { explain } from '../../../../shared/diagnosis/index.ts';
import { certain, stageSchema } from '../../../../shared/model/index.ts';
import type { Labelled } from '../score.ts';
import type { Frame } from './told.ts';

/**
 * Counts how many texts inside a frame lead to the right cause, and how many lead to a wrong cause that is presented as
 * certain.
 */
export function scoreFramed(texts: readonly Labelled[], frame: Frame) {
  const misses = texts.flatMap(({ id, given: { text = '', stage }, causes }) => {
    const { cause, confidence } = explain({
      text: frame.around({ text, stage: stageSchema.catch('connect').parse(stage) }),
    });
    return causes.includes(cause) ? [] : [{ id, cause, confidence }];
  });
  const misled = misses.filter(({ confidence }) => confidence >= certain);
  return {
    right: 1 - misses.length / texts.length,
    misled: misled.length / texts.length,
    report: misses.map(({ id, cause, confidence }) => `${id}: ${cause} (${confidence})`).join('\n'),
  };
}
