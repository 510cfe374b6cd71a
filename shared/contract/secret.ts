import { z } from 'zod';

const marked = z.registry<Record<string, never>>();

/**
 * A secret on its way in: whatever takes one says so by this, and by nothing else is it known as one. No output of the
 * contract has a field that could carry one back.
 */
export const secretSchema = z.string().min(1).max(2_000).register(marked, {});

const isSecret = (schema: unknown): boolean =>
  schema instanceof z.ZodOptional ? isSecret(schema.unwrap()) : marked.has(schema as z.ZodType);

/** What a call hands in, by the schema of its input: also where the schema would refuse it. */
export interface HandedIn {
  readonly secrets: readonly string[];
  /** What is said beside the secrets, such as whose they are. */
  readonly beside: readonly unknown[];
}

export function handedIn(schema: z.ZodType, input: unknown): HandedIn {
  if (!(schema instanceof z.ZodObject) || typeof input !== 'object' || input === null)
    return { secrets: [], beside: [] };
  const isMarked = (name: string) => Object.hasOwn(schema.shape, name) && isSecret(schema.shape[name]);
  const members = Object.entries(input);
  const secrets = members.filter(([name]) => isMarked(name)).map(([, value]) => value as unknown);
  return {
    secrets: secrets.filter((value) => typeof value === 'string'),
    beside:
      secrets.length === 0
        ? []
        : members.filter(([name]) => !isMarked(name)).map(([, value]) => value as unknown),
  };
}
