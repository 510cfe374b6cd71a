import type { Remedy, RemedyText, Source } from '../../remedy.ts';
import { page, secondHand } from '../sources.ts';

const asOf = '2026-11-23';
const ispdb = (file: string) =>
  secondHand(`https://github.com/thunderbird/autoconfig/blob/master/ispdb/${file}.xml`);

/** A hoster where the mailbox has its own password, set in the customer menu, and the menus that lead there. */
interface Hoster {
  readonly provider: string;
  readonly name: string;
  readonly userName: { readonly de: string; readonly en: string };
  readonly way: { readonly de: string; readonly en: string };
  readonly menu: { readonly de: string; readonly en: string };
  readonly server: string;
  readonly links: readonly string[];
  readonly sources: readonly Source[];
}

const passwordAt = ({ provider, name, userName, way, menu, server, links, sources }: Hoster): Remedy => ({
  cause: 'wrong-credentials',
  provider,
  owner: 'you',
  de: {
    title: `${name} nimmt Benutzername oder Passwort nicht an`,
    stopped: `Mit diesem Benutzernamen und Passwort lässt ${name} die Plattform nicht herein.`,
    why: `Es gilt das Passwort des Postfachs. Das Passwort für den Vertrag mit ${name} gilt hier nicht. ${userName.de}`,
    steps: [
      'Öffnen Sie das Postfach im Browser und testen Sie dort Benutzername und Passwort.',
      `Klappt es dort nicht, setzen Sie das Passwort neu. ${way.de}`,
      'Geben Sie Benutzername und Passwort hier ein und prüfen Sie noch einmal.',
    ],
    request: `Setzen Sie bei ${name} für dieses Postfach ein neues Passwort.`,
    answer: 'Schreiben Sie uns den genauen Benutzernamen und den Server.',
    technical: server,
  },
  en: {
    title: `${name} does not accept the name or the password`,
    stopped: `With this name and password, ${name} does not let the platform in.`,
    why: `You need the password of the mailbox. The password for your ${name} contract does not work here. ${userName.en}`,
    steps: [
      'Open the mailbox in the browser and test the name and the password there.',
      `If that fails, set a new password. ${way.en}`,
      'Enter the name and the password here and check again.',
    ],
    request: `Set a new password for this mailbox at ${name}.`,
    answer: 'Tell us the exact user name and the server.',
    technical: server,
  },
  menus: [menu],
  links: [...links],
  asOf,
  sources: [...sources],
});

const fullAddress = {
  de: 'Der Benutzername ist die volle Adresse.',
  en: 'The user name is the full address.',
};

const kasServer: Pick<Record<'de' | 'en', RemedyText>, 'de' | 'en'> = {
  de: {
    title: 'Bei ALL-INKL hat jeder Kunde einen eigenen Servernamen',
    stopped: 'Der Name des Mailservers passt nicht zu Ihrem Vertrag.',
    why: 'Der richtige Name beginnt mit Ihrem KAS-Login und endet auf „kasserver.com“. Ihre eigene Domain steht nicht im Zertifikat.',
    steps: [
      'Melden Sie sich bei ALL-INKL im KAS an.',
      'Öffnen Sie dort die Angaben zu Ihrem Postfach. Dort steht der Name des Servers.',
      'Tragen Sie diesen Namen hier und in der Plattform ein.',
    ],
    request: 'Nennen Sie uns den Servernamen aus dem KAS für dieses Postfach.',
    technical: 'Muster: w0123abc.kasserver.com, Port 465 (TLS) oder 587 (STARTTLS).',
  },
  en: {
    title: 'At ALL-INKL each customer has their own server name',
    stopped: 'The name of the mail server does not match your contract.',
    why: 'The right name begins with your KAS login and ends with “kasserver.com”. Your own domain is not in the certificate.',
    steps: [
      'Sign in to the KAS of ALL-INKL.',
      'Open the details of your mailbox. The name of the server is there.',
      'Enter this name here and in the platform.',
    ],
    request: 'Tell us the server name from the KAS for this mailbox.',
    technical: 'Pattern: w0123abc.kasserver.com, port 465 (TLS) or 587 (STARTTLS).',
  },
};

