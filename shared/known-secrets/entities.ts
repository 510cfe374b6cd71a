/**
 * HTML's named character references (WHATWG HTML section 13.5), in lower case because the search for secrets ignores
 * case: Latin-1 in order, from code point 160 on, then other names that are common in practice.
 */
const latin = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
  acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest agrave aacute acirc atilde auml aring aelig
  ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml times oslash ugrave
  uacute ucirc uuml yacute thorn szlig`;

const signs = String.raw`excl:! quot:" num:# dollar:$ percnt:% amp:& apos:' lpar:( rpar:) ast:* midast:* plus:+ comma:,
  hyphen:- dash:- period:. sol:/ colon:: semi:; lt:< equals:= gt:> quest:? commat:@ lsqb:[ lbrack:[ bsol:\ rsqb:] rbrack:]
  hat:^ lowbar:_ underbar:_ lcub:{ lbrace:{ verbar:| vert:| verticalline:| rcub:} rbrace:} euro:€ ndash:– mdash:— hellip:…
  lsquo:‘ rsquo:’ ldquo:“ rdquo:” bdquo:„ sbquo:‚ lsaquo:‹ rsaquo:› oelig:œ scaron:š divide:÷ yuml:ÿ bull:• trade:™`;

const blanks = 'tab newline ensp emsp thinsp zwj zwnj';

const words = (text: string): string[] => text.split(/\s+/);

export const entities: ReadonlyMap<string, string> = new Map([
  ...words(latin).map((name, index): [string, string] => [name, String.fromCodePoint(160 + index)]),
  ...words(signs).map((pair): [string, string] => {
    const end = pair.indexOf(':');
    return [pair.slice(0, end), pair.slice(end + 1)];
  }),
  ...words(blanks).map((name): [string, string] => [name, ' ']),
  ['grave', '`'],
]);
