import {
  conversation,
  isReply,
  oneLine,
  parting,
  type Frame,
  type SaidLines,
  type Documented,
} from './told.ts';

/** The notation with which a program's transcripts distinguish client and server. */
interface Notation {
  readonly name: string;
  readonly head?: string;
  readonly client: (words: string) => string;
  readonly server: (words: string) => string;
  readonly program: (words: string) => string;
  readonly tail?: (told: Documented) => string;
}

const transcript = ({ name, head, client, server, program, tail }: Notation): Frame => ({
  name,
  around: (told) => {
    const write = ({ who, words }: SaidLines) => ({ client, server, program })[who](words);
    return [
      ...(head === undefined ? [] : [head]),
      ...[...conversation(told), ...parting(told)].map(write),
      ...(tail ? [tail(told)] : []),
    ].join('\n');
  },
});

const stamp = '2026-03-04 09:12:33';

export const transcripts: readonly Frame[] = [
  transcript({
    name: 'PHPMailer, debug level 2',
    head: `${stamp}\tConnection: opening to mail.firma.example:587, timeout=300, options=array()\n${stamp}\tConnection: opened`,
    client: (words) => `${stamp}\tCLIENT -> SERVER: ${words}`,
    server: (words) => `${stamp}\tSERVER -> CLIENT: ${words}`,
    program: (words) => `${stamp}\tSMTP ERROR: ${words}`,
    tail: (told) =>
      `${isReply(told) && told.stage === 'auth' ? `${stamp}\tSMTP ERROR: Password command failed: ${oneLine(told.text)}\nSMTP Error: Could not authenticate.\n` : ''}${stamp}\tConnection: closed`,
  }),
  transcript({
    name: 'swaks',
    head: '=== Trying mail.firma.example:587...\n=== Connected to mail.firma.example.',
    client: (words) => ` -> ${words}`,
    server: (words) => `${/^[45]/.test(words) ? '<**' : '<- '} ${words}`,
    program: (words) => `*** ${words}`,
    tail: () => '=== Connection closed with remote host.',
  }),
  transcript({
    name: 'smtplib, set_debuglevel(1)',
    head: "connect: to ('mail.firma.example', 587) None",
    client: (words) => `send: '${words}\\r\\n'`,
    server: (words) => `reply: b'${words}\\r\\n'`,
    program: (words) => `OSError: ${words}`,
    tail: (told) =>
      isReply(told)
        ? `reply: retcode (${told.text.slice(0, 3)}); Msg: b'${oneLine(told.text.slice(4))}'`
        : '',
  }),
  transcript({
    name: 'JavaMail, mail.debug',
    head: 'DEBUG: setDebug: Jakarta Mail version 2.0.1\nDEBUG SMTP: useEhlo true, useAuth true\nDEBUG SMTP: trying to connect to host "mail.firma.example", port 587, isSSL false',
    client: (words) => words,
    server: (words) => words,
    program: (words) => `DEBUG SMTP: exception: ${words}`,
    tail: (told) =>
      `jakarta.mail.MessagingException: ${oneLine(told.text)}\n\tat org.eclipse.angus.mail.smtp.SMTPTransport.issueSendCommand(SMTPTransport.java:2403)\n\tat java.base/java.lang.Thread.run(Thread.java:840)`,
  }),
  transcript({
    name: 'MailKit, protocol log',
    head: 'Connected to smtp://mail.firma.example:587/?starttls=when-available',
    client: (words) => `C: ${words}`,
    server: (words) => `S: ${words}`,
    program: (words) => `MailKit.Security.SslHandshakeException: ${words}`,
  }),
  transcript({
    name: 'nodemailer, debug',
    head: '[2026-03-04 08:12:33] DEBUG [k3Jx9] Connection established to 192.0.2.8:587',
    client: (words) => `[2026-03-04 08:12:33] DEBUG [k3Jx9] C: ${words}`,
    server: (words) => `[2026-03-04 08:12:33] DEBUG [k3Jx9] S: ${words}`,
    program: (words) => `[2026-03-04 08:12:33] ERROR Send Error: ${words}`,
    tail: () => '[2026-03-04 08:12:34] INFO  [k3Jx9] Connection closed',
  }),
  transcript({
    name: 'telnet by hand',
    head: "Trying 192.0.2.8...\nConnected to mail.firma.example.\nEscape character is '^]'.",
    client: (words) => words,
    server: (words) => words,
    program: (words) => words,
    tail: () => 'Connection closed by foreign host.',
  }),
  transcript({
    name: 'curl -v',
    head: '*   Trying 192.0.2.8:587...\n* Connected to mail.firma.example (192.0.2.8) port 587',
    client: (words) => `> ${words}`,
    server: (words) => `< ${words}`,
    program: (words) => `* ${words}`,
    tail: (told) => `* Closing connection\ncurl: (67) ${isReply(told) ? `Login denied` : oneLine(told.text)}`,
  }),
  transcript({
    name: 'Symfony, transport log',
    client: (words) => `> ${words}`,
    server: (words) => `< ${words}`,
    program: (words) => `Connection could not be established with host "mail.firma.example:587": ${words}`,
    tail: (told) =>
      isReply(told)
        ? `Expected response code "250" but got code "${told.text.slice(0, 3)}", with message "${oneLine(told.text)}".`
        : '',
  }),
  transcript({
    name: 'Swift Mailer, arrows in one line',
    client: (words) => `>> ${words}`,
    server: (words) => `<< ${words}`,
    program: (words) => `!! ${words}`,
  }),
  transcript({
    name: 'Exchange, protocol log',
    head: '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
    client: (words) =>
      `2026-03-04T08:12:33.123Z,Relay,08DBB276B7E699C4,2,192.0.2.17:49211,192.0.2.8:587,>,${words},`,
    server: (words) =>
      `2026-03-04T08:12:33.223Z,Relay,08DBB276B7E699C4,3,192.0.2.17:49211,192.0.2.8:587,<,"${words}",`,
    program: (words) =>
      `2026-03-04T08:12:33.223Z,Relay,08DBB276B7E699C4,3,192.0.2.17:49211,192.0.2.8:587,*,,${words}`,
  }),
  transcript({
    name: 'msmtp --debug',
    head: 'loaded user configuration file /root/.msmtprc\nusing account default from /root/.msmtprc\nhost = mail.firma.example\nport = 587\ntls = on',
    client: (words) => `--> ${words}`,
    server: (words) => `<-- ${words}`,
    program: (words) => `msmtp: ${words}`,
    tail: () => 'msmtp: could not send mail (account default from /root/.msmtprc)',
  }),
];
