/**
 * The kinds of evidence on which patterns are based, in ascending order of precedence. `number`: a vendor's own number
 * for exactly this failure. `vendor`: the wording or rules of one product or provider. `words`: an idea that every
 * vendor phrases differently. `enhanced`: an enhanced status code in its context (RFC 3463, RFC 5248). `basic`: only a
 * reply code and the stage (RFC 5321 section 4.2).
 */
export const layers = ['basic', 'enhanced', 'words', 'vendor', 'number'] as const;
export type Layer = (typeof layers)[number];
