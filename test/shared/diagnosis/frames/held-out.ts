import { conversation, isReply, oneLine, parting, type Frame, type SaidLines } from './told.ts';

/**
 * Frames for which no rule was written. To keep it that way, only the number of failures is looked at, not which ones
 * fail.
 */
export const heldOut: readonly Frame[] = [
  {
    name: 'Perl, Net::SMTP Debug',
    around: (told) =>
      [
        'Net::SMTP>>> Net::SMTP(3.11)',
        ...[...conversation(told), ...parting(told)].map(({ who, words }: SaidLines) =>
          who === 'program'
            ? `${words} at send.pl line 12.`
            : `Net::SMTP=GLOB(0x55d0c8a3b2f0)${who === 'client' ? '>>>' : '<<<'} ${words}`,
        ),
      ].join('\n'),
  },
  {
    name: 'Erlang, gen_smtp',
    around: ({ text }) =>
      `09:12:33.415 [error] Task #PID<0.412.0> started from Jobs.Mailer terminating\n** (RuntimeError) {:permanent_failure, "192.0.2.8", ${JSON.stringify(`${text}\r\n`)}}\n    (swoosh 1.15.2) lib/swoosh/mailer.ex:186: Swoosh.Mailer.deliver/2`,
  },
  {
    name: 'PowerShell, Send-MailMessage',
    around: (told) =>
      `Send-MailMessage : ${oneLine(told.text)}\nAt C:\\scripts\\mail.ps1:12 char:1\n+ Send-MailMessage -From $from -To $to -SmtpServer mail.firma.example\n+ ~~~~~~~~~~~~~~~~\n    + CategoryInfo          : InvalidOperation: (System.Net.Mail.SmtpClient:SmtpClient) [Send-MailMessage], SmtpException\n    + FullyQualifiedErrorId : SmtpException,Microsoft.PowerShell.Commands.SendMailMessage`,
  },
  {
    name: 'systemd journal',
    around: (told) =>
      [
        'Mar 04 09:12:31 app01 systemd[1]: Started Mail queue worker.',
        `Mar 04 09:12:33 app01 queue-worker[812]: [2026-03-04 09:12:33] production.ERROR: ${oneLine(told.text)} {"exception":"[object] (Exception(code: 0): at /srv/app/Mailer.php:88)"}`,
        'Mar 04 09:12:33 app01 systemd[1]: queue-worker.service: Main process exited, code=exited, status=1/FAILURE',
      ].join('\n'),
  },
  {
    name: 'kubernetes, tab-separated zap',
    around: (told) =>
      `mailer-6c9f7d8b5-x2lqp\tmailer\t2026-03-04T08:12:33.123Z\terror\tsmtp/client.go:142\tdelivery failed\t{"queue": "jobs", "error": ${JSON.stringify(oneLine(told.text))}}`,
  },
  {
    name: 'a transcript with numbers of lines',
    around: (told) =>
      [...conversation(told), ...parting(told)]
        .map(
          ({ who, words }, index) =>
            `${String(index + 1).padStart(4, '0')} ${{ client: 'OUT', server: 'IN ', program: 'ERR' }[who]} | ${words}`,
        )
        .join('\n'),
  },
  {
    name: 'a French mail program',
    around: ({ text }) =>
      `Une erreur est survenue lors de l'envoi du courrier. Le serveur de courrier a répondu :\n${text}\nVeuillez vérifier le message et essayer à nouveau.`,
  },
  {
    name: 'NDR, Spanish',
    around: (told) =>
      `No se pudo entregar el mensaje a los siguientes destinatarios o grupos:\n\nanna@bewerber.example\n\nInformación de diagnóstico para los administradores:\n\nServidor de generación: mx1.firma.example\n\nanna@bewerber.example\nRemote Server returned '${oneLine(told.text)}'`,
  },
  {
    name: 'a chat',
    around: (told) =>
      `Anna Beispiel  09:12\nbeim Testen kommt das hier 🙈\nAnna Beispiel  09:13\n${oneLine(told.text)}\nJonas (IT)  09:20\nPort 587 ist bei uns frei, schau ich mir an`,
  },
  {
    name: 'YAML of a job',
    around: (told) =>
      `job: notify\nstatus: failed\nattempts: 3\nserver: mail.firma.example:587\nlast_error: ${JSON.stringify(told.text)}\nnext_try: 2026-03-04T10:00:00Z`,
  },
  {
    name: 'XML of a service',
    around: ({ text }) =>
      `<?xml version="1.0"?><response><status>error</status><smtp host="mail.firma.example" port="587"/><message>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</message></response>`,
  },
  {
    name: 'a dialogue in one line',
    around: (told) =>
      [...conversation(told), ...parting(told)]
        .map(({ who, words }) => `${{ client: '=>', server: '<=', program: '!!' }[who]} ${words}`)
        .join(' '),
  },
  {
    name: 'an answer with its parts apart',
    around: (told) =>
      isReply(told)
        ? `{"accepted":[],"rejected":["anna@bewerber.example"],"responseCode":${told.text.slice(0, 3)},"response":${JSON.stringify(told.text)},"envelopeTime":212}`
        : JSON.stringify({ errno: -111, error: told.text }),
  },
];
