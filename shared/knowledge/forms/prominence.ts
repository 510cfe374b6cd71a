import type { Language } from '../../model/index.ts';

/** The platforms that a list shows first, before the user has typed anything. */
export interface Prominence {
  /** Ids of forms, or `odoo`, in display order. */
  readonly platforms: readonly string[];
  /** Pages that name platforms used by HR teams in the country, and the date on which the pages were read. */
  readonly sources: readonly string[];
  readonly readOn: string;
}

/**
 * The platforms that HR teams in a country are most likely to look for. We know of no public market shares, so the
 * order is only a convenience and not a ranking: screens must not call these platforms the most common ones. The
 * sources do not confirm the order, nor that each of these platforms is in use; the choice is our own.
 */
export const prominence: Readonly<Record<Language, Prominence>> = {
  de: {
    platforms: [
      'personio',
      'softgarden',
      'rexx',
      'dvinci',
      'successfactors',
      'odoo',
      'onlyfy',
      'umantis',
      'recruitee',
      'concludis',
    ],
    sources: [
      'https://personalmarketing2null.de/2015/04/22/bewerbermanagement-systeme-frust-statt-lust-bei-recruitern/',
    ],
    readOn: '2026-11-30',
  },
  en: {
    platforms: [
      'greenhouse',
      'workday',
      'lever',
      'bamboohr',
      'workable',
      'ashby',
      'smartrecruiters',
      'odoo',
      'successfactors',
      'personio',
    ],
    sources: ['https://incruiter.app/glossary/applicant-tracking-system'],
    readOn: '2026-11-30',
  },
};
