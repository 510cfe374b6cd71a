import { useCallback } from 'react';

import type { TextValues } from '../../shared/texts/index.ts';
import { useView } from './view.ts';

/** Matches a possible email address; only matches with an @ are masked. */
const address = /[^\s<>"'(),:;|]+/gu;

/** Matches a word between spaces, brackets, and the separators of a URL. */
const word = /[^\s@<>"'`(),:;|/=[\]{}]+/gu;
/**
 * Matches the ending of a host name, even one quoted from a regular expression, in which the dot is `\.`. Source files
 * also match; they are excluded below.
 */
const host = /\.\p{L}[\p{L}\p{M}\p{N}\\-]+$/u;
const file = /\.(?:[cm]?[jt]sx?|json|asar|css|html|node)$/i;

/** The domains of the fictional company and applicant in practice, which need no masking and should stay legible. */
const invented = /^(?:musterfirma|privat)\.example\.*$/i;

/** Shortens a name to its first letter (a whole code point) and the part after the last dot. */
function shortName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [first = ''] = name;
  return `${first}•••${dot > 0 ? name.slice(dot) : ''}`;
}

/**
 * Shortens an address. Splits it at the @, because a regular expression with the @ in its middle would take minutes for
 * a long text without one.
 */
function shortAddress(piece: string): string {
  const [local = '', ...domains] = piece.split('@');
  if (local === '' || domains[0] === undefined || domains[0] === '') return piece;
  if (domains.every((domain) => invented.test(domain))) return piece;
  return [shortName(local.replaceAll('.', '')), ...domains.map(shortName)].join('@');
}

/** Escapes only the syntax characters, because with the flag `u`, escaping any other is an error (ECMA-262, 22.2.1). */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Converts accented characters to their composed form (NFC), in which names are stored. */
const composed = (text: string): string => text.normalize('NFC');

/**
 * Masks addresses as `j•••@f•••.de`: recognisable to those who know them, but not to others.
 *
 * @param names host names to mask as well, anywhere in the text.
 */
export function maskAddresses(text: string, names: readonly string[] = []): string {
  const masked = composed(text).replace(address, shortAddress);
  return names
    .map(composed)
    .filter((name) => name !== '' && !invented.test(name))
    .reduce((rest, name) => {
      const pattern = `(?<![\\p{L}\\p{N}_-])${literally(name)}(?![\\p{L}\\p{N}_-])`;
      // A replacement function, because `$&` in a replacement text has a special meaning.
      return rest.replace(new RegExp(pattern, 'giu'), () => shortName(name));
    }, masked);
}

/**
 * Masks everything that could be a host name. For exception reports, which may quote input that no profile contains
 * yet.
 */
export const maskReport = (text: string, names: readonly string[] = []): string =>
  maskAddresses(text, names).replace(word, (found) =>
    host.test(found) && !file.test(found) ? shortName(found) : found,
  );

/**
 * Masks the value of the placeholder `domain` in call mode, even if the user has only just typed that domain and the
 * profile does not contain it yet.
 */
export function useMaskedPlaces(): (places?: TextValues) => TextValues | undefined {
  const { callMode } = useView();
  return useCallback(
    (places) =>
      callMode && typeof places?.['domain'] === 'string' && !invented.test(places['domain'])
        ? { ...places, domain: shortName(places['domain']) }
        : places,
    [callMode],
  );
}

/** Masks addresses in an external text during call mode. */
export function useMask(): (text: string) => string {
  const { callMode, names } = useView();
  return useCallback((text) => (callMode ? maskAddresses(text, names) : text), [callMode, names]);
}

/** Like {@link useMask}, for an exception report. */
export function useReportMask(): (text: string) => string {
  const { callMode, names } = useView();
  return callMode ? (text) => maskReport(text, names) : (text) => text;
}
