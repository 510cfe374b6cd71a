import type { Help } from '../help.ts';
import { fullAddress, passwordAt } from '../../remedies/hoster-password.ts';
import { page, secondHand } from '../../remedies/sources.ts';

const asOf = '2026-11-23';

export const stratoHelp = {
  remedies: [
    passwordAt({
      name: 'STRATO',
      userName: fullAddress,
      way: {
        de: 'Das geht im Kunden-Login beim Paket unter „E-Mail“, „E-Mail-Verwaltung“ und „Postfach bearbeiten“.',
        en: 'Do this in the customer login, in your package, under “E-Mail”, “E-Mail-Verwaltung” and “Postfach bearbeiten”.',
      },
      menu: {
        de: 'STRATO Kunden-Login > (Paket) > E-Mail > E-Mail-Verwaltung > Postfach bearbeiten > Passwort ändern',
        en: 'STRATO Kunden-Login > (package) > E-Mail > E-Mail-Verwaltung > Postfach bearbeiten > Passwort ändern',
      },
      server: 'smtp.strato.de, 465 (TLS) / 587 (STARTTLS)',
      links: [],
      sources: [
        page('https://www.strato.de/faq/mail/e-mail-adressen-einrichten-und-bearbeiten/'),
        secondHand('https://github.com/thunderbird/autoconfig/blob/master/ispdb/strato.de.xml'),
      ],
    }),
    {
      cause: 'sender-rejected-policy',
      owner: 'it-admin',
      de: {
        title: 'Ihre Domain verbietet fremden Versand',
        stopped: 'Ein Mailserver lehnt Ihre Adresse als Absender ab.',
        why: 'STRATO setzt für seine Domains oft eine strenge Regel im DNS. Sie heißt DMARC und weist alles ab, was nicht über STRATO läuft.',
        steps: [
          'Senden Sie über den Server von STRATO. Dann passt die Regel.',
          'Sendet die Plattform selbst, nehmen Sie sie im DNS bei SPF und DKIM auf.',
          'Ändern Sie DMARC erst, wenn beides steht.',
        ],
        request: 'Prüfen Sie im DNS unserer Domain die Werte für DMARC, SPF und DKIM.',
        technical: 'TXT _dmarc „v=DMARC1;p=reject;“ ist bei STRATO verbreitet.',
      },
      en: {
        title: 'Your domain forbids others to send',
        stopped: 'A mail server refuses your address as the sender.',
        why: 'STRATO often sets a strict rule in the DNS of its domains. It is called DMARC and turns away mail that does not go through STRATO.',
        steps: [
          'Send through STRATO’s server. Then the rule is met.',
          'If the platform sends on its own, add it to SPF and DKIM in the DNS.',
          'Change DMARC only when both are in place.',
        ],
        request: 'Check the values for DMARC, SPF and DKIM in the DNS of our domain.',
        technical: 'TXT _dmarc “v=DMARC1;p=reject;” is common at STRATO.',
      },
      links: [],
      asOf,
      sources: [
        secondHand('Public DNS records of domains with the MX smtpin.rzone.de, July to September 2026'),
      ],
    },
  ],
} satisfies Help;
