/** Headers that only a mail has, and those whose names may also occur in a table. */
const certain =
  /^(?:received|received-spf|return-path|delivered-to|message-id|mime-version|authentication-results|dkim-signature|arc-[a-z-]+|x-[a-z0-9-]+):/i;
const usual = /^(?:from|to|cc|subject|date|reply-to|von|an|betreff|datum):/i;

/** Returns the first line of each mail header in a pasted text, without continuation lines. */
export function headerLines(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  if (!lines.some((line) => certain.test(line))) return [];
  return lines.filter((line) => certain.test(line) || usual.test(line));
}
