import { printable } from '../printable.ts';
import { platformFormSchema, type PlatformForm } from './form.ts';
import { looksLikeUrl } from './web-url.ts';

/** Characters; a form with every field at its longest stays below. */
export const formFileLimit = 200_000;

/** Words from a file, made harmless for display, wherever they stand in it; an address is right as it is, or refused. */
const harmless = (value: unknown): unknown => {
  if (typeof value === 'string') return looksLikeUrl(value) ? value : printable(value, 600);
  if (Array.isArray(value)) return value.map(harmless);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, harmless(member)]));
};

/** Reads a platform's form that somebody shared; undefined when it is none. */
export function formFromFile(text: string): PlatformForm | undefined {
  if (text.length > formFileLimit) return undefined;
  try {
    return platformFormSchema.safeParse(harmless(JSON.parse(text))).data;
  } catch {
    return undefined;
  }
}

/** A form as a file to share. */
export const formFile = (form: PlatformForm): { readonly name: string; readonly text: string } => ({
  name: `${form.id}.platform.json`,
  text: `${JSON.stringify(form, null, 2)}\n`,
});
