import type { Text } from './define.ts';

/** Texts about what the user can do if the first screen, or a mailbox on it, cannot be shown. */
export const rescue = {
  'rescue.lead': {
    de: 'Das war nicht Ihr Fehler, und Ihre Angaben sind noch gespeichert. So kommen Sie wieder hinein.',
    en: 'This was not your mistake, and your details are still saved. These are the ways back in.',
  },
  'rescue.call-mode': { de: 'Adressen wieder zeigen', en: 'Show addresses again' },
  'rescue.call-mode.text': {
    de: 'Vielleicht liegt es daran, dass Adressen verdeckt sind. Wenn Sie das ausschalten, sind sie wieder zu sehen, auch für alle, die Ihren Bildschirm sehen.',
    en: 'The reason may be that addresses are masked. If you switch that off, they are visible again, including to anyone who sees your screen.',
  },
  'rescue.entries': {
    de: 'Starten, ohne Postfächer zu zeigen',
    en: 'Start without showing mailboxes',
  },
  'rescue.entries.text': {
    de: 'Vielleicht liegt es an einem der Postfächer. Alle bleiben gespeichert, und Sie können sie später wieder zeigen.',
    en: 'The reason may be one of the mailboxes. All of them stay saved, and you can show them again later.',
  },
  'rescue.withheld': {
    de: 'Ihre Postfächer sind gespeichert, aber gerade nicht zu sehen.',
    en: 'Your mailboxes are saved, but not shown right now.',
  },
  'rescue.show': { de: 'Postfächer wieder zeigen', en: 'Show the mailboxes again' },
  'rescue.row': { de: 'Dieses Postfach lässt sich nicht anzeigen', en: 'This mailbox cannot be shown' },
  'rescue.row.text': {
    de: 'Es ist noch gespeichert. Die anderen Postfächer funktionieren wie gewohnt.',
    en: 'It is still saved. The other mailboxes work as usual.',
  },
  'rescue.row.question': {
    de: 'Diesen Eintrag aus Absender entfernen? Das Postfach selbst und die Einstellungen der Plattform bleiben.',
    en: 'Remove this entry from Absender? The mailbox itself and the platform’s settings stay.',
  },
} as const satisfies Record<`rescue.${string}`, Text>;
