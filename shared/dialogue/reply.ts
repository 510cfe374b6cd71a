/** The position of a server's reply in a line, and its code. */
export interface ReplyAt {
  readonly at: number;
  /** Undefined if a program passes on only the enhanced code. */
  readonly code: number | undefined;
}

const number = /(?<![\d.])(?<!\d[:/-])([2-5][0-57]\d)(?!\d)/g;

/** Words after which a number is a reply code even if no text follows. */
const reporting =
  /(?:\b(?:code|reply|replied|response|responded|returned|returns|answered?|antwort\w{0,6}|r[ée]pondu|r[ée]ponse|respuesta|said|says|status|statuscode|error|errors|erreur|fehler|fehlercode|serverfehler|smtp|got|received|retcode|with|exception|message|msg|resp)\b)["'´“(:=#\s[{-]{1,5}(?:b?["'(])?$/i;
/** Words after which a number is not a reply code. */
const otherwise =
  /(?:\b(?:port|ports|line|zeile|ligne|pid|timeout|size|took|after|nach|within|delay|http|status code of|expected|erwartet\w{0,3}|attendu|expected (?:response )?code|number|nummer|over|than|about|char|col|column|page|id|exit|uid|http[_ ]?(?:status|code))\b)["'´“(:=#\s[]{0,4}["']?$/i;
const unit =
  /^ ?(?:per|pro|von|of|out|ms|s|sec|seconds?|sekunden|min|minutes?|minuten|hours?|stunden|days?|tage|bytes?|[kmg]i?b|kb|mb|%|x|px|mails|messages|nachrichten|recipients|empf[aä]nger|times|mal|connections)\b/i;
/**
 * What may directly precede a reply: nothing, opening punctuation, a time, a log level, or the `b'` of Python's bytes.
 */
const introduced =
  /(?:(?:^|[:>|#\])}"'´`“«([{<=~*!»→←-]|->|\b[A-Z]{2,}|\d[:.]\d{2,}\S{0,8})\s{0,4}["'(]?|\bb["'])$/;

/** Matches an enhanced status code (RFC 3463) without the preceding basic code, which .NET and Java omit. */
const enhancedOnly = /(?<![\d.])(?<!\d[ -]#?)([45])\.\d{1,3}\.\d{1,3}(?=[ :-]{1,3}\S)(?!\.?\d)/g;

const enhanced = /^[ -]{0,2}#?\(?[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/;

/** Returns all numbers in a line that are in the position of a reply code. */
export function repliesIn(text: string): ReplyAt[] {
  const numbers = numbersIn(text);
  const first = numbers[0];
  // A number inside a reply's text starts another reply only if it repeats the reply's code, is followed by an enhanced
  // status code, or comes after a word such as "response".
  if (first?.at === 0) return numbers.filter(({ code, paired }) => code === first.code || paired);
  if (first) return numbers;
  return [...text.matchAll(enhancedOnly)].flatMap(({ index: position }) => {
    const before = text.slice(Math.max(0, position - 60), position);
    return introduced.test(before) || reporting.test(before) ? [{ at: position, code: undefined }] : [];
  });
}

/** Matches a request or response in a web server's log, where the codes are HTTP status codes. */
const ofTheWeb = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)["']? +["']?(?:https?:\/\/|\/)|\bHTTP\/\d/;

function numbersIn(text: string): (ReplyAt & { readonly paired: boolean })[] {
  const isOfTheWeb = ofTheWeb.test(text);
  return [...text.matchAll(number)].flatMap((match) => {
    const at = match.index;
    const before = text.slice(Math.max(0, at - 60), at);
    const after = text.slice(at + 3, at + 80);
    const code = Number(match[1]);
    if (otherwise.test(before) || unit.test(after)) return [];
    const sound =
      /^(?:[ -]|$|[,:;.!)\]}"'`´”])/.test(after) && !/^[.,:]\d/.test(after) && !/^-\d+(?![A-Z])/.test(after);
    const paired = enhanced.test(after) && /^[ -]/.test(after);
    const glued = /^[ -]/.test(after) && before.endsWith(String(code));
    if (!paired && (!sound || isOfTheWeb)) return [];
    const wordy = /^(?:[ -]["'(]?\S|-$|, ?b?["'])/.test(after);
    const reported = reporting.test(before);
    const stands = paired || glued || reported || (introduced.test(before) && (wordy || at === 0));
    return stands ? [{ at, code, paired: paired || reported }] : [];
  });
}

/** Returns whether a line quotes a whole reply, with both of its codes. */
export const quotesReply = (text: string): boolean =>
  numbersIn(text).some(({ at, paired }) => paired && enhanced.test(text.slice(at + 3)));

const welcome: ReadonlySet<number> = new Set([211, 214, 220, 221, 235, 250, 251, 252, 334, 354]);
export const isYes = ({ code }: ReplyAt): boolean => code !== undefined && welcome.has(code);
export const isNo = ({ code }: ReplyAt): boolean => code === undefined || (code >= 421 && code < 580);

/** Returns the text of a reply that is quoted inside a sentence. */
export function replyText(text: string, at: number): string {
  const opening = /(["'´`“«(])b?["']?$/.exec(text.slice(0, at))?.[0] ?? '';
  const rest = text.slice(at);
  const cut = opening === '' ? rest : rest.slice(0, closing(rest, opening));
  return (
    cut
      // PHP libraries state the code and then quote the whole reply.
      .replace(/^\d{3}["')]{0,2}[,;]? (?:with message|msg:|message:|response:) ?b?["'](?=\d{3})/i, '')
      .replace(/\s*\(in reply to [A-Za-z -]{4,40}\)/gi, ' ')
      .replace(/["']? in \/\S{1,200}:\d{1,6}\b[^]*$/, '')
      .replace(/\s+at [\w$.<>]{1,200}\([^]*$/, '')
      .trim()
  );
}

/** Returns the position of the closing quotation mark or bracket, if there is one. */
function closing(rest: string, opening: string): number {
  const mark = opening.at(-1) ?? '';
  const ends: Readonly<Record<string, string>> = { '(': ')', '´': '´', '`': "'", '“': '”', '«': '»' };
  const end = ends[mark] ?? mark;
  if (end === ')') {
    const last = rest.lastIndexOf(')');
    return last > 20 ? last : rest.length;
  }
  // An apostrophe inside a word is not a closing quotation mark.
  const close = new RegExp(`\\${end}(?=[\\s,;:.)\\]}]|$)`).exec(rest.slice(4));
  return close ? close.index + 4 : rest.length;
}
