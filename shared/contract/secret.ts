import { z } from 'zod';

const marked = z.registry<Record<string, never>>();

/**
 * The schema of a secret in an input. Every field that takes a secret must use this schema, because secrets are
 * recognised by it. No output in the contract has a field for a secret.
 */
export const secretSchema = z.string().min(1).max(2_000).register(marked, {});

const isSecret = (schema: unknown): boolean =>
  schema instanceof z.ZodOptional ? isSecret(schema.unwrap()) : marked.has(schema as z.ZodType);

/**
 * The values of a call's input, separated into secrets and other values according to the operation's schema. The input
 * does not have to be valid.
 */
export interface HandedIn {
  readonly secrets: readonly string[];
  /** The other values, e.g. the user name to which a password belongs; empty if there are no secrets. */
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
