import { errors } from './errors.ts';
import { heldOut } from './held-out.ts';
import { logs } from './logs.ts';
import { people } from './people.ts';
import { marks } from './marks.ts';
import type { Frame } from './told.ts';
import { transcripts } from './transcripts.ts';

export type { Frame, Documented } from './told.ts';
export { isReply } from './told.ts';

export const frames: readonly Frame[] = [...people, ...transcripts, ...errors, ...logs, ...marks];
export const heldOutFrames: readonly Frame[] = heldOut;
