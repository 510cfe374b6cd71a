export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Returns whether more than half of the bytes at this position of each pair are zero, and none at the other position
 * are.
 */
function zeroesAt(bytes: Uint8Array, position: 0 | 1): boolean {
  const zeroes = bytes.reduce(
    (found, byte, index) => found + (byte === 0 && index % 2 === position ? 1 : 0),
    0,
  );
  const all = bytes.reduce((found, byte) => found + (byte === 0 ? 1 : 0), 0);
  return zeroes === all && zeroes > bytes.length / 4;
}

/**
 * Detects a text's encoding by its byte order mark or, without one, by the zero bytes of Latin letters in UTF-16.
 * Windows produces texts both with and without a byte order mark, e.g. with PowerShell's `>`.
 */
export function encodingOf(bytes: Uint8Array): TextEncodingName {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || zeroesAt(bytes, 1)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || zeroesAt(bytes, 0) ? 'utf-16be' : 'utf-8';
}
