import { domainOf, type ConnectionProvider, type Language } from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { letterText } from '../../texts/index.ts';

/** The platform's app registration with the mailbox's provider, as far as it is known. */
export interface ConsentDetails {
  readonly provider: ConnectionProvider;
  /** The protocol with which the platform sends. */
  readonly transport: 'smtp' | 'graph' | 'unknown';
  /**
   * The client id, from the platform or from a dated source. Without it, the letter contains no link to the consent
   * page.
   */
  readonly clientId?: string | undefined;
}

/**
 * Returns what an administrator needs in order to allow the platform: the consent page for exactly this app
 * (learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent), or its client id, and whether SMTP AUTH
 * must be enabled for the mailbox.
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
