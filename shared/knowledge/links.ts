import type { Language } from '../model/index.ts';
import { link, type Link } from './link.ts';
import { help } from './providers/all-help.ts';

/** Pages of platforms; those of a provider lie in its folder. */
const general: Readonly<Record<string, Link>> = {
  'personio-microsoft-google': link(
    'https://support.personio.de/hc/en-us/articles/9748943703069-Microsoft-and-Google-integration-for-outbound-recruiting-messages',
    'Personio: Anbindung an Microsoft und Google (englisch)',
    'Personio: Microsoft and Google integration',
  ),
  'personio-recruiting-mail': link(
    'https://support.personio.de/hc/de/articles/208037325-Bewerbungskommunikation-per-E-Mail-einrichten',
    'Personio: Bewerbungskommunikation per E-Mail einrichten',
    'Personio: set up candidate mail (in German)',
  ),
  'personio-troubleshooting': link(
    'https://support.personio.de/hc/en-us/articles/360000736738-Troubleshoot-SMTP-configuration-issues',
    'Personio: Hilfe bei SMTP und die IP-Adressen (englisch)',
    'Personio: help with SMTP and the IP addresses',
  ),
};

/**
 * Pages that the program may have opened, by id: official help and admin pages only. A page of the wizard can only ever
 * name an id.
 */
export const links: ReadonlyMap<string, Link> = new Map(
  [general, ...Object.values(help).map((own) => own.links ?? {})].flatMap((some) => Object.entries(some)),
);

/** The https URL behind a link id, or undefined: the only way a page can have anything opened. */
export const linkUrl = (id: string): string | undefined => links.get(id)?.url;

/** What a link is called; its id where nobody named it. */
export const linkLabel = (id: string, language: Language): string => links.get(id)?.[language] ?? id;
