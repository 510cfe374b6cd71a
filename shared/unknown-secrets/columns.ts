import { hidden, isSecret } from './hide.ts';

const names = /^["']?[\w .-]{0,30}(?:pass(?:word|wd|wort)?|kennwort|pwd|secret|token)["']?$/i;
const separators = [';', '\t', ','] as const;

/** The maximum number of parts (lines and separators) after a table's header that are processed. */
const most = 2_000;

/**
 * Masks the cells of table columns whose header names a secret. @param between captures the separators between lines.
 */
function inTable(text: string, between: RegExp): string {
  const parts = text.split(between);
  // Every second part is a separator between lines.
  for (let at = 0; at < parts.length; at += 2) {
    const line = parts[at] ?? '';
    if (line.length > 2_000) continue;
    for (const separator of separators) {
      const head = line.split(separator);
      if (head.length < 2 || head.some((name) => name.length > 60)) continue;
      const secret = head.flatMap((name, index) => (names.test(name.trim()) ? [index] : []));
      if (secret.length === 0) continue;
      for (let next = at + 2; next < Math.min(parts.length, at + most); next += 2) {
        const cells = (parts[next] ?? '').split(separator);
        if (cells.length !== head.length) break;
        parts[next] = cells
          .map((cell, index) => (secret.includes(index) && isSecret(cell) ? hidden : cell))
          .join(separator);
      }
    }
  }
  return parts.join('');
}

/** Masks table columns whose header names a secret, even if the table's lines were joined with spaces. */
export const withoutColumns = (text: string): string =>
  /[,;\t]/.test(text) ? inTable(inTable(text, /(\n)/), /([ \n]+)/) : text;
