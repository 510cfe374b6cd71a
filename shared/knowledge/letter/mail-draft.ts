/** A letter as plain text. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  /** The recipient, if the user named one. */
  readonly to?: string | undefined;
}

/**
 * The maximum length in characters of a mailto URL that Windows reliably passes to a mail client. With a longer URL,
 * nothing opens.
 */
const longest = 1_900;

/** Returns the letter as a mailto URL (RFC 6068), without a recipient if the user named none. */
export function mailDraftUrl({ subject, body, to = '' }: Letter): string {
  // Line breaks in the body must be CRLF (RFC 6068 section 5).
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** Returns whether the letter is short enough for a mailto URL. */
export const fitsMailDraft = (letter: Letter): boolean => mailDraftUrl(letter).length <= longest;
