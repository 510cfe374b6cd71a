import type { Help, OwnRemedy } from '../help.ts';
import type { RemedyText } from '../../remedy.ts';
import { passwordAt } from '../../remedies/hoster-password.ts';
import { secondHand } from '../../remedies/sources.ts';

const asOf = '2026-11-23';
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

export const allinklHelp = {
  remedies: [
    passwordAt({
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
    ...(['tls-certificate-name-mismatch', 'host-not-found'] as const).map((cause): OwnRemedy => ({
      cause,
      owner: 'you',
      ...kasServer,
      links: [],
      asOf,
      sources: [secondHand('Public configuration texts that name kasserver.com, 2026')],
    })),
  ],
} satisfies Help;
