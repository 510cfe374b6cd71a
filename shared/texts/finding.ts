import type { Text } from './define.ts';

/** Texts shown around a finding. Those about a particular cause are in `knowledge/remedies`. */
export const finding = {
  'finding.certificate.wanted': { de: 'Gesuchter Server', en: 'Server we looked for' },
  'finding.certificate.names': { de: 'Das Zertifikat gilt für', en: 'The certificate is for' },
  'finding.heading.server-words': { de: 'Meldung des Servers', en: 'Message from the server' },
  'finding.heading.tell-apart': { de: 'So finden Sie es heraus', en: 'How to find out' },

  'finding.more': { de: 'Mehr dazu', en: 'More about this' },

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

  // Labels of the main action if somebody else has to fix the problem, by owner.
  'finding.lead.it-admin': { de: 'Mail an die IT', en: 'Email to IT' },
  'finding.lead.provider': { de: 'Mail an den Mailanbieter', en: 'Email to the mail provider' },
  'finding.lead.platform': { de: 'Mail an die Plattform', en: 'Email to the platform' },

  // Headings of a remedy's steps, by the person who has to carry them out.
  'finding.steps.you': { de: 'So geht es weiter', en: 'What to do' },
  'finding.steps.it-admin': { de: 'Das macht Ihre IT', en: 'What your IT does' },
  'finding.steps.provider': { de: 'So geht es weiter', en: 'What to do' },
  'finding.steps.platform': { de: 'So geht es weiter', en: 'What to do' },

  /** The form of a remedy's title if the confidence is below `certain`. */
  'finding.probably': { de: 'Vermutlich: {title}', en: 'Probably: {title}' },
  'finding.not-sure': {
    de: 'Das ist die wahrscheinlichste Ursache. Weiter unten steht, wie Sie es herausfinden.',
    en: 'This is the most likely cause. Further down you can see how to find out.',
  },
  /**
   * Replaces `finding.not-sure` if the cause is certain enough, but the second most likely one has a different owner.
   */
  'finding.or-else': {
    de: 'In seltenen Fällen hat es einen anderen Grund, und dann hilft jemand anderes. Weiter unten steht, wie Sie es herausfinden.',
    en: 'In rare cases there is another reason, and then somebody else can help. Further down it says how you can find out.',
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

  'finding.practice': {
    de: 'Übung: Drücken Sie „Mail an die IT“. Die erfundene IT erledigt es dann sofort.',
    en: 'Practice: press “Email to IT”. The made-up IT then does it at once.',
  },
  'finding.practice.asked': {
    de: 'Übung: Die erfundene IT hat Ihre Mail bekommen und alles erledigt. Prüfen Sie jetzt noch einmal.',
    en: 'Practice: the made-up IT got your email and has done it all. Now check again.',
  },

  'finding.for-it': { de: 'Für Ihre IT', en: 'For your IT' },
  'finding.commands': { de: 'Befehle', en: 'Commands' },
  'finding.commands.copy': { de: 'Befehle kopieren', en: 'Copy the commands' },
} as const satisfies Record<`finding.${string}`, Text>;
