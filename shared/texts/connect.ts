import type { Text } from './define.ts';

/** Texts for connecting the platform to the mailbox's provider through OAuth, started by this program. */
export const connect = {
  'step.connect': { de: 'Im Browser zustimmen', en: 'Agree in the browser' },
  'connect.title': { de: '{platform} mit {provider} verbinden', en: 'Connect {platform} to {provider}' },
  'connect.lead': {
    de: 'Wir öffnen die Anmeldung im Browser. Melden Sie sich dort mit {address} an, nicht mit Ihrem eigenen Konto.',
    en: 'We open the sign-in in your browser. Sign in with {address} there, not with your own account.',
  },
  'connect.what': {
    de: 'Ihr Passwort geben Sie nur bei {provider} ein. Die Erlaubnis bekommt {platform}, nicht dieses Programm.',
    en: 'You enter your password only at {provider}. {platform} gets the permission, not this program.',
  },
  'connect.open': { de: 'Anmeldung öffnen', en: 'Open the sign-in' },
  'connect.again': { de: 'Anmeldung noch einmal öffnen', en: 'Open the sign-in again' },
  'connect.opening': {
    de: '{platform} bereitet die Anmeldung vor.',
    en: '{platform} is getting the sign-in ready.',
  },
  'connect.waiting': {
    de: 'Wir warten, bis {platform} die Erlaubnis hat. Lassen Sie dieses Fenster offen.',
    en: 'Waiting for {platform} to get permission. Keep this window open.',
  },
  'connect.account': {
    de: 'Melden Sie sich im Browser mit {address} an. Ist dort schon ein anderes Konto offen, fügen Sie den Link in ein privates Fenster ein.',
    en: 'Sign in with {address} in the browser. If another account is open there, paste the link into a private window.',
  },
  'connect.copy': {
    de: 'Link kopieren',
    en: 'Copy the link',
  },
  'connect.copied': {
    de: 'Kopiert. Fügen Sie ihn im privaten Fenster oben ein. Nach {seconds} Sekunden wird die Zwischenablage geleert.',
    en: 'Copied. Paste it at the top of the private window. The clipboard is cleared after {seconds} seconds.',
  },
  'connect.not-copied': {
    de: 'Das Kopieren geht auf diesem Computer nicht.',
    en: 'Copying does not work on this computer.',
  },
  'problem.other-consent-page.title': {
    de: 'Die Plattform wollte eine fremde Seite öffnen',
    en: 'The platform wanted to open an unknown page',
  },
  'problem.other-consent-page.help': {
    de: 'Zustimmen darf man nur beim Mailanbieter oder in der Plattform selbst. Wir haben die Seite nicht geöffnet. Fragen Sie den Betreiber der Plattform.',
    en: 'You should only agree at the mail provider or in the platform itself. We have not opened the page. Ask the people who run the platform.',
  },
  'connect.other-account': {
    de: 'Im Browser war vielleicht ein anderes Konto angemeldet. Trennen Sie nichts: Öffnen Sie die Anmeldung noch einmal in einem privaten Fenster.',
    en: 'Perhaps another account was signed in in the browser. Disconnect nothing: open the sign-in again in a private window.',
  },
  'connect.done': {
    de: 'Verbunden. Jetzt prüft {platform}, ob es als {address} senden darf.',
    en: 'Connected. Now {platform} checks if it may send as {address}.',
  },
  'interrupted.connect.title': {
    de: 'Das Verbinden wurde unterbrochen',
    en: 'Connecting was interrupted',
  },
  'interrupted.connect.happened': {
    de: 'Jemand hat inzwischen im Browser zugestimmt. Die Plattform sendet schon als {address}, und niemand hat es geprüft.',
    en: 'Meanwhile somebody has agreed in the browser. The platform already sends as {address}, and nobody has checked it.',
  },
  'interrupted.connect.happened.finish': { de: 'Ausschalten und prüfen', en: 'Switch it off and check' },
  'interrupted.connect.happened.undo': { de: 'Nur ausschalten', en: 'Only switch it off' },
  'interrupted.connect.not-yet': {
    de: 'Die Plattform sendet wie bisher.',
    en: 'The platform sends as before.',
  },
  'interrupted.connect.not-yet.finish': { de: 'Weiter verbinden', en: 'Go on connecting' },
  'interrupted.connect.not-yet.undo': { de: 'Nicht verbinden', en: 'Do not connect' },
} as const satisfies Record<string, Text>;
