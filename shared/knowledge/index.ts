import type { Cause, Language, Owner } from '../model/index.ts';
import type { Remedy } from './remedy.ts';

export { patterns } from './patterns/all.ts';
export { layers, patternSchema, type Layer, type Pattern } from './patterns/pattern.ts';
export { remedySchema, remedyTextSchema, type Remedy, type RemedyText } from './remedy.ts';

/** The provider's own remedy, or the general one. Every cause has one. */
export declare function remedyFor(cause: Cause, provider?: string): Remedy;
/** The https URL behind a link id, or undefined: the only way a page can have anything opened. */
export declare function linkUrl(id: string): string | undefined;
export declare function linkLabel(id: string, language: Language): string;
/** A letter to whoever can change it, or to the company's IT when that is the user. */
export declare function letterFor(
  owner: Owner,
  facts: {
    readonly cause: Cause;
    readonly provider?: string | undefined;
    readonly address: string;
    readonly host?: string | undefined;
    readonly port?: number | undefined;
    readonly platform?: string | undefined;
    readonly egressIps: readonly string[];
    readonly evidence: readonly string[];
  },
  language: Language,
): { subject: string; body: string };
