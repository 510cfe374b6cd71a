import type { Help, OwnRemedy } from '../help.ts';
import { link } from '../../link.ts';
import { page } from '../../remedies/sources.ts';

const asOf = '2026-11-23';
const infomaniakDevices = page(
  'https://www.infomaniak.com/en/support/faq/1321/modifying-the-email-address-password-from-the-mail-hosting',
);
const infomaniakMail = page('https://www.infomaniak.com/en/support/faq/admin2/email-service');

export const infomaniakHelp = {
  remedies: [
    ...(['wrong-credentials', 'app-password-required'] as const).map((cause): OwnRemedy => ({
      cause,
      owner: 'you',
      de: {
        title: 'Infomaniak verlangt ein eigenes Passwort für die Adresse',
        stopped: 'Mit diesem Passwort lässt Infomaniak die Plattform nicht herein.',
        why: 'Das Passwort Ihres Kontos bei Infomaniak gilt nur im Browser. Für jedes Programm legen Sie bei der Adresse ein eigenes an.',
        steps: [
          'Melden Sie sich im Infomaniak Manager an und öffnen Sie den „Mail Service“.',
          'Wählen Sie die Adresse und dort „Geräte“.',
          'Fügen Sie ein Gerät hinzu und geben Sie ihm den Namen der Plattform.',
          'Kopieren Sie das Passwort sofort. Es erscheint nur einmal.',
          'Geben Sie hier die volle Adresse und dieses Passwort ein.',
        ],
        request: 'Legen Sie bei Infomaniak für diese Adresse ein Gerät mit eigenem Passwort an.',
      },
      en: {
        title: 'Infomaniak wants a separate password for this address',
        stopped: 'With this password, Infomaniak does not let the platform in.',
        why: 'The password of your Infomaniak account only works in the browser. For each program, you create a separate one for the address.',
        steps: [
          'Sign in to the Infomaniak Manager and open “Mail Service”.',
          'Choose the address and then “Devices”.',
          'Choose “Add a device” and give it the name of the platform.',
          'Copy the password right away. It is shown only once.',
          'Enter the full address and this password here.',
        ],
        request: 'Add a device with its own password for this address at Infomaniak.',
      },
      menus: [
        {
          de: 'Infomaniak Manager > Mail Service > (Adresse) > Geräte',
          en: 'Infomaniak Manager > Mail Service > (address) > Devices > Add a device',
        },
      ],
      links: ['infomaniak-mail'],
      asOf,
      sources: [infomaniakDevices, infomaniakMail],
    })),
    {
      cause: 'tls-certificate-name-mismatch',
      owner: 'you',
      de: {
        title: 'Bei Infomaniak gilt nur ein Servername',
        stopped: 'Das Zertifikat gilt für andere Namen als den, den wir nutzen.',
        why: 'Infomaniak nennt für alle Kunden denselben Server. Ihre eigene Domain steht nicht im Zertifikat.',
        steps: [
          'Tragen Sie hier „mail.infomaniak.com“ als Server ein.',
          'Nehmen Sie in der Plattform denselben Namen.',
        ],
        request: 'Bestätigen Sie uns den Server mail.infomaniak.com für den Versand.',
        technical: 'mail.infomaniak.com, 465 (TLS) / 587 (STARTTLS)',
      },
      en: {
        title: 'Infomaniak has only one server name',
        stopped: 'The certificate is for different names than the one we use.',
        why: 'All customers of Infomaniak share one server name. Your own domain is not in the certificate.',
        steps: ['Enter “mail.infomaniak.com” as the server here.', 'Use the same name in the platform.'],
        request: 'Tell us if we can send through mail.infomaniak.com.',
        technical: 'mail.infomaniak.com, 465 (TLS) / 587 (STARTTLS)',
      },
      links: ['infomaniak-mail'],
      asOf,
      sources: [infomaniakMail],
    },
    {
      cause: 'rate-limited',
      owner: 'provider',
      de: {
        title: 'Infomaniak bittet um eine Pause',
        stopped: 'Die Adresse hat ihre Grenze für heute erreicht.',
        why: 'Infomaniak erlaubt 1.440 Mails am Tag, in kleinen Tarifen weniger. Jeder Empfänger zählt, auch in Kopie.',
        steps: [
          'Warten Sie bis morgen und prüfen Sie noch einmal.',
          'Sehen Sie nach, ob noch ein anderes Programm über die Adresse sendet.',
          'Brauchen Sie oft mehr, fragen Sie Infomaniak nach einem größeren Tarif.',
        ],
        request: 'Nennen Sie uns die Grenze für diese Adresse und heben Sie sie wenn möglich an.',
      },
      en: {
        title: 'Infomaniak is asking for a break',
        stopped: 'The address has reached its limit for today.',
        why: 'Infomaniak allows 1,440 messages a day, and fewer in small plans. Each recipient counts, even in copy.',
        steps: [
          'Wait until tomorrow and check again.',
          'Check if another program sends through the address too.',
          'If you often need more, ask Infomaniak for a bigger plan.',
        ],
        request: 'Tell us the limit of this address, and raise it if you can.',
      },
      links: ['infomaniak-mail'],
      spreadsInMinutes: 1440,
      asOf,
      sources: [infomaniakMail],
    },
  ],
  links: {
    'infomaniak-mail': link(
      'https://www.infomaniak.com/en/support/faq/admin2/email-service',
      'Infomaniak: Hilfe zu Mail (englisch)',
      'Infomaniak: help with mail',
    ),
  },
} satisfies Help;
