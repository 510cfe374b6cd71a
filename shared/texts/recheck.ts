import type { Text } from './define.ts';

/** Texts for checking a completed set-up again. */
export const recheck = {
  'recheck.all': { de: 'Alle noch einmal prüfen', en: 'Check all again' },
  'recheck.one': { de: 'Noch einmal prüfen', en: 'Check again' },
  'recheck.stop': { de: 'Prüfen beenden', en: 'Stop checking' },
  'recheck.running': { de: 'Wird geprüft …', en: 'Checking …' },
  'recheck.progress': { de: '{done} von {count} geprüft', en: '{done} of {count} checked' },
  'recheck.failed': {
    de: 'Das Prüfen hat nicht geklappt. Der Stand von vorher gilt.',
    en: 'Checking did not work. What was known before still stands.',
  },
  'recheck.well': { de: 'Geprüft am {date}: Alles in Ordnung.', en: 'Checked on {date}: all is well.' },
  'recheck.not-well': {
    de: 'Geprüft am {date}: Etwas klappt nicht mehr.',
    en: 'Checked on {date}: something no longer works.',
  },
  'recheck.not-yet': {
    de: 'Geprüft am {date}: Es klappt noch nicht.',
    en: 'Checked on {date}: it does not work yet.',
  },
  'recheck.no-records': {
    de: 'Die Einträge Ihrer Domain waren gerade nicht zu sehen.',
    en: 'The records of your domain could not be seen just now.',
  },
  'recheck.no-password': {
    de: 'Das Passwort ist nicht gespeichert. Öffnen Sie das Postfach, um es zu prüfen.',
    en: 'The password is not stored. Open the mailbox to check it.',
  },
  'recheck.here': {
    de: 'Von diesem Computer aus ließ sich das Postfach nicht prüfen. Der Stand von vorher gilt.',
    en: 'The mailbox could not be checked from this computer. What was known before still stands.',
  },
  'recheck.here.clock': {
    de: 'Datum oder Uhrzeit dieses Computers stimmen vermutlich nicht. Stellen Sie beides richtig und prüfen Sie noch einmal. Der Stand von vorher gilt.',
    en: 'The date or the time of this computer is probably wrong. Set both right and check again. What was known before still stands.',
  },
  'recheck.problem': {
    de: 'Die Plattform ließ sich nicht fragen.',
    en: 'The platform could not be asked.',
  },
  'recheck.change.mailbox-broke': {
    de: 'Neu: Das Postfach lässt uns nicht mehr senden.',
    en: 'New: the mailbox no longer lets us send.',
  },
  'recheck.change.mailbox-other-cause': {
    de: 'Neu: Beim Postfach gibt es jetzt ein anderes Problem.',
    en: 'New: the mailbox now has another problem.',
  },
  'recheck.change.mailbox-works-again': {
    de: 'Neu: Das Postfach kann wieder senden.',
    en: 'New: the mailbox can send again.',
  },
  'recheck.change.platform-broke': {
    de: 'Neu: Die Plattform kommt nicht mehr durch.',
    en: 'New: the platform no longer gets through.',
  },
  'recheck.change.platform-other-cause': {
    de: 'Neu: Bei der Plattform gibt es jetzt ein anderes Problem.',
    en: 'New: the platform now has another problem.',
  },
  'recheck.change.platform-works-again': {
    de: 'Neu: Die Plattform kommt wieder durch.',
    en: 'New: the platform gets through again.',
  },
  'recheck.change.domain-broke': {
    de: 'Neu: Einträge Ihrer Domain fehlen oder sind anders.',
    en: 'New: records of your domain are missing or different.',
  },
  'recheck.change.domain-other-cause': {
    de: 'Neu: Mit den Einträgen Ihrer Domain stimmt jetzt etwas anderes nicht.',
    en: 'New: something else is wrong with the records of your domain now.',
  },
  'recheck.change.domain-works-again': {
    de: 'Neu: Alle Einträge Ihrer Domain sind da.',
    en: 'New: all records of your domain are there.',
  },
  'recheck.change.settings-replaced': {
    de: 'Neu: Jemand hat in der Plattform etwas anderes eingestellt.',
    en: 'New: somebody has set up something else in the platform.',
  },
  'recheck.change.settings-gone': {
    de: 'Neu: Die Plattform sendet nicht mehr über Ihr Postfach.',
    en: 'New: the platform no longer sends through your mailbox.',
  },
  'recheck.change.settings-back': {
    de: 'Neu: Die Plattform sendet wieder über Ihr Postfach.',
    en: 'New: the platform sends through your mailbox again.',
  },
} as const satisfies Record<`recheck.${string}`, Text>;
