import type { Guide } from '../guides/guide.ts';
import type { Link } from '../link.ts';
import type { Remedy } from '../remedy.ts';

/** A remedy or guide in a provider's folder, to which the provider's id is added later. */
export type OwnRemedy = Omit<Remedy, 'provider'>;
export type OwnGuide = Omit<Guide, 'provider'>;

/** The remedies, guides and links of one provider. They take precedence over the general ones. */
export interface Help {
  readonly remedies?: readonly OwnRemedy[];
  readonly guides?: readonly OwnGuide[];
  /** Pages to which remedies and tasks refer, by id. */
  readonly links?: Readonly<Record<string, Link>>;
}
