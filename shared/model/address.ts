import { z } from 'zod';

import { isPrintable } from '../printable.ts';
import { fail, ok, type Result } from '../result.ts';
import { endsInNumber } from './host.ts';
import { lookAlikeIn } from './look-alike.ts';
import { bareAddress } from './pasted-address.ts';

/**
 * A mailbox address, `local@domain`. The domain is in lower case and may be Unicode (RFC 5321 section 4.1.2, RFC 6531).
 */
export type Address = string;

/** Reasons why a text is not a valid address. The address screen explains each of them. */
export type AddressProblem =
  | 'empty'
  | 'no-at'
  | 'several'
  | 'no-name'
  | 'no-domain'
  | 'no-dot'
  | 'dots'
  | 'comma'
  | 'blank'
  | 'ip-literal'
  | 'too-long'
  /** A letter of another script that looks like a Latin letter; {@link oddCharacterIn} returns it. */
  | 'look-alike'
  | 'odd-characters';

const inName = "\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~\\-";
const label = /^[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
// Quoted local parts are legal (RFC 5321), but no business mail provider issues them. Non-ASCII letters are allowed
// (RFC 6531).
const localPart = new RegExp(`^[${inName}]+(\\.[${inName}]+)*$`, 'u');
const oddInName = new RegExp(`[^${inName}.]`, 'u');
const oddInDomain = /[^\p{L}\p{M}\p{N}.-]/u;

/** Parses a pasted address and ignores what people often copy along with it (see `bareAddress`). */
export function parseAddress(text: string): Result<Address, AddressProblem> {
  const bare = bareAddress(text);
  if (bare === '') return fail('empty');
  const parts = bare.split('@');
  if (parts.length === 1) return fail('no-at');
  if (parts.length > 2) return fail('several');
  const [local = '', rawDomain = ''] = parts;
  const domain = rawDomain.toLowerCase().replace(/\.$/, '');
  if (local === '') return fail('no-name');
  if (domain === '') return fail('no-domain');
  if (/^\[.*\]$/.test(domain) || endsInNumber(domain)) return fail('ip-literal');
  if (/\s/.test(bare)) return fail('blank');
  if (/^[^,]+,[^,.]+$/.test(domain)) return fail('comma');
  // `isPrintable` is needed as well, because some characters that the classes allow are invisible.
  if (!isPrintable(bare) || oddInName.test(local) || oddInDomain.test(domain)) return fail('odd-characters');
  if (local.length > 64 || domain.length > 253) return fail('too-long');
  if (lookAlikeIn(local, domain) !== undefined) return fail('look-alike');
  if (!localPart.test(local) || domain.includes('..') || domain.startsWith('.')) return fail('dots');
  if (!domain.includes('.')) return fail('no-dot');
  if (!domain.split('.').every((part) => label.test(part))) return fail('odd-characters');
  return ok(`${local}@${domain}`);
}

/** The schema of a mail domain, normalised as by {@link parseAddress}. */
export const domainSchema = z
  .string()
  .max(253)
  .refine(
    (text) => {
      const parsed = parseAddress(`x@${text}`);
      return parsed.ok && parsed.value === `x@${text}`;
    },
    { error: 'not a normalised domain' },
  );

/** Returns the character that makes an address invalid; an invisible one is returned as `U+` and its code point. */
export function oddCharacterIn(text: string): string {
  const bare = bareAddress(text);
  const at = bare.indexOf('@');
  const [local, domain] = [bare.slice(0, at), bare.slice(at + 1)];
  const found =
    oddInName.exec(local)?.[0] ??
    oddInDomain.exec(domain)?.[0] ??
    Array.from(bare).find((character) => !isPrintable(character)) ??
    lookAlikeIn(local, domain) ??
    '-';
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return isPrintable(found) && found.trim() !== '' ? found : `U+${code}`;
}

/** Returns the part after the @, unchanged. */
export const domainOf = (address: Address): string => address.slice(address.lastIndexOf('@') + 1);

/** Returns the part before the @. */
export const localPartOf = (address: Address): string => address.slice(0, address.lastIndexOf('@'));

/** The schema of an address as {@link parseAddress} returns it. The contract and profiles allow no other form. */
export const addressSchema = z
  .string()
  .max(320)
  .refine(
    (text) => {
      const parsed = parseAddress(text);
      return parsed.ok && parsed.value === text;
    },
    { error: 'not a normalised mail address' },
  );
