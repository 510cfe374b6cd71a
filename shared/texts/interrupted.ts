import type { Text } from './define.ts';

/** After the program ended in the middle of a change. */
export const interrupted = {
  'interrupted.looking': {
    de: 'Absender wurde mittendrin beendet. Wir sehen nach, was in der Plattform angekommen ist.',
    en: 'Absender ended in the middle of it. We look up what arrived in the platform.',
  },
  'interrupted.changed': {
    de: 'Inzwischen hat jemand anderes in der Plattform etwas eingestellt. Wir haben daran nichts geändert.',
    en: 'Meanwhile, somebody else has set up something in the platform. We have changed nothing of it.',
  },
  'interrupted.changed.look': { de: 'Ansehen und entscheiden', en: 'Look at it and decide' },
  'interrupted.activate.title': {
    de: 'Das Einschalten wurde unterbrochen',
    en: 'Switching on was interrupted',
  },
  'interrupted.activate.happened': {
    de: 'Es ist trotzdem angekommen: Die Plattform sendet jetzt als {address}.',
    en: 'It arrived all the same: the platform now sends as {address}.',
  },
  'interrupted.activate.happened.finish': { de: 'So lassen und weiter', en: 'Leave it and continue' },
  'interrupted.activate.happened.undo': { de: 'Zurücknehmen', en: 'Undo' },
  'interrupted.activate.not-yet': {
    de: 'Es kam nicht an: Die Plattform sendet wie bisher.',
    en: 'It did not arrive: the platform sends as before.',
  },
  'interrupted.activate.not-yet.finish': { de: 'Jetzt einschalten', en: 'Switch on now' },
  'interrupted.activate.not-yet.undo': { de: 'Nicht einschalten', en: 'Do not switch on' },
  'interrupted.rollback.title': {
    de: 'Das Zurücknehmen wurde unterbrochen',
    en: 'The undo was interrupted',
  },
  'interrupted.rollback.happened': {
    de: 'Es ist trotzdem angekommen: Die Plattform sendet wieder wie vorher.',
    en: 'It arrived all the same: the platform sends as it did before.',
  },
  'interrupted.rollback.happened.finish': { de: 'Weiter', en: 'Continue' },
  'interrupted.rollback.happened.undo': { de: 'Weiter', en: 'Continue' },
  'interrupted.rollback.not-yet': {
    de: 'Es kam nicht an: Die Plattform sendet weiter als {address}.',
    en: 'It did not arrive: the platform still sends as {address}.',
  },
  'interrupted.rollback.not-yet.finish': { de: 'Jetzt zurücknehmen', en: 'Undo now' },
  'interrupted.rollback.not-yet.undo': { de: 'So lassen', en: 'Leave it' },
  'start.state.interrupted': { de: 'Unterbrochen: bitte ansehen', en: 'Interrupted: please look' },

  'problem.field.note': { de: 'Das beanstandet sie:', en: 'This is what it objects to:' },
  'problem.later': {
    de: 'Die Plattform bittet, {minutes} Minuten zu warten.',
    en: 'The platform asks you to wait {minutes} minutes.',
  },
  'sign-in.refused': { de: 'Die Plattform sagt dazu: {words}', en: 'The platform says: {words}' },
} as const satisfies Record<string, Text>;
