/**
 * Converts a zone file (RFC 1035 section 5.1) to one complete record per line: resolves parentheses, omitted names and
 * `$ORIGIN`, and removes comments. Other text stays unchanged.
 */
export function linesOfZone(text: string): string[] {
  const lines = joined(text.split(/\r\n|[\n\r\u2028\u2029]/));
  if (
    !lines.some((line) => /\sIN\s+(?:TXT|CNAME|MX|A|AAAA|NS|SOA)\s/i.test(line) || line.startsWith('$ORIGIN'))
  )
    return lines;
  let owner = '@';
  let origin = '';
  return lines.flatMap((line): string[] => {
    const bare = withoutComment(line);
    const [, named] = /^\$ORIGIN\s+(\S+)/i.exec(bare) ?? [];
    if (named !== undefined) origin = named.endsWith('.') ? named : `${named}.`;
    if (bare.trim() === '' || bare.startsWith('$')) return [];
    const isOwnerless = /^\s/.test(bare) || /^(?:\d+\s+)?IN\s/i.test(bare);
    if (!isOwnerless) owner = bare.split(/\s+/)[0] ?? '@';
    const rest = isOwnerless ? bare.trim() : bare.slice(owner.length).trim();
    return [`${absolute(owner, origin)} ${rest}`];
  });
}

const absolute = (owner: string, origin: string): string =>
  origin === '' || owner.endsWith('.') ? owner : owner === '@' ? origin : `${owner}.${origin}`;

const data = /^(?:[^";\\]|\\.|"(?:[^"\\]|\\.)*")*/;
/** Like `data`, but also matches semicolons between the tags of a DMARC or DKIM value copied without its quotes. */
const tags = /^(?:[^";\\]|\\.|"(?:[^"\\]|\\.)*"|(?<!"\s*);(?=\s*(?:[a-z]+\s*=|$)))*/i;

/** Removes a comment. A semicolon outside quotes starts one, unless another tag of an unquoted list follows. */
function withoutComment(line: string): string {
  const kept = (/\sTXT\s/i.test(line) ? tags : data).exec(line)?.[0] ?? line;
  return line.charAt(kept.length) === ';' ? kept.trimEnd() : line;
}

/** Joins lines inside parentheses. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let open = false;
  for (const line of lines) {
    const bare = line.replace(/"(?:[^"\\]|\\.)*"/g, '');
    if (open) whole.push(`${whole.pop() ?? ''} ${line.trim().replace(/\)\s*(?:;.*)?$/, '')}`);
    else whole.push(/\(\s*(?:"|$)/.test(line) && bare.includes('(') ? line.replace(/\(\s*/, '') : line);
    const opens = /\(\s*(?:"|$)/.test(line) && bare.includes('(');
    if (!open && opens && !bare.includes(')')) open = true;
    else if ((open || opens) && bare.includes(')')) {
      open = false;
      whole[whole.length - 1] = (whole.at(-1) ?? '').replace(/\)\s*(?:;.*)?$/, '');
    }
  }
  return whole;
}
