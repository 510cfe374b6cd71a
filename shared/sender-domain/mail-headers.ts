/** Matches header fields that only occur in messages. */
const certain =
  /^(?:received|received-spf|return-path|delivered-to|message-id|mime-version|authentication-results|dkim-signature|arc-[a-z-]+|x-[a-z0-9-]+):/i;
/** Matches header fields whose names may also be labels in a table. */
const usual = /^(?:from|to|cc|subject|date|reply-to|von|an|betreff|datum):/i;

/** Returns the first line of each message header field in a pasted text, without continuation lines. */
export function headerLines(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  if (!lines.some((line) => certain.test(line))) return [];
  return lines.filter((line) => certain.test(line) || usual.test(line));
}
