import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

import type { TrustedCertificate } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Bytes; a bundle of all public authorities has a quarter of a megabyte. */
const largest = 2_000_000;
const pem = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/** The certificates of a PEM file that somebody names, e.g. those of a company that inspects TLS; or why not. */
export function readCertificates(file: string): Result<string, 'unreadable' | 'large' | 'none' | 'broken'> {
  try {
    return statSync(file).size > largest ? fail('large') : certificatesIn(readFileSync(file, 'utf8'));
  } catch {
    return fail('unreadable');
  }
}

/** The certificates of a text, one after the other. */
export function certificatesIn(text: string): Result<string, 'none' | 'broken'> {
  const found = text.match(pem) ?? [];
  if (found.length === 0) return fail('none');
  return found.every(isCertificate) ? ok(found.join('\n')) : fail('broken');
}

/** What can be shown of them. @param text what {@link certificatesIn} found. */
export const describeCertificates = (text: string): TrustedCertificate[] =>
  (text.match(pem) ?? []).slice(0, 100).map((one) => {
    const { subject, validToDate } = new X509Certificate(one);
    const part = (name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(subject)?.[1];
    return {
      subject: printable(part('CN') ?? part('O') ?? subject, 200),
      until: validToDate.toISOString().slice(0, 10),
    };
  });

function isCertificate(text: string): boolean {
  try {
    new X509Certificate(text);
    return true;
  } catch {
    return false;
  }
}
