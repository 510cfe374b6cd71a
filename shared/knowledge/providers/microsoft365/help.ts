import type { Help } from '../help.ts';
import { link } from '../../link.ts';
import { microsoft365Guides } from './guides.ts';
import { microsoft365Access } from './remedies-access.ts';
import { microsoft365Connection } from './remedies-connection.ts';
import { microsoft365Mailbox } from './remedies-mailbox.ts';

export const microsoft365Help = {
  remedies: [...microsoft365Access, ...microsoft365Mailbox, ...microsoft365Connection],
  guides: microsoft365Guides,
  links: {
    'microsoft-admin-center': link(
      'https://admin.microsoft.com/',
      'Microsoft 365 Admin Center',
      'Microsoft 365 admin center',
    ),
    'microsoft-exchange-admin-center': link(
      'https://admin.exchange.microsoft.com/',
      'Exchange Admin Center',
      'Exchange admin center',
    ),
    'microsoft-entra-admin-center': link(
      'https://entra.microsoft.com/',
      'Microsoft Entra Admin Center',
      'Microsoft Entra admin center',
    ),
    'microsoft-smtp-auth': link(
      'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      'Microsoft: SMTP AUTH ein- und ausschalten (englisch)',
      'Microsoft: turn SMTP AUTH on and off',
    ),
    'microsoft-smtp-timeline': link(
      'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
      'Microsoft: Zeitplan für das Ende der Passwörter (englisch)',
      'Microsoft: timeline for the end of passwords',
    ),
    'microsoft-smtp-setup': link(
      'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
      'Microsoft: Geräte und Programme, die Mails senden (englisch)',
      'Microsoft: devices and programs that send mail',
    ),
    'microsoft-smtp-limits': link(
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements',
      'Microsoft: Grenzen beim Senden (englisch)',
      'Microsoft: sending limits',
    ),
    'microsoft-shared-mailbox-sign-in': link(
      'https://learn.microsoft.com/en-us/microsoft-365/lighthouse/m365-lighthouse-block-signin-shared-mailboxes',
      'Microsoft: Anmeldung bei freigegebenen Postfächern (englisch)',
      'Microsoft: sign-in to shared mailboxes',
    ),
    'microsoft-oauth-smtp': link(
      'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
      'Microsoft: Anmeldung mit OAuth (englisch)',
      'Microsoft: sign-in with OAuth',
    ),
    'microsoft-defender': link(
      'https://security.microsoft.com/',
      'Microsoft Defender-Portal',
      'Microsoft Defender portal',
    ),
    'microsoft-external-forwarding': link(
      'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-policies-external-email-forwarding',
      'Microsoft: Weiterleiten nach außen (englisch)',
      'Microsoft: forwarding to the outside',
    ),
    'outlook-web': link('https://outlook.office.com/mail/', 'Outlook im Browser', 'Outlook in the browser'),
  },
} satisfies Help;
