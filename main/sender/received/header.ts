/** Limits on a message to be examined. Mail clients also limit what they display. */
export const mailLimits = { bytes: 2_000_000, headerLines: 500, signatures: 10 } as const;

/** A message, split into its header fields and its body. */
export interface SplitMail {
  /** Complete fields with their folded lines, topmost first. */
  readonly fields: readonly string[];
  readonly body: Buffer;
}

/**
 * Removes what mail clients put before a saved message: a byte order mark, blank lines, the first line of an mbox file.
 */
function stripped(mail: Buffer): Buffer {
  let text = mail;
  if (text.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) text = text.subarray(3);
  while (text[0] === 0x0d || text[0] === 0x0a) text = text.subarray(1);
  const end = text.subarray(0, 5).toString('latin1') === 'From ' ? text.indexOf('\n') : -1;
  return end === -1 ? text : text.subarray(end + 1);
}

/**
 * Splits a message. @returns undefined if it is not usable: without a From field, with too many lines, or too large.
 */
export function splitMail(mail: Buffer): SplitMail | undefined {
  if (mail.length > mailLimits.bytes) return undefined;
  const text = stripped(mail);
  const end = /\r?\n\r?\n/.exec(text.toString('latin1'));
  const head = end === null ? text : text.subarray(0, end.index);
  const lines = head.toString('latin1').split(/\r?\n/);
  if (lines.length > mailLimits.headerLines) return undefined;
  const fields: string[] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line) && fields.length > 0) fields.push(`${fields.pop() ?? ''}\r\n${line}`);
    else if (/^[\x21-\x39\x3b-\x7e]+[ \t]*:/.test(line)) fields.push(line);
    else if (line.trim() !== '') return undefined;
  }
  if (!fields.some((field) => /^from[ \t]*:/i.test(field))) return undefined;
  return { fields, body: end === null ? Buffer.alloc(0) : text.subarray(end.index + end[0].length) };
}

/** Returns the message with a limited number of signatures, the topmost ones. */
export function withFewSignatures({ fields, body }: SplitMail): Buffer {
  let left: number = mailLimits.signatures;
  const kept = fields.filter(
    (field) => !/^(?:dkim-signature|arc-[\w-]+)[ \t]*:/i.test(field) || (/^dkim/i.test(field) && left-- > 0),
  );
  return Buffer.concat([Buffer.from(`${kept.join('\r\n')}\r\n\r\n`, 'latin1'), body]);
}

/** Returns the values of all fields with this name, unfolded, topmost first. */
export const valuesOf = (fields: readonly string[], name: string): string[] =>
  fields
    .filter((field) => field.toLowerCase().startsWith(name) && /^[ \t]*:/.test(field.slice(name.length)))
    .map((field) =>
      field
        .slice(field.indexOf(':') + 1)
        .replace(/\r?\n[ \t]+/g, ' ')
        .trim(),
    );
