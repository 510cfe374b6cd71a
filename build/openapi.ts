/** `node build/openapi.ts`: converts the API contract to JSON, because the shipped code contains no YAML parser. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const folder = resolve(import.meta.dirname, '../main/tenant/mail-api');

/** Reads the contract from its YAML source. */
export const contract = (): unknown => parse(readFileSync(resolve(folder, 'openapi.yaml'), 'utf8'));

if (import.meta.main)
  writeFileSync(resolve(folder, 'openapi.json'), `${JSON.stringify(contract(), null, 2)}\n`);
