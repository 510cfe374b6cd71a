import { z } from 'zod';

import { isPrintable } from '../printable.ts';

/**
 * Creates a schema for a name or another short text that people read, compare and type, without invisible or
 * direction-changing characters.
 */
export const plainText = (longest: number) =>
  z.string().max(longest).refine(isPrintable, { error: 'characters that cannot be seen' });