/** STRATO, Hetzner, ALL-INKL, Host Europe, domainFactory, OVHcloud. */
export const hosters: readonly Remedy[] = [
  passwordAt({
    provider: 'strato',
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
      ispdb('strato.de'),
    ],
  }),
  {
    cause: 'sender-rejected-policy',
    provider: 'strato',
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
  passwordAt({
    provider: 'hetzner',
    name: 'Hetzner',
    userName: fullAddress,
    way: {
      de: 'Das geht in konsoleH bei Ihrer Domain unter „E-Mail“. Klicken Sie auf das Postfach.',
      en: 'Do this in konsoleH, for your domain, under “E-Mail”. Click the mailbox.',
    },
    menu: {
      de: 'konsoleH > (Domain) > E-Mail > (Mailbox) > Mailboxeinstellungen',
      en: 'konsoleH > (domain) > E-Mail > E-Mail Accounts > Edit',
    },
    server: 'mail.your-server.de, 587 (STARTTLS) / 465 (TLS)',
    links: ['hetzner-mail'],
    sources: [
      page('https://docs.hetzner.com/de/konsoleh/account-management/email/mailboxes'),
      page('https://wiki.hetzner.de/index.php/KonsoleH:E-Mailverwaltung'),
    ],
  }),
  passwordAt({
    provider: 'allinkl',
    name: 'ALL-INKL',
    userName: {
      de: 'Der Benutzername ist die volle Adresse oder der Login des Postfachs. Er beginnt mit „m0“.',
      en: 'The user name is the full address or the mailbox login. That one begins with “m0”.',
    },
    way: {
      de: 'Das geht im KAS beim Postfach unter „E-Mail“.',
      en: 'Do this in the KAS, at the mailbox, under “E-Mail”.',
    },
    menu: { de: 'KAS > E-Mail > (Postfach)', en: 'KAS > E-Mail > (mailbox)' },
    server: 'w0123abc.kasserver.com (KAS-Login), 465 (TLS) / 587 (STARTTLS)',
    links: [],
    sources: [secondHand('Public configuration texts that name kasserver.com, 2026')],
  }),
  ...(['tls-certificate-name-mismatch', 'host-not-found'] as const).map((cause): Remedy => ({
    cause,
    provider: 'allinkl',
    owner: 'you',
    ...kasServer,
    links: [],
    asOf,
    sources: [secondHand('Public configuration texts that name kasserver.com, 2026')],
  })),
  ...(['wrong-credentials', 'username-format'] as const).map((cause): Remedy => ({
    ...passwordAt({
      provider: 'hosteurope',
      name: 'Host Europe',
      userName: {
        de: 'Der Benutzername ist oft nicht die Adresse. Er beginnt dann mit „wp“ und einer Zahl.',
        en: 'The user name is often not the address. It then begins with “wp” and a number.',
      },
      way: {
        de: 'Das geht im KIS unter „E-Mail“ und „E-Mail-Konten verwalten“. Dort stehen auch Name und Server.',
        en: 'Do this in the KIS under “E-Mail” and “E-Mail-Konten verwalten”. It shows the name and the server too.',
      },
      menu: {
        de: 'KIS > Produktverwaltung > (Produkt) > Konfigurieren > E-Mail > E-Mail-Konten verwalten',
        en: 'KIS > Produktverwaltung > (product) > Konfigurieren > E-Mail > E-Mail-Konten verwalten',
      },
      server: 'wp….webpack.hosteurope.de, 465 (TLS) / 587 (STARTTLS)',
      links: [],
      sources: [
        page('https://faq.hosteurope.de/index.php?cpid=422'),
        secondHand('Mail headers that name webpack.hosteurope.de'),
      ],
    }),
    cause,
  })),
  passwordAt({
    provider: 'domainfactory',
    name: 'domainFactory',
    userName: fullAddress,
    way: {
      de: 'Das geht im Kundenmenü unter „E-Mail-Adressen“.',
      en: 'Do this in the customer menu under “E-Mail-Adressen”.',
    },
    menu: { de: 'Kundenmenü > E-Mail-Adressen > (Adresse)', en: 'Kundenmenü > E-Mail-Adressen > (address)' },
    server: 'sslout.df.eu, 465 (TLS)',
    links: [],
    sources: [page('https://www.df.eu/int/support/df-faq/e-mail/pop3-imap-postfaecher/'), ispdb('df.eu')],
  }),
  passwordAt({
    provider: 'ovh',
    name: 'OVHcloud',
    userName: fullAddress,
    way: {
      de: 'Das geht im Kundencenter unter „Web Cloud“ und „MX Plan“ im Tab „E-Mails“.',
      en: 'Do this in the Control Panel under “Web Cloud” and “MX Plan”, tab “Emails”.',
    },
    menu: {
      de: 'OVHcloud Kundencenter > Web Cloud > MX Plan > (Dienst) > E-Mails > … > Ändern',
      en: 'OVHcloud Control Panel > Web Cloud > MX Plan > (service) > Emails > … > Edit',
    },
    server: 'MX Plan: ssl0.ovh.net, 465 (TLS) / 587 (STARTTLS)',
    links: [],
    sources: [
      page(
        'https://docs.ovhcloud.com/en/guides/web-cloud/email-and-collaborative-solutions/mx-plan/email-change-password',
      ),
      ispdb('ovh.net'),
    ],
  }),
];
