import type { Guide } from '../guides/guide.ts';
import type { Link } from '../link.ts';
import type { Remedy } from '../remedy.ts';

/** A remedy or a guide in a provider's folder: it is that provider's without saying so. */
export type OwnRemedy = Omit<Remedy, 'provider'>;
export type OwnGuide = Omit<Guide, 'provider'>;

/** What helps at one provider. Its remedies and guides go before the general ones. */
export interface Help {
  readonly remedies?: readonly OwnRemedy[];
  readonly guides?: readonly OwnGuide[];
  /** Pages by id, which remedies and tasks name. */
  readonly links?: Readonly<Record<string, Link>>;
}
