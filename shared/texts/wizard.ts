import type { Text } from './define.ts';

/** Texts around the steps: the frame, technical details, and a platform's error messages. */
export const wizard = {
  'frame.help': { de: 'Hilfe', en: 'Help' },
  'frame.language': { de: 'Sprache', en: 'Language' },
  'frame.practice': {
    de: 'Übung: Alles hier ist erfunden und verschwindet, wenn Sie sie verlassen.',
    en: 'Practice: everything here is made up and disappears when you leave it.',
  },
  'frame.offline': {
    de: 'Dieser Computer ist gerade ohne Netz. Üben und Vorbereiten gehen trotzdem.',
    en: 'This computer has no network right now. You can still practise and prepare.',
  },
  'closed.title': { de: 'Diese Seite ist nicht mehr verbunden', en: 'This page is no longer connected' },
  'closed.lead': {
    de: 'Absender wurde beendet oder in einem anderen Fenster geöffnet. Ihre Angaben sind gespeichert. Starten Sie Absender neu.',
    en: 'Absender has ended or was opened in another window. Your details are saved. Start Absender again.',
  },
  'closed.used.title': {
    de: 'Dieser Link ist abgelaufen',
    en: 'This link has expired',
  },
  'closed.used.lead': {
    de: 'Er gilt nur einmal und nur zwei Minuten lang. Ist Absender noch in einem anderen Tab offen, arbeiten Sie dort weiter. Sonst starten Sie Absender neu.',
    en: 'It works only once, and only for two minutes. If Absender is still open in another tab, carry on there. If not, start Absender again.',
  },
  'wizard.position': { de: 'Schritt {index} von {count}: {phase}', en: 'Step {index} of {count}: {phase}' },
  'wizard.phases': { de: 'Schritte', en: 'Steps' },
  'wizard.phase.platform': { de: 'Plattform', en: 'Platform' },
  'wizard.phase.mailbox': { de: 'Postfach', en: 'Mailbox' },
  'wizard.phase.set-up': { de: 'Einrichten', en: 'Set-up' },
  'wizard.phase.test': { de: 'Testmail', en: 'Test mail' },
  'wizard.phase.done': { de: 'Fertig', en: 'Finished' },
  'wizard.failed': { de: 'Das hat nicht geklappt', en: 'That did not work' },
  'wizard.failed.closed': {
    de: 'Absender antwortet nicht mehr. Ihre Angaben sind gespeichert. Starten Sie Absender neu.',
    en: 'Absender no longer answers. Your details are saved. Start Absender again.',
  },
  'wizard.failed.internal': {
    de: 'In Absender ist etwas schiefgegangen. Ihre Angaben sind gespeichert. Versuchen Sie es noch einmal.',
    en: 'Something went wrong inside Absender. Your details are saved. Try again.',
  },
  'wizard.failed.not-saved': {
    de: 'Diese Änderung ist nicht gespeichert.',
    en: 'This change is not saved.',
  },
  'wizard.not-saved.disk-full': {
    de: 'Auf Ihrem Computer ist kein Speicherplatz mehr frei. Löschen Sie etwas und versuchen Sie es dann noch einmal.',
    en: 'Your computer has no free disk space left. Delete something, then try again.',
  },
  'wizard.not-saved.read-only': {
    de: 'Absender darf in seinem Ordner nichts speichern. Bitten Sie Ihre IT um Schreibrechte für diesen Ordner.',
    en: 'Absender may not save anything in its folder. Ask your IT for the right to write there.',
  },
  'wizard.not-saved.busy': {
    de: 'Ein zweites Absender-Programm speichert gerade. Schließen Sie es und versuchen Sie es noch einmal.',
    en: 'A second Absender program is saving right now. Close it and try again.',
  },
  'wizard.not-saved.newer-version': {
    de: 'Ihre Angaben stammen aus einer neueren Version von Absender. Machen Sie mit der neueren Version weiter.',
    en: 'Your details come from a newer version of Absender. Carry on with the newer version.',
  },
  'wizard.not-saved.no-file': {
    de: 'Im Ordner von Absender liegt etwas im Weg, das keine Datei ist. Bitten Sie Ihre IT, es zu entfernen.',
    en: 'Something that is no file is in the way in Absender’s folder. Ask your IT to remove it.',
  },
  'wizard.not-saved.too-many': {
    de: 'Mehr Einträge kann Absender nicht aufheben. Löschen Sie einen, den Sie nicht mehr brauchen.',
    en: 'Absender cannot keep any more entries. Delete one that you no longer need.',
  },
  'wizard.not-saved.refused': {
    de: 'Ihr Computer hat das Speichern abgelehnt. Versuchen Sie es noch einmal oder fragen Sie Ihre IT.',
    en: 'Your computer refused to save. Try again, or ask your IT.',
  },

  'technical.server': { de: 'Server', en: 'Server' },
  'technical.security': { de: 'Verschlüsselung', en: 'Encryption' },
  'technical.addresses': { de: 'IP-Adressen', en: 'IP addresses' },
  'technical.others': { de: 'Auch versucht', en: 'Also tried' },
  'technical.other.usable': { de: 'klappt bis zur Anmeldung', en: 'works up to sign-in' },
  'technical.other.failed': { de: 'klappt nicht: {why}', en: 'does not work: {why}' },
  'technical.other.undecided': { de: 'nicht zu Ende geprüft', en: 'not checked to the end' },
  'technical.noticed': { de: 'Aufgefallen', en: 'Noticed' },
  'technical.tls': { de: 'TLS', en: 'TLS' },
  'technical.certificate': { de: 'Zertifikat', en: 'Certificate' },
  'technical.mechanism': { de: 'Anmeldeverfahren', en: 'Sign-in method' },
  'technical.duration': { de: 'Dauer', en: 'Duration' },
  'technical.transcript': { de: 'Gespräch mit dem Server', en: 'Conversation with the server' },
  'technical.support': { de: 'Datei für den Support', en: 'File for support' },
  'technical.support.file': { de: 'Absender-Bericht.json', en: 'Absender report.json' },
  'technical.copy': { de: 'Details kopieren', en: 'Copy the details' },

  'problem.status': { de: 'HTTP-Status', en: 'HTTP status' },
  'problem.words': { de: 'Wortlaut der Plattform', en: 'The platform’s words' },
  'problem.unchanged': {
    de: 'Wir haben an den Einstellungen der Plattform nichts geändert.',
    en: 'We have changed nothing in the platform’s settings.',
  },
  'problem.unreachable.title': {
    de: 'Die Plattform ist nicht erreichbar',
    en: 'The platform cannot be reached',
  },
  'problem.unreachable.help': {
    de: 'Prüfen Sie die Internetadresse der Plattform und Ihre Internetverbindung.',
    en: 'Check the platform’s web address and your internet connection.',
  },
  'problem.timeout.title': { de: 'Die Plattform antwortet nicht', en: 'The platform does not answer' },
  'problem.timeout.help': {
    de: 'Versuchen Sie es in ein paar Minuten noch einmal.',
    en: 'Try again in a few minutes.',
  },
  'problem.tls.title': {
    de: 'Die Verbindung zur Plattform ist nicht sicher',
    en: 'The connection to the platform is not secure',
  },
  'problem.tls.help': {
    de: 'Das Zertifikat der Plattform lässt sich nicht prüfen. Wir haben nichts gesendet. Fragen Sie Ihre IT. Hat sie eigene Zertifikate, lassen sie sich in den Einstellungen hinzufügen.',
    en: 'The platform’s certificate cannot be verified. We sent nothing. Ask your IT. If it has certificates of its own, they can be added in the settings.',
  },
  'problem.certificate-date.title': {
    de: 'Das Zertifikat der Plattform gilt heute nicht',
    en: 'The platform’s certificate is not valid today',
  },
  'problem.certificate-date.help': {
    de: 'Wir haben nichts gesendet. Prüfen Sie zuerst Datum und Uhrzeit Ihres Computers. Stimmen beide, muss die Plattform ihr Zertifikat erneuern.',
    en: 'We sent nothing. First check your computer’s date and time. If both are right, the platform has to renew its certificate.',
  },
  'problem.proxy-sign-in.title': {
    de: 'Ihr Firmennetz verlangt eine Anmeldung',
    en: 'Your company’s network asks for a sign-in',
  },
  'problem.proxy-sign-in.help': {
    de: 'Der Proxy Ihres Firmennetzes lässt Absender nicht ohne Anmeldung durch. Bitten Sie Ihre IT, die Internetadresse der Plattform ohne Anmeldung freizugeben.',
    en: 'Your company’s proxy does not let Absender through without a sign-in. Ask your IT to allow the platform’s web address without one.',
  },
  'problem.proxy-refused.title': {
    de: 'Ihr Firmennetz lässt die Plattform nicht durch',
    en: 'Your company’s network does not let the platform through',
  },
  'problem.proxy-refused.help': {
    de: 'Der Proxy Ihres Firmennetzes hat die Verbindung abgelehnt. Bitten Sie Ihre IT, die Internetadresse der Plattform freizugeben.',
    en: 'Your company’s proxy refused the connection. Ask your IT to allow the platform’s web address.',
  },
  'problem.not-secure.title': {
    de: 'Diese Internetadresse ist nicht verschlüsselt',
    en: 'This web address is not encrypted',
  },
  'problem.not-secure.help': {
    de: 'Die Internetadresse der Plattform muss mit https:// beginnen.',
    en: 'The platform’s web address has to begin with https://.',
  },
  'problem.not-a-tenant.title': {
    de: 'Dort antwortet keine passende Plattform',
    en: 'No matching platform answers there',
  },
  'problem.not-a-tenant.help': {
    de: 'Prüfen Sie die Adresse. In einem Hotel oder Gästenetz kann auch dessen Anmeldeseite dazwischenstehen.',
    en: 'Check the address. In a hotel or guest network, its sign-in page may be in between.',
  },
  'problem.unauthorised.title': {
    de: 'Die Plattform nimmt diese Zugangsdaten nicht an',
    en: 'The platform does not accept these sign-in details',
  },
  'problem.unauthorised.help': {
    de: 'Kopieren Sie Client-ID und Client-Secret oder den Token noch einmal aus der Plattform.',
    en: 'Copy the client ID and client secret, or the token, from the platform again.',
  },
  'problem.forbidden.title': { de: 'Dieser Zugang darf das nicht', en: 'This access may not do that' },
  'problem.forbidden.help': {
    de: 'Der Zugang braucht in der Plattform das Recht, die Mail-Einstellungen zu ändern.',
    en: 'In the platform, this access needs the right to change the mail settings.',
  },
  'problem.not-found.title': {
    de: 'Die Plattform findet das nicht mehr',
    en: 'The platform no longer finds this',
  },
  'problem.not-found.help': {
    de: 'Versuchen Sie es noch einmal. Wir legen es dann neu an.',
    en: 'Try again. We will create it anew.',
  },
  'problem.conflict.title': {
    de: 'Jemand hat die Einstellungen inzwischen geändert',
    en: 'Someone has changed the settings in the meantime',
  },
  'problem.conflict.help': {
    de: 'Sehen Sie sich die neuen Einstellungen an und entscheiden Sie dann.',
    en: 'Look at the new settings, then decide.',
  },
  'problem.invalid.title': {
    de: 'Die Plattform nimmt eine Angabe nicht an',
    en: 'The platform does not accept one of the details',
  },
  'problem.invalid.help': {
    de: 'Ändern Sie die Angabe und versuchen Sie es noch einmal.',
    en: 'Change it and try again.',
  },
  'problem.rate-limited.title': {
    de: 'Die Plattform bittet um eine Pause',
    en: 'The platform asks for a break',
  },
  'problem.rate-limited.help': {
    de: 'Versuchen Sie es in ein paar Minuten noch einmal.',
    en: 'Try again in a few minutes.',
  },
  'problem.server-error.title': {
    de: 'Die Plattform hat gerade eine Störung',
    en: 'The platform has trouble right now',
  },
  'problem.server-error.help': {
    de: 'Versuchen Sie es später noch einmal.',
    en: 'Try again later.',
  },
  'problem.unknown-outcome.title': {
    de: 'Es ist nicht sicher, ob die Änderung angekommen ist',
    en: 'It is not certain that the change arrived',
  },
  'problem.unknown-outcome.help': {
    de: 'Die Plattform hat nicht mehr geantwortet. Versuchen Sie es noch einmal: Wir sehen dann zuerst nach.',
    en: 'The platform stopped answering. Try again: we will look first.',
  },
  'problem.not-kept.title': {
    de: 'Die Plattform hat die Änderung nicht übernommen',
    en: 'The platform did not keep the change',
  },
  'problem.not-kept.help': {
    de: 'Sie hat Ja gesagt, sendet aber noch mit den bisherigen Einstellungen. Versuchen Sie es in ein paar Minuten noch einmal. Bleibt es dabei, hilft der Support der Plattform.',
    en: 'It said yes, but still sends with the previous settings. Try again in a few minutes. If it stays like this, the platform’s support can help.',
  },
  'problem.refused-unchanged.title': {
    de: 'Die Plattform lehnt die Änderung ab',
    en: 'The platform refuses the change',
  },
  'problem.refused-unchanged.help': {
    de: 'Sie meldet, jemand habe die Einstellungen inzwischen geändert. Das stimmt nicht: Sie sind dieselben wie vorher. Das kann nur der Support der Plattform beheben.',
    en: 'It says that somebody has changed the settings in the meantime. That is not so: they are the same as before. Only the platform’s support can fix this.',
  },
  'problem.nothing-to-restore.title': {
    de: 'Es gibt nichts, wohin die Plattform zurück könnte',
    en: 'The platform has nothing to go back to',
  },
  'problem.nothing-to-restore.help': {
    de: 'Sie sendet weiter wie jetzt. Tragen Sie die früheren Einstellungen in der Plattform selbst ein.',
    en: 'It goes on sending as it does now. Enter the earlier settings in the platform itself.',
  },
  'problem.weak-version.title': {
    de: 'Etwas vor der Plattform verändert ihre Antworten',
    en: 'Something in front of the platform alters its answers',
  },
  'problem.weak-version.help': {
    de: 'So lässt sich nicht ausschließen, dass wir die Einstellung eines anderen überschreiben. Deshalb ändern wir nichts. Der Support der Plattform muss an ihrem Proxy die Komprimierung für diese Adresse abschalten: Sie macht aus dem ETag einen schwachen (W/"…").',
    en: 'So we cannot rule out that we would overwrite somebody else’s settings, and we change nothing. The platform’s support has to switch off compression for this address on its proxy: it turns the ETag into a weak one (W/"…").',
  },
  'problem.check-without-proof.title': {
    de: 'Die Plattform hat nichts vorzuweisen',
    en: 'The platform has nothing to show for its check',
  },
  'problem.check-without-proof.help': {
    de: 'Sie sagt, ihre Prüfung sei gelungen, nennt aber keinen einzigen Schritt davon. Das reicht uns nicht, um umzustellen. Wenden Sie sich an ihren Support.',
    en: 'It says that its check succeeded, but names not a single step of it. That is not enough for us to switch over. Please contact its support.',
  },
  'problem.other-settings.title': {
    de: 'Die Plattform verwendet jetzt andere Angaben',
    en: 'The platform now uses other details',
  },
  'problem.other-settings.help': {
    de: 'Geprüft wurden diese nicht. Öffnen Sie den Eintrag auf der Startseite noch einmal: Dort können Sie es wieder ausschalten.',
    en: 'These were not checked. Open the entry on the start page once more: there you can switch it off again.',
  },
  'problem.not-confirmed.title': {
    de: 'Diese Plattform hat noch niemand bestätigt',
    en: 'Nobody has confirmed this platform yet',
  },
  'problem.not-confirmed.help': {
    de: 'Sie steht nur in einer Datei von jemand anderem. Öffnen Sie das Postfach im Fenster und bestätigen Sie beim Schritt „Plattform“, dass sie zu Ihrer Firma gehört.',
    en: 'It only stands in a file from somebody else. Open the mailbox in the window and confirm at the step “Platform” that it belongs to your company.',
  },
  'problem.redirected.title': {
    de: 'Die Plattform verweist auf eine andere Internetadresse',
    en: 'The platform points to another web address',
  },
  'problem.redirected.help': {
    de: 'Wir schicken Zugangsdaten nur an die Internetadresse, die Sie eingeben. Prüfen Sie, ob sie vollständig ist.',
    en: 'We send sign-in details only to the web address you enter. Check that it is complete.',
  },
  'problem.cancelled.title': { de: 'Abgebrochen', en: 'Cancelled' },
  'problem.cancelled.help': { de: 'Sie können jederzeit weitermachen.', en: 'You can carry on at any time.' },
} as const satisfies Record<`${'frame' | 'closed' | 'wizard' | 'technical' | 'problem'}.${string}`, Text>;
