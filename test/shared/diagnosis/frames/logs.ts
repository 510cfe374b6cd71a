import { isReply, oneLine, type Frame, type Documented } from './told.ts';

const commands: Readonly<Partial<Record<Documented['stage'], string>>> = {
  ehlo: 'EHLO command',
  starttls: 'STARTTLS command',
  auth: 'AUTH command',
  sender: 'MAIL FROM command',
  recipient: 'RCPT TO command',
  message: 'end of DATA command',
};
const code = ({ text }: Documented): string => /^\d{3}/.exec(text)?.[0] ?? '';
const remote = (told: Documented): string =>
  `mail.hoster.example[192.0.2.8]`.concat(isReply(told) ? ' said:' : ':');
const last = (told: Documented): string => oneLine(told.text);
const bounced = (told: Documented): string =>
  `host ${remote(told)} ${last(told)}${isReply(told) ? ` (in reply to ${commands[told.stage] ?? 'RCPT TO command'})` : ''}`;

/** Log lines and bounces of mail servers, and line-based logs of other programs. */
export const logs: readonly Frame[] = [
  {
    name: 'Postfix, log',
    around: (told) =>
      `Mar  4 09:12:33 mx1 postfix/smtp[1093]: 4Wy9rQ2dx2: to=<anna@bewerber.example>, relay=mail.hoster.example[192.0.2.8]:587, delay=3.3, delays=0.13/0.08/1.6/1.5, dsn=${code(told).startsWith('4') ? '4.0.0' : '5.0.0'}, status=${code(told).startsWith('4') ? 'deferred' : 'bounced'} (${bounced(told)})`,
  },
  {
    name: 'Exim, log',
    around: (told) =>
      `2026-03-04 09:12:33 1tk2Ab-0003xY-1z ** anna@bewerber.example R=smarthost T=remote_smtp H=mail.hoster.example [192.0.2.8] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes: ${isReply(told) ? `SMTP error from remote mail server after ${(commands[told.stage] ?? 'initial connection').replace(' command', '')}: ` : ''}${last(told)}`,
  },
  {
    name: 'Sendmail, log',
    around: (told) =>
      `Mar  4 09:12:33 mx1 sendmail[21345]: 3249CXab021343: to=<anna@bewerber.example>, ctladdr=<jobs@firma.example> (1001/1001), delay=00:00:03, xdelay=00:00:02, mailer=relay, pri=120432, relay=mail.hoster.example [192.0.2.8], dsn=5.0.0, stat=${isReply(told) ? 'Service unavailable' : 'Deferred'}: ${last(told)}`,
  },
  {
    name: 'qmail, log',
    around: (told) =>
      `@4000000065e58a2b1c2d3e4f delivery 4711: failure: 192.0.2.8_failed_after_I_sent_the_message./Remote_host_said:_${last(told).replaceAll(' ', '_')}/`,
  },
  {
    name: 'delivery status notification',
    around: (told) =>
      `Return-Path: <>
From: MAILER-DAEMON@mx1.firma.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mx1.firma.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<anna@bewerber.example>: ${bounced(told)}

Reporting-MTA: dns; mx1.firma.example
X-Postfix-Queue-ID: 4Wy9rQ2dx2
Arrival-Date: Wed,  4 Mar 2026 09:12:33 +0100 (CET)

Final-Recipient: rfc822; anna@bewerber.example
Action: failed
Status: 5.0.0
Remote-MTA: dns; mail.hoster.example
Diagnostic-Code: smtp; ${last(told)}`,
  },
  {
    name: 'NDR, English',
    around: (told) =>
      `Delivery has failed to these recipients or groups:

anna@bewerber.example
Your message couldn't be delivered. Try sending it again. If the problem continues, please contact your email admin.

Diagnostic information for administrators:

Generating server: AM0PR07MB1234.eurprd07.mailserver.example

anna@bewerber.example
Remote Server returned '${last(told)}'

Original message headers:

Received: from AM0PR07MB1234.mailserver.example (2603:10a6:208:ad::15) by AM0PR07MB4321.mailserver.example with HTTPS; Wed, 4 Mar 2026 08:12:33 +0000`,
  },
  {
    name: 'NDR, German',
    around: (told) =>
      `Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:

anna@bewerber.example
Ihre Nachricht konnte nicht zugestellt werden. Bitte wenden Sie sich an Ihren E-Mail-Administrator.

Diagnoseinformationen für Administratoren:

Generierender Server: mx1.firma.example

anna@bewerber.example
Remote Server returned '${last(told)}'`,
  },
  {
    name: 'JSON, one line of another program',
    around: (told) =>
      JSON.stringify({
        level: 'error',
        time: '2026-03-04T08:12:33.123Z',
        logger: 'mailer',
        pid: 4711,
        message: told.text,
        request_id: 'gpjj8gg9tj8oznrnpnqwizanoo',
      }),
  },
  {
    name: 'JSON, error within an object',
    around: (told) =>
      JSON.stringify(
        {
          status: 'error',
          data: { ok: false, error: { name: 'MailError', response: told.text, retries: 3 } },
        },
        null,
        2,
      ),
  },
  {
    name: 'logfmt',
    around: (told) =>
      `time=2026-03-04T09:12:33+01:00 level=error component=notifier attempt=3 msg="Notify attempt failed" err=${JSON.stringify(last(told))}`,
  },
  {
    name: 'application log with other lines',
    around: (told) =>
      `2026-03-04 09:12:30.102  INFO 4711 --- [nio-8080-exec-1] o.s.web.servlet.DispatcherServlet : Completed initialization in 2 ms
2026-03-04 09:12:31.220  INFO 4711 --- [nio-8080-exec-3] c.f.jobs.MailService : Sending mail to 1 recipient
2026-03-04 09:12:33.415 ERROR 4711 --- [nio-8080-exec-3] c.f.jobs.MailService : ${last(told)}
2026-03-04 09:12:34.001  INFO 4711 --- [nio-8080-exec-4] c.f.jobs.HealthController : GET /health 200 in 3 ms`,
  },
  {
    name: 'Serilog console, with a web request behind it',
    around: (told) =>
      `[09:12:33 ERR] Sending mail 4711 failed <s:Jobs.Mailer>
System.Net.Mail.SmtpException: ${last(told)}
   at System.Net.Mail.SmtpClient.Send(MailMessage message)
   at Jobs.Mailer.Send() in /src/Mailer.cs:line 88
[09:12:33 INF] HTTP POST /jobs/4711 responded 500 in 412.7713 ms`,
  },
  {
    name: 'Symfony profiler, a page of a failed request',
    around: (told) =>
      `TransportException
HTTP 500 Internal Server Error
${last(told)}
Exception
Logs 2
Stack Trace
Symfony\\Component\\Mailer\\Exception\\TransportException
in vendor/symfony/mailer/Transport/Smtp/SmtpTransport.php (line 214)`,
  },
];
