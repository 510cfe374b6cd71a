import type { Text } from './define.ts';

/** The words around a finding; what is said about a cause itself is data, see `knowledge/remedies`. */
export const finding = {
  'finding.heading.worked': { de: 'Das klappt schon', en: 'What already works' },
  'finding.heading.server-words': { de: 'Wortlaut des Servers', en: 'The server’s own words' },
  'finding.heading.alternatives': { de: 'Das käme auch in Frage', en: 'This could be it too' },

  'finding.change.you': { de: 'Das können Sie selbst ändern.', en: 'You can change this yourself.' },
  'finding.change.it-admin': { de: 'Das kann Ihre IT ändern.', en: 'Your IT can change this.' },
  'finding.change.provider': {
    de: 'Das liegt bei Ihrem Mailanbieter.',
    en: 'This is up to your mail provider.',
  },
  'finding.change.platform': {
    de: 'Das liegt bei Ihrer Recruiting-Plattform.',
    en: 'This is up to your recruiting platform.',
  },

  /** Above the steps of a remedy, by the remedy's owner. */
  'finding.steps.you': { de: 'So geht es weiter', en: 'What to do' },
  'finding.steps.it-admin': { de: 'Das macht Ihre IT', en: 'What your IT does' },
  'finding.steps.provider': { de: 'So geht es weiter', en: 'What to do' },
  'finding.steps.platform': { de: 'So geht es weiter', en: 'What to do' },

  /** Before a remedy's title, where the confidence is below `certain`. */
  'finding.probably': { de: 'Vermutlich: {title}', en: 'Probably: {title}' },
  'finding.not-sure': {
    de: 'Ganz sicher ist das nicht. Wenn die Schritte nicht helfen, sehen Sie sich auch den zweiten Grund an.',
    en: 'This is not quite sure. If the steps do not help, look at the second reason too.',
  },

  'finding.spreads': {
    de: 'Eine Änderung wirkt nach etwa {minutes} Minuten. Vorher bleibt das Ergebnis gleich.',
    en: 'A change takes about {minutes} minutes to work. Until then, the result stays the same.',
  },
  'finding.spreads-hours': {
    de: 'Eine Änderung wirkt erst nach bis zu {hours} Stunden. Vorher kann das Ergebnis gleich bleiben.',
    en: 'A change can take up to {hours} hours to work. Until then, the result may stay the same.',
  },
  'finding.as-of': { de: 'Stand: {date}', en: 'As of {date}' },

  'finding.letter.write': { de: 'Meine IT fragen', en: 'Ask my IT' },
  'finding.letter.copy': { de: 'Text kopieren', en: 'Copy the text' },

  /** What a passed stage proves, in everyday words; stages that say nothing to a user have none. */
  'finding.worked.resolve': {
    de: 'Den Namen des Mailservers gibt es.',
    en: 'The name of the mail server exists.',
  },
  'finding.worked.connect': { de: 'Der Mailserver ist erreichbar.', en: 'The mail server can be reached.' },
  'finding.worked.tls': { de: 'Die Verbindung ist verschlüsselt.', en: 'The connection is encrypted.' },
  'finding.worked.greeting': { de: 'Der Mailserver hat sich gemeldet.', en: 'The mail server has answered.' },
  'finding.worked.auth': {
    de: 'Benutzername und Passwort stimmen.',
    en: 'The user name and password are right.',
  },
  'finding.worked.sender': {
    de: 'Der Server nimmt Ihre Absenderadresse an.',
    en: 'The server accepts your sender address.',
  },
  'finding.worked.recipient': {
    de: 'Der Server nimmt die Adresse des Empfängers an.',
    en: 'The server accepts the recipient’s address.',
  },
  'finding.worked.message': { de: 'Die Testmail ist abgeschickt.', en: 'The test mail has been sent.' },
  'finding.worked.nothing': {
    de: 'Wir kamen noch nicht bis zum Mailserver.',
    en: 'We did not get as far as the mail server.',
  },
} as const satisfies Record<`finding.${string}`, Text>;
