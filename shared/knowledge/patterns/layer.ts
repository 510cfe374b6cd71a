/**
 * What a pattern rests on; a higher one is believed before a lower one. `number`: what a vendor calls exactly this
 * failure. `vendor`: one product's or provider's own words or rules. `words`: an idea that every vendor phrases in its own
 * way. `enhanced`: an enhanced status code in its context (RFC 3463, RFC 5248). `basic`: a reply code and the stage alone
 * (RFC 5321 section 4.2).
 */
export const layers = ['basic', 'enhanced', 'words', 'vendor', 'number'] as const;
export type Layer = (typeof layers)[number];
