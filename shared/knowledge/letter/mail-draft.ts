/** A letter as plain text. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  /** Where it goes, if the user said so. */
  readonly to?: string | undefined;
}

/** Windows hands a program no longer address than this, in characters; a longer one opens nothing at all. */
const longest = 1_900;

/** The letter as a mailto address (RFC 6068); without a recipient where the user named none. */
export function mailDraftUrl({ subject, body, to = '' }: Letter): string {
  // RFC 6068 section 5: line breaks in a body are CRLF.
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** Whether a mail program would get the whole letter. */
export const fitsMailDraft = (letter: Letter): boolean => mailDraftUrl(letter).length <= longest;
