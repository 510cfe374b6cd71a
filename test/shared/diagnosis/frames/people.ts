import { oneLine, type Frame, type Documented } from './told.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
const wrapped = (text: string, width: number): string =>
  text.replace(new RegExp(`(?=.{${width},})(.{1,${width - 1}})\\s+`, 'g'), '$1\n');
const around =
  (before: string, after = '') =>
  ({ text }: Documented): string =>
    `${before}${text}${after}`;

/** Errors as people pass them on: with text of their own around them, or altered by mail clients and web pages. */
export const people: readonly Frame[] = [
  { name: 'the bare text', around: around('') },
  {
    name: 'own settings in front',
    around: around(
      'Host: mail.firma.example\nPort: 587\nEncryption: STARTTLS\nUser: jobs@firma.example\nAuthentication: on\n\nError:\n',
    ),
  },
  {
    name: 'own settings in front, German',
    around: around(
      'Unsere Einstellungen:\nSMTP-Server: mail.firma.example\nPort: 465\nVerschlüsselung: SSL/TLS\nBenutzername: jobs@firma.example\nPasswort: ist richtig\n\nFehlermeldung: ',
    ),
  },
  {
    name: 'a mail to IT',
    around: around(
      'Hi,\n\nour firewall is open for port 587, the password is correct and sending from Outlook works. Still we get this:\n\n',
      '\n\nCan you help?\nBest regards\nAnna',
    ),
  },
  {
    name: 'eine Mail an die IT',
    around: around(
      'Hallo Herr Schulz,\n\ndie Firewall ist offen, das Passwort stimmt und im Webmail klappt die Anmeldung. Trotzdem kommt beim Senden:\n\n',
      '\n\nViele Grüße\nAnna Beispiel\nPersonalabteilung',
    ),
  },
  { name: 'HTML of an issue tracker', around: ({ text }) => `<pre><code>${escaped(text)}</code></pre>` },
  {
    name: 'HTML of a web page',
    around: ({ text }) =>
      `<div class="alert alert-danger" role="alert"><strong>Error!</strong> <span>${escaped(text).replaceAll('\n', '<br>')}</span></div>`,
  },
  {
    name: 'quoted in a mail',
    around: ({ text }) => `> Hello\n>\n${text.replace(/^/gm, '> ')}\n>\n> Regards`,
  },
  { name: 'wrapped at 60 characters', around: ({ text }) => wrapped(text, 60) },
  {
    name: 'a box of a mail program',
    around: ({ text }) =>
      `Sending of the message failed.\nAn error occurred while sending mail. The mail server responded:\n${text}.\nPlease check the message and try again.`,
  },
  {
    name: 'ein Fenster eines Mailprogramms',
    around: ({ text }) =>
      `Fehler beim Senden der Nachricht: Der Mail-Server antwortete:\n${text}\nBitte überprüfen Sie die Nachricht und versuchen Sie es erneut.`,
  },
  {
    name: 'a platform of ours',
    around: ({ text }) => `Test email could not be sent. Details: "${oneLine(text)}"`,
  },
];
