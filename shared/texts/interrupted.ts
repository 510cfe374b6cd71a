import type { Text } from './define.ts';

/** Texts shown if the program ended while it was changing a platform's settings. */
export const interrupted = {
  'interrupted.looking': {
    de: 'Das Programm wurde mittendrin beendet. Wir prüfen gerade, was in der Plattform angekommen ist.',
    en: 'The program was closed halfway through. We are checking what reached the platform.',
  },
  'interrupted.changed': {
    de: 'Inzwischen hat jemand anderes die Mail-Einstellungen der Plattform geändert. Diese gelten jetzt; wir haben sie nicht überschrieben.',
    en: 'Someone else has since changed the platform’s mail settings. Theirs apply now; we have not overwritten them.',
  },
  'interrupted.changed.look': { de: 'Ansehen und entscheiden', en: 'View and decide' },
  'interrupted.activate.title': {
    de: 'Das Einschalten wurde unterbrochen',
    en: 'Switching on was interrupted',
  },
  'interrupted.activate.happened': {
    de: 'Die Änderung ist trotzdem angekommen: Die Plattform sendet jetzt als {address}.',
    en: 'The change went through anyway: the platform now sends as {address}.',
  },
  'interrupted.activate.happened.finish': { de: 'So lassen und weiter', en: 'Leave it and continue' },
  'interrupted.activate.happened.undo': {
    de: 'Wieder senden wie vorher',
    en: 'Send as before again',
  },
  'interrupted.activate.not-yet': {
    de: 'Die Änderung ist nicht angekommen: Die Plattform sendet wie bisher.',
    en: 'The change did not go through: the platform sends as before.',
  },
  'interrupted.activate.not-yet.finish': { de: 'Jetzt einschalten', en: 'Switch on now' },
  'interrupted.activate.not-yet.undo': { de: 'Nicht einschalten', en: 'Do not switch on' },
  'interrupted.rollback.title': {
    de: 'Das Ausschalten wurde unterbrochen',
    en: 'Switching off was interrupted',
  },
  'interrupted.rollback.happened': {
    de: 'Es ist trotzdem gelungen: Die Plattform sendet wieder wie vorher.',
    en: 'It went through anyway: the platform sends as it did before.',
  },
  'interrupted.rollback.happened.finish': { de: 'Weiter', en: 'Continue' },
  'interrupted.rollback.happened.undo': { de: 'Weiter', en: 'Continue' },
  'interrupted.rollback.not-yet': {
    de: 'Es ist nicht gelungen: Die Plattform sendet weiter als {address}.',
    en: 'It did not go through: the platform still sends as {address}.',
  },
  'interrupted.rollback.not-yet.finish': { de: 'Jetzt ausschalten', en: 'Switch off now' },
  'interrupted.rollback.not-yet.undo': { de: 'Eingeschaltet lassen', en: 'Leave it on' },
  'start.state.interrupted': { de: 'Unterbrochen: bitte ansehen', en: 'Interrupted: please look' },

  'problem.field.note': { de: 'Das beanstandet sie:', en: 'This is what it objects to:' },
  'problem.later': {
    de: 'Die Plattform bittet, {minutes} Minuten zu warten.',
    en: 'The platform asks you to wait {minutes} minutes.',
  },
  'sign-in.refused': { de: 'Die Plattform sagt dazu: {words}', en: 'The platform says: {words}' },
} as const satisfies Record<string, Text>;
