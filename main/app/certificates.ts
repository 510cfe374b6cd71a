import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

import type { Unreadable } from '../../shared/contract/index.ts';
import { trustedCertificateSchema, type TrustedCertificate } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Maximum file size in bytes. A bundle of all public certificate authorities is about 250 kB. */
const largest = 2_000_000;
const begin = '-----BEGIN CERTIFICATE-----';
const end = '-----END CERTIFICATE-----';

/**
 * Reads the certificates from a PEM file, e.g. those of a company that inspects TLS, or returns why they cannot be
 * read.
 */
export function readCertificates(file: string): Result<string, 'unreadable' | 'large' | 'none' | 'broken'> {
  try {
    return statSync(file).size > largest ? fail('large') : certificatesIn(readFileSync(file, 'utf8'));
  } catch {
    return fail('unreadable');
  }
}

/** Returns the certificates in a text, in order. */
export function certificatesIn(text: string): Result<string, 'none' | 'broken'> {
  const found = blocksIn(text);
  if (found.length === 0) return fail('none');
  return found.every(describe) ? ok(found.join('\n')) : fail('broken');
}

/**
 * Returns the certificates that this runtime can parse, as PEM, or an empty string if there are none. OpenSSL versions
 * differ in what they accept, so a text that was valid in one shell may not be valid in another.
 */
export const readableIn = (text: string): string => blocksIn(text).filter(describe).join('\n');

/** Returns the details of the certificates to display. */
export const describeCertificates = (text: string): TrustedCertificate[] =>
  blocksIn(text)
    .flatMap((block) => describe(block) ?? [])
    .slice(0, 100);

/** Returns the certificates that cannot be parsed. */
export const unreadableCertificates = (text: string): Unreadable[] =>
  unreadableBlocks(text).map((block) => ({ kind: 'certificate', name: '', key: keyOf(block) }));

/** Removes the unreadable certificate with this key from the text. @returns undefined if there is none. */
export function withoutUnreadable(text: string, key: string): string | undefined {
  const removed = unreadableBlocks(text).find((block) => keyOf(block) === key);
  if (removed === undefined) return undefined;
  return blocksIn(text)
    .filter((block) => block !== removed)
    .join('\n');
}

/** Returns the text of each certificate, including its BEGIN and END lines if present. */
const blocksIn = (text: string): string[] =>
  text
    .split(new RegExp(`(?=${begin})`))
    .filter((part) => part.startsWith(begin))
    .map((part) => {
      const at = part.indexOf(end);
      return at === -1 ? part : part.slice(0, at + end.length);
    });

function unreadableBlocks(text: string): string[] {
  const blocks = blocksIn(text);
  // A non-empty text without any certificate counts as one unreadable entry.
  return text.trim() !== '' && blocks.length === 0 ? [text] : blocks.filter((block) => !describe(block));
}

const keyOf = (block: string): string => createHash('sha256').update(block).digest('hex').slice(0, 16);

/** @returns undefined for anything that this runtime does not accept as a certificate. */
function describe(block: string): TrustedCertificate | undefined {
  try {
    const { subject, validToDate } = new X509Certificate(block);
    const part = (name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(subject)?.[1];
    return trustedCertificateSchema.parse({
      subject: printable(part('CN') ?? part('O') ?? subject, 200),
      until: validToDate.toISOString().slice(0, 10),
    });
  } catch {
    return undefined;
  }
}
