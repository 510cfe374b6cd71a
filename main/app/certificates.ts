import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

import { printable } from '../../shared/printable.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Bytes; a bundle of all public authorities has a quarter of a megabyte. */
const largest = 2_000_000;
const pem = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/** The certificates of a PEM file that somebody names, e.g. those of a company that inspects TLS; or why not, in words. */
export function readCertificates(file: string): Result<string, string> {
  const name = printable(file, 300);
  let text: string;
  try {
    if (statSync(file).size > largest) return fail(`${name} is too large for a file of certificates`);
    text = readFileSync(file, 'utf8');
  } catch {
    return fail(`${name} cannot be read`);
  }
  const found = text.match(pem) ?? [];
  if (found.length === 0) return fail(`no certificates in ${name}`);
  return found.every(isCertificate) ? ok(found.join('\n')) : fail(`a broken certificate in ${name}`);
}

function isCertificate(text: string): boolean {
  try {
    new X509Certificate(text);
    return true;
  } catch {
    return false;
  }
}
