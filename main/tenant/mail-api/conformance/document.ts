import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import openapi from '../openapi.json' with { type: 'json' };

interface Media {
  readonly schema: object;
  readonly examples?: Record<string, { value: unknown }>;
}
interface Described {
  readonly $ref?: string;
  readonly content?: Record<string, Media>;
  readonly headers?: Record<string, { required?: boolean; schema: object }>;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: Described;
  readonly responses: Record<string, Described>;
}
interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: {
    readonly responses: Record<string, Described>;
    readonly schemas: Record<
      string,
      { description?: string; properties?: Record<string, { enum?: string[] }> }
    >;
  };
}

/** The contract, `openapi.yaml`. */
export const document = openapi as unknown as Document;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(document, 'openapi');
const validators = new Map<string, ValidateFunction>();

/** Returns why a value does not match this schema of the contract, or undefined if it does. */
export function fault(schema: object, value: unknown): string | undefined {
  const text = JSON.stringify(schema).replaceAll('"#/', '"openapi#/');
  const validate = validators.get(text) ?? ajv.compile(JSON.parse(text) as object);
  validators.set(text, validate);
  return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'body' });
}

export const resolved = (described: Described): Described =>
  described.$ref === undefined
    ? described
    : (document.components.responses[described.$ref.split('/').at(-1) ?? ''] ?? {});

export const operations: readonly (Operation & { method: string; path: string })[] = Object.entries(
  document.paths,
).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([method]) => method === 'get' || method === 'post' || method === 'delete')
    .map(([method, operation]) => ({ ...operation, method, path })),
);

export const problemTypes = document.components.schemas['Problem']?.properties?.['type']?.enum ?? [];

/** Finds the operation for a request. */
export const operationFor = (method: string, path: string) =>
  operations.find(
    (known) =>
      known.method === method.toLowerCase() &&
      new RegExp(`^${known.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
