import type { OwnRemedy } from '../providers/help.ts';
import type { Source } from '../remedy.ts';

const asOf = '2026-11-23';

/**
 * A hoster with a separate password for each mailbox, and the path to that password in the customer's control panel.
 */
interface Hoster {
  readonly name: string;
  readonly userName: { readonly de: string; readonly en: string };
  readonly way: { readonly de: string; readonly en: string };
  readonly menu: { readonly de: string; readonly en: string };
  readonly server: string;
  readonly links: readonly string[];
  readonly sources: readonly Source[];
}

/** Returns the remedy for a password that such a hoster rejected. */
export const passwordAt = ({ name, userName, way, menu, server, links, sources }: Hoster): OwnRemedy => ({
  cause: 'wrong-credentials',
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

export const fullAddress = {
  de: 'Der Benutzername ist die volle Adresse.',
  en: 'The user name is the full address.',
};
