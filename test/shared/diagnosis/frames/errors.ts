import { isReply, oneLine, type Frame, type Documented } from './told.ts';

const code = ({ text }: Documented): string => /^\d{3}/.exec(text)?.[0] ?? '';
/** Returns a reply without its leading code, as reported by libraries that keep the code separate. */
const bare = ({ text }: Documented): string => oneLine(text.replace(/^\d{3}[ -]?/, ''));
const commands: Readonly<Partial<Record<Documented['stage'], string>>> = {
  ehlo: 'EHLO',
  starttls: 'STARTTLS',
  auth: 'AUTH PLAIN',
  sender: 'MAIL FROM',
  recipient: 'RCPT TO',
  message: 'DATA',
};
const pythonNames: Readonly<Partial<Record<Documented['stage'], string>>> = {
  auth: 'SMTPAuthenticationError',
  ehlo: 'SMTPHeloError',
  sender: 'SMTPSenderRefused',
  message: 'SMTPDataError',
};

/** Exceptions of libraries, with the text that surrounds them in the output. */
export const errors: readonly Frame[] = [
  {
    name: 'Node, stack with fields',
    around: (told) =>
      `Error: ${oneLine(told.text)}
    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:809:19)
    at TLSSocket.<anonymous> (/app/node_modules/nodemailer/lib/smtp-connection/index.js:221:21)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5) {
  ${isReply(told) ? `response: ${JSON.stringify(told.text)},\n  responseCode: ${code(told)},` : 'syscall: undefined,'}
  command: '${commands[told.stage] ?? 'CONN'}'
}`,
  },
  {
    name: 'Python, traceback',
    around: (told) =>
      `Traceback (most recent call last):
  File "/srv/app/mailer.py", line 41, in send
    server.login(user, password)
  File "/usr/lib/python3.11/smtplib.py", line 750, in login
    raise SMTPAuthenticationError(code, resp)
${isReply(told) ? `smtplib.${pythonNames[told.stage] ?? 'SMTPResponseException'}: (${code(told)}, b'${bare(told)}')` : `OSError: ${oneLine(told.text)}`}`,
  },
  {
    name: 'Java, causes',
    around: (told) =>
      `org.springframework.mail.MailSendException: Mail server connection failed; nested exception is jakarta.mail.MessagingException: ${oneLine(told.text)}
\tat org.springframework.mail.javamail.JavaMailSenderImpl.doSend(JavaMailSenderImpl.java:448)
\t... 38 more
Caused by: jakarta.mail.MessagingException: ${oneLine(told.text)}
\tat org.eclipse.angus.mail.smtp.SMTPTransport.openServer(SMTPTransport.java:2245)`,
  },
  {
    name: '.NET, SmtpException',
    around: (told) =>
      `Unhandled exception. System.Net.Mail.SmtpException: ${isReply(told) ? `Mailbox unavailable or transaction failed. The server response was: ${bare(told)}` : `Failure sending mail. ---> System.IO.IOException: ${oneLine(told.text)}`}
   at System.Net.Mail.SmtpTransport.SendMail(MailAddress sender, MailAddressCollection recipients)
   at System.Net.Mail.SmtpClient.Send(MailMessage message)
   at Program.<Main>$(String[] args) in C:\\src\\mailer\\Program.cs:line 12`,
  },
  {
    name: 'MailKit, exception',
    around: (told) =>
      `MailKit.Net.Smtp.SmtpCommandException: ${isReply(told) ? bare(told) : oneLine(told.text)}
   at MailKit.Net.Smtp.SmtpClient.SendAsync(FormatOptions options, MimeMessage message)
   at Mailer.Worker.RunAsync() in /src/Worker.cs:line 88`,
  },
  {
    name: 'Go, log line',
    around: (told) => `2026/03/04 09:12:33 mailer.go:88: could not send: ${oneLine(told.text)}`,
  },
  {
    name: 'Go, panic',
    around: (told) =>
      `panic: gomail: could not send email 1: ${oneLine(told.text)}

goroutine 1 [running]:
main.main()
\t/home/dev/mail/main.go:31 +0x1d4
exit status 2`,
  },
  {
    name: 'Ruby, Net::SMTP',
    around: (told) =>
      `/usr/lib/ruby/3.1.0/net/smtp.rb:1093:in \`check_response': ${oneLine(told.text)} (Net::SMTPFatalError)
\tfrom /usr/lib/ruby/3.1.0/net/smtp.rb:1050:in \`getok'
\tfrom send.rb:14:in \`<main>'`,
  },
  {
    name: 'Rust, lettre',
    around: (told) =>
      `thread 'main' panicked at src/main.rs:41:27:
Could not send email: lettre::transport::smtp::Error { kind: ${isReply(told) ? `Permanent(Code)` : 'Connection'}, source: ${JSON.stringify(oneLine(told.text))} }
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace`,
  },
  {
    name: 'PHP, uncaught exception',
    around: (told) =>
      `PHP Fatal error:  Uncaught Swift_TransportException: ${isReply(told) ? `Expected response code 250 but got code "${code(told)}", with message "${oneLine(told.text)}"` : oneLine(told.text)} in /var/www/html/vendor/swiftmailer/AbstractSmtpTransport.php:457
Stack trace:
#0 /var/www/html/vendor/swiftmailer/AbstractSmtpTransport.php(341): Swift_Transport_AbstractSmtpTransport->assertResponseCode('...', Array)
#1 {main}
  thrown in /var/www/html/vendor/swiftmailer/AbstractSmtpTransport.php on line 457`,
  },
  {
    name: 'msmtp',
    around: (told) =>
      `${isReply(told) ? `msmtp: server message: ${told.text.replaceAll('\n', '\nmsmtp: server message: ')}` : `msmtp: ${told.text}`}
msmtp: could not send mail (account default from /home/anna/.msmtprc)`,
  },
  {
    name: 'curl, last line',
    around: (told) => `curl: (55) ${oneLine(told.text)}`,
  },
];
