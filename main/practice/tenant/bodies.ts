import { z } from 'zod';

import { addressSchema, connectionProviderSchema, mailSettingsSchema } from '../../../shared/model/index.ts';
import { CatalogueError } from './catalogue.ts';

/** The body of a draft. The password is separate from the settings, and absent if they use an OAuth connection. */
export const draftBody = z
  .strictObject({ settings: mailSettingsSchema, password: z.string().min(1).max(2_000).optional() })
  .refine(({ settings, password }) => (settings.connection === undefined) === (password !== undefined), {
    path: ['password'],
    message: 'Either a password, or a connection in the settings.',
  });
export const connectionBody = z.strictObject({
  provider: connectionProviderSchema,
  sender: addressSchema,
  username: mailSettingsSchema.shape.username,
});
export const inboundCheckBody = z.strictObject({ address: addressSchema });
export const testMailBody = z.strictObject({ recipient: addressSchema });

/**
 * Parses a JSON body, or returns an error that names every invalid field. Never repeats values, because one of them is
 * a password.
 */
export function parse<Value>(
  schema: z.ZodType<Value>,
  { body, contentType = '' }: { readonly body: string; readonly contentType?: string | undefined },
): Value {
  if (!/^application\/json\b/i.test(contentType)) throw new CatalogueError('wrong-content-type');
  const parsed = schema.safeParse(json(body));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.slice(0, 20).flatMap(({ path, keys = [], message }: Issue) => {
    const names = keys.length > 0 ? keys.map((key) => [...path, key]) : [path];
    return names.map((name) => [name.join('.').slice(0, 60) || 'body', message.slice(0, 300)] as const);
  });
  throw new CatalogueError('invalid', { fields: Object.fromEntries(fields.slice(0, 20)) });
}

interface Issue {
  readonly path: PropertyKey[];
  /** The names of unknown members. */
  readonly keys?: string[];
  readonly message: string;
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new CatalogueError('not-json');
  }
}
