import type { Text } from './define.ts';

/** Texts about Odoo: the fields for connecting to it, its error messages, and its test email. */
export const odoo = {
  'platform.odoo': { de: 'Odoo', en: 'Odoo' },
  'platform.odoo.detail': {
    de: 'Version 17, 18 oder 19, mit der App „Personalbeschaffung“',
    en: 'Version 17, 18 or 19, with the Recruitment app',
  },
  'platform.odoo.title': { de: 'Absender mit Odoo verbinden', en: 'Connect Absender to Odoo' },
  'platform.odoo.lead': {
    de: 'Dafür brauchen Sie einen API-Schlüssel. Den erstellt, wer Ihr Odoo verwaltet.',
    en: 'You need an API key. Whoever manages your Odoo creates it.',
  },
  'platform.odoo.url': { de: 'Internetadresse von Odoo', en: 'Web address of Odoo' },
  'platform.odoo.url.hint': {
    de: 'Zum Beispiel https://firma.odoo.com',
    en: 'For example https://company.odoo.com',
  },
  'platform.odoo.key': { de: 'API-Schlüssel', en: 'API key' },
  'platform.odoo.key.hint': {
    de: 'In Odoo oben rechts auf das eigene Bild klicken, dann „Meine Präferenzen“, „Sicherheit“ (vor Odoo 19 „Kontosicherheit“) und dort einen API-Schlüssel hinzufügen.',
    en: 'In Odoo, click your own picture at the top right, then “My Preferences”, “Security” (before Odoo 19 “Account Security”), and add an API key there.',
  },
  'platform.odoo.key.error': { de: 'Geben Sie den API-Schlüssel an', en: 'Enter the API key' },
  'platform.odoo.database': { de: 'Datenbank', en: 'Database' },
  'platform.odoo.database.hint': {
    de: 'Wer Ihr Odoo verwaltet, kennt den Namen.',
    en: 'Whoever runs your Odoo knows its name.',
  },
  'platform.odoo.database.error': {
    de: 'Geben Sie an, welche Datenbank Ihre ist',
    en: 'Say which database is yours',
  },
  'platform.odoo.login': { de: 'Benutzername in Odoo', en: 'User name in Odoo' },
  'platform.odoo.login.hint': {
    de: 'Von der Person, der der API-Schlüssel gehört. Meist ist es eine Mailadresse.',
    en: 'Of the person the API key belongs to. Usually it is an email address.',
  },
  'platform.odoo.login.error': { de: 'Geben Sie den Benutzernamen an', en: 'Enter the user name' },

  'problem.odoo-key.title': {
    de: 'Odoo nimmt diesen API-Schlüssel nicht an',
    en: 'Odoo does not accept this API key',
  },
  'problem.odoo-key.help': {
    de: 'Er ist unvollständig, abgelaufen oder wurde gelöscht. Legen Sie in Odoo einen neuen an und fügen Sie ihn hier ein.',
    en: 'It is incomplete, has expired or was deleted. Make a new one in Odoo and paste it here.',
  },
  'problem.odoo-login-missing.title': {
    de: 'Ihr Odoo braucht auch den Benutzernamen',
    en: 'Your Odoo needs the user name too',
  },
  'problem.odoo-login-missing.help': {
    de: 'Bei Odoo 17 und 18 gehört er zum API-Schlüssel dazu. Tragen Sie ihn unten ein.',
    en: 'In Odoo 17 and 18 it belongs to the API key. Enter it below.',
  },
  'problem.odoo-rights.title': {
    de: 'Dieser Zugang darf das in Odoo nicht',
    en: 'This access may not do that in Odoo',
  },
  'problem.odoo-rights.help': {
    de: 'Die Postausgangsserver darf nur ein Administrator ändern. Bitten Sie jemanden, der Ihr Odoo verwaltet, um einen API-Schlüssel.',
    en: 'Only an administrator may change the outgoing mail servers. Ask somebody who runs your Odoo for an API key.',
  },
  'problem.odoo-module-missing.title': {
    de: 'In diesem Odoo fehlt die App „Personalbeschaffung“',
    en: 'This Odoo lacks the Recruitment app',
  },
  'problem.odoo-module-missing.help': {
    de: 'Prüfen Sie, ob es die richtige Adresse und Datenbank ist. Ein Administrator kann die App in Odoo unter „Apps“ installieren.',
    en: 'Check that it is the right address and database. An administrator can install the app in Odoo under “Apps”.',
  },
  'problem.odoo-database-missing.title': {
    de: 'Dieses Odoo verrät den Namen seiner Datenbank nicht',
    en: 'This Odoo does not tell the name of its database',
  },
  'problem.odoo-database-missing.help': {
    de: 'Tragen Sie ihn unten ein. Wer Ihr Odoo verwaltet, kennt ihn.',
    en: 'Enter it below. Whoever runs your Odoo knows it.',
  },
  'problem.odoo-database-choice.title': {
    de: 'Dieses Odoo hat mehrere Datenbanken',
    en: 'This Odoo has several databases',
  },
  'problem.odoo-database-choice.help': {
    de: 'Wählen Sie unten die, mit der Ihre Firma arbeitet.',
    en: 'Choose below the one your company works with.',
  },
  'problem.odoo-database-unknown.title': {
    de: 'Diese Datenbank gibt es dort nicht',
    en: 'There is no such database',
  },
  'problem.odoo-database-unknown.help': {
    de: 'Prüfen Sie, wie der Name geschrieben wird, auch Groß- und Kleinschreibung.',
    en: 'Check how its name is spelt, capital letters too.',
  },
  'problem.odoo-version.title': {
    de: 'Mit dieser Version von Odoo arbeiten wir noch nicht',
    en: 'We do not work with this version of Odoo yet',
  },
  'problem.odoo-version.help': {
    de: 'Absender kennt Odoo 17, 18 und 19. Den Server können Sie in Odoo selbst eintragen: Wählen Sie dafür „Eine andere Plattform“.',
    en: 'Absender knows Odoo 17, 18 and 19. You can enter the server in Odoo yourself: choose “Another platform” for that.',
  },
  'problem.odoo-same-filter.title': {
    de: 'Odoo lässt diesen Absender hier nicht zu',
    en: 'Odoo does not allow this sender here',
  },
  'problem.odoo-same-filter.help': {
    de: 'Meist gehört die Adresse dort schon zu einem anderen Postausgangsserver. Was Odoo sagt, steht in den technischen Details.',
    en: 'Usually the address belongs to another outgoing mail server there. The technical details have Odoo’s words.',
  },
  'problem.odoo-in-use.title': {
    de: 'Odoo braucht diesen Postausgangsserver noch an anderer Stelle',
    en: 'Odoo still needs this outgoing mail server elsewhere',
  },
  'problem.odoo-in-use.help': {
    de: 'Mailvorlagen oder Newsletter senden darüber. Welche, steht in den technischen Details. Stellen Sie sie in Odoo um und versuchen Sie es noch einmal.',
    en: 'Mail templates or newsletters send through it. The technical details say which. Change them in Odoo and try again.',
  },

  'review.servers': { de: 'Postausgangsserver in Odoo', en: 'Outgoing mail servers in Odoo' },
  'review.servers.server': {
    de: '{server}, für {senders}, Priorität {priority}',
    en: '{server}, for {senders}, priority {priority}',
  },
  'review.servers.all': { de: 'alle Absender', en: 'all senders' },
  'review.security.yes': { de: 'ja', en: 'yes' },
  'review.security.none': { de: 'keine', en: 'none' },
  'review.servers.only': {
    de: 'In Odoo ist noch kein Postausgangsserver eingetragen. Einen einzigen nimmt Odoo für alle Mails, auch für die mit anderem Absender. Sprechen Sie vorher mit der Person, die Ihr Odoo verwaltet.',
    en: 'No outgoing mail server is entered in Odoo yet. Odoo uses a single one for all mail, also for mail with other senders. Talk to the person who runs your Odoo first.',
  },
  'review.servers.same': {
    de: 'Für {address} gibt es in Odoo schon den Server „{name}“. Unserer kommt davor. Der alte bleibt stehen und übernimmt wieder, wenn Sie unseren ausschalten.',
    en: 'Odoo already has the server “{name}” for {address}. Ours goes before it. The old one stays and takes over again if you switch ours off.',
  },
  'review.servers.scope': {
    de: 'Odoo nimmt den neuen Server nur für Mails mit dem Absender {address}. Alle anderen Mails gehen weiter wie bisher.',
    en: 'Odoo uses the new server only for mail with the sender {address}. All other mail goes on as before.',
  },
  'review.servers.unverified': {
    de: 'Dieses Odoo prüft nicht, ob am anderen Ende wirklich Ihr Mailserver ist. Neuere Versionen können das.',
    en: 'This Odoo does not check that your mail server really is at the other end. Newer versions can.',
  },

  'odoo.test-mail.subject': { de: 'Testmail von Absender', en: 'Test mail from Absender' },
  'odoo.test-mail.body': {
    de: 'Diese Mail kommt aus Odoo. Stimmt die Absenderadresse, dann klappt der Versand.',
    en: 'This mail comes from Odoo. If the sender’s address is right, sending works.',
  },
  'odoo.tracer.subject': { de: 'Testbewerbung von Absender', en: 'Test application from Absender' },
  'odoo.tracer.body': {
    de: 'Mit dieser Mail prüft Absender, ob Bewerbungen in Odoo ankommen. Was daraus in Odoo entsteht, können Sie löschen.',
    en: 'With this mail, Absender checks that applications arrive in Odoo. You can delete what comes of it in Odoo.',
  },
} as const satisfies Record<string, Text>;
