import type { Language } from '../../model/index.ts';

/** Which platforms a list shows first while nothing has been typed. */
export interface Prominence {
  /** Ids of forms, or `odoo`, in their order. */
  readonly platforms: readonly string[];
  /** Pages that name what HR teams of the country use, and the day on which they were read. */
  readonly sources: readonly string[];
  readonly readOn: string;
}

/**
 * The platforms that HR teams of a country are most likely to look for. We know no public shares of the market, so this
 * is an order for convenience, never a ranking: screens must not call these platforms the most frequent ones. The
 * sources name many of them as in use; the others are our own choice.
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
      'https://www.rekrutierungserfolg.de/recruiting-strukturen-ein-benchmark-studie-2023/',
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
