import { printable } from '../printable.ts';
import { platformFormSchema, type PlatformForm } from './form.ts';
import { looksLikeUrl } from './web-url.ts';

/** The maximum length of a file in characters; enough for a form in which every field has its maximum length. */
export const formFileLimit = 200_000;

/** Makes all strings in a parsed file safe to display. URLs stay unchanged, because the schema validates them. */
const harmless = (value: unknown): unknown => {
  if (typeof value === 'string') return looksLikeUrl(value) ? value : printable(value, 600);
  if (Array.isArray(value)) return value.map(harmless);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, harmless(member)]));
};

/** Parses a shared platform form; returns undefined if it is invalid. */
export function formFromFile(text: string): PlatformForm | undefined {
  if (text.length > formFileLimit) return undefined;
  try {
    return platformFormSchema.safeParse(harmless(JSON.parse(text))).data;
  } catch {
    return undefined;
  }
}

/** Serialises a form as a file for sharing. */
export const formFile = (form: PlatformForm): { readonly name: string; readonly text: string } => ({
  name: `${form.id}.platform.json`,
  text: `${JSON.stringify(form, null, 2)}\n`,
});
