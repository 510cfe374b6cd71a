import { domainOf, type ConnectionProvider, type Language } from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { letterText } from '../../texts/index.ts';

/** What is known of a platform as a program at the mailbox's provider. */
export interface ConsentDetails {
  readonly provider: ConnectionProvider;
  /** How its mail goes out. */
  readonly transport: 'smtp' | 'graph' | 'unknown';
  /** As the platform names it, or a source with a date; without one there is no link. */
  readonly clientId?: string | undefined;
}

/**
 * What an administrator needs to let the platform in: the page that asks for exactly this program's consent
 * (learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent), or its id, and whether the mailbox's switch for
 * SMTP matters.
 */
export function consentLines(
  { provider, transport, clientId }: ConsentDetails,
  address: string,
  language: Language,
): string[] {
  const id = /^[\w.-]{8,120}$/.exec(clientId ?? '')?.[0];
  const directory = encodeURIComponent(domainOf(printable(address, 320)));
  const link = `https://login.microsoftonline.com/${directory}/adminconsent?client_id=${id ?? ''}`;
  return [
    ...(id === undefined ? [] : [letterText(language, `letter.consent.${provider}`, { id, link })]),
    ...(transport === 'unknown' || provider !== 'microsoft'
      ? []
      : [letterText(language, `letter.consent.${transport}`, { address: printable(address, 320) })]),
  ];
}
