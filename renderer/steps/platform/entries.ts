import { useMemo } from 'react';

import type { Output } from '../../../shared/contract/index.ts';
import { offeredMethods, type Language, type SendingKind } from '../../../shared/model/index.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import type { Chosen } from './platform.state.ts';
import type { Searchable } from './search.ts';

export interface Entry extends Searchable {
  readonly id: Chosen;
  /** What the entry needs from the company, shown next to its name; empty if that is not known yet. */
  readonly detail: string;
}

/** What each sending method needs from the company, in everyday words. */
const needOf = {
  'own-connection': 'platform.method.connection',
  'own-smtp': 'platform.need.password',
  domain: 'platform.need.it',
  relay: 'platform.need.it',
  'platform-address': undefined,
} as const satisfies Record<SendingKind, TextKey | undefined>;

type Known = Output<'forms.list'>['forms'][number];

/**
 * Returns all platforms to choose from, sorted by name. The generic entries are at the end and always shown; the first
 * of them is for an unknown platform, and is chosen by Enter if the name is unknown. The objects stay the same while
 * the user types, so that the list does not render them again.
 */
export function useEntries(known: readonly Known[]): Entry[] {
  const t = useText();
  const language = useLanguage();
  return useMemo(() => entriesOf(known, t, language), [known, t, language]);
}

function entriesOf(known: readonly Known[], t: ReturnType<typeof useText>, language: Language): Entry[] {
  const wordsFor = ({ form: { methods = [] }, own }: Known): string => {
    if (own) return t('platform.own');
    const words = offeredMethods({ methods }).flatMap((kind) => {
      const key = needOf[kind];
      return key ? [t(key)] : [];
    });
    return [...new Set(words)].join(' · ');
  };
  const guided = known
    .filter(({ form: { id } }) => id !== 'generic')
    .map((each): Entry => {
      const { id, name, otherNames = [] } = each.form;
      return { id: `form:${id}`, name, otherNames, detail: wordsFor(each) };
    });
  const odoo: Entry = {
    id: 'odoo',
    name: t('platform.odoo'),
    otherNames: [],
    detail: t('platform.odoo.detail'),
  };
  return [
    ...[...guided, odoo].sort((a, b) => a.name.localeCompare(b.name, language)),
    {
      id: 'form:generic',
      name: t('platform.other'),
      otherNames: [],
      detail: t('platform.other.detail'),
      always: true,
    },
    {
      id: 'mail-api',
      name: t('platform.mail-api'),
      otherNames: [],
      detail: t('platform.mail-api.detail'),
      always: true,
    },
  ];
}
