/** `node build/openapi.ts`: writes the contract once more as JSON, for the programs: they carry no YAML reader. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const folder = resolve(import.meta.dirname, '../main/tenant/mail-api');

/** The contract as its readers edit it. */
export const contract = (): unknown => parse(readFileSync(resolve(folder, 'openapi.yaml'), 'utf8'));

if (import.meta.main)
  writeFileSync(resolve(folder, 'openapi.json'), `${JSON.stringify(contract(), null, 2)}\n`);
