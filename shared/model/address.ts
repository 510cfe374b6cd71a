import { z } from 'zod';

import { isPrintable } from '../printable.ts';
import { fail, ok, type Result } from '../result.ts';

/** A mailbox address, `local@domain`; the domain is lower case and may be Unicode (RFC 5321 section 4.1.2, RFC 6531). */
export type Address = string;

/** Why a typed text is not an address, in terms that the address screen can explain. */
export type AddressProblem =
  'empty' | 'no-at' | 'several' | 'no-name' | 'no-domain' | 'no-dot' | 'odd-characters';

const label = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
// A quoted local part is legal (RFC 5321) but no provider of company mail issues one; letters beyond ASCII are (RFC 6531).
const localPart = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/** Reads what people paste: blanks around it, `mailto:`, angle brackets with a display name before them. */
export function parseAddress(text: string): Result<Address, AddressProblem> {
  const bare = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^[^<>]*<([^<>]*)>$/, '$1')
    .trim();
  if (bare === '') return fail('empty');
  const parts = bare.split('@');
  if (parts.length === 1) return fail('no-at');
  if (parts.length > 2) return fail('several');
  const [local = '', rawDomain = ''] = parts;
  const domain = rawDomain.toLowerCase().normalize('NFC').replace(/\.$/, '');
  if (local === '') return fail('no-name');
  if (domain === '') return fail('no-domain');
  // Some letters of these alphabets cannot be seen.
  if (!isPrintable(bare) || !localPart.test(local) || local.length > 64 || domain.length > 253)
    return fail('odd-characters');
  if (!domain.includes('.')) return fail('no-dot');
  if (!domain.split('.').every((part) => label.test(part))) return fail('odd-characters');
  return ok(`${local}@${domain}`);
}

/** A domain as an address may have it, normalised as {@link parseAddress} does. */
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

/** The part behind the @, as the address spells it. */
export const domainOf = (address: Address): string => address.slice(address.lastIndexOf('@') + 1);

/** The part before the @. */
export const localPartOf = (address: Address): string => address.slice(0, address.lastIndexOf('@'));

/** An address that was parsed before; the contract and the profiles carry no other. */
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
