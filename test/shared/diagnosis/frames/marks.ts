import { conversation, oneLine, parting, type Frame, type SaidLines, type Documented } from './told.ts';

/** Returns the whole conversation, each line formatted by `write` with a program's prefix. */
const marked = (told: Documented, write: (said: SaidLines, index: number) => string): string =>
  [...conversation(told), ...parting(told)].map(write).join('\n');

/** Transcripts with unusual line prefixes, and text around a message in forms and long logs. */
export const marks: readonly Frame[] = [
  {
    name: 'Exim, debugging a delivery',
    around: (told) =>
      `delivering 1tk2Ab-0003xY-1z\n${marked(told, ({ who, words }) => `  ${{ client: 'SMTP>> ', server: 'SMTP<< ', program: '' }[who]}${words}`)}\nLOG: MAIN`,
  },
  {
    name: 'Postfix, with every line of a peer',
    around: (told) =>
      marked(told, ({ who, words }) => {
        const mark = {
          client: '> mail.hoster.example[192.0.2.8]:587: ',
          server: '< mail.hoster.example[192.0.2.8]:587: ',
          program: '',
        };
        return `Mar  4 09:12:33 mx1 postfix/smtp[812]: ${mark[who]}${words}`;
      }),
  },
  {
    name: 'a trace with the data in a field',
    around: (told) =>
      marked(told, ({ who, words }) =>
        who === 'program'
          ? `2026-03-04T08:12:33.602823Z ERROR smtp::outbound: reason=${JSON.stringify(words)}`
          : `2026-03-04T08:12:33.602823Z TRACE session{protocol=Smtp remote.port=36004}: smtp: event="${who === 'client' ? 'read' : 'write'}" data=${JSON.stringify(`${words}\r\n`)} size=${words.length + 2}`,
      ),
  },
  {
    name: 'a webmail, debug log',
    around: (told) =>
      marked(told, ({ who, words }) => {
        const mark = { client: 'Send', server: 'Recv', program: 'Error' };
        return `[04-Mar-2026 09:12:33 +0100]: <a1b2c3d4> ${mark[who]}: ${words}`;
      }),
  },
  {
    name: 'packets',
    around: (told) =>
      marked(told, ({ who, words }, index) => {
        const way = who === 'client' ? '192.0.2.9    192.0.2.8' : '192.0.2.8    192.0.2.9';
        return `   ${12 + index} 3.${400_000 + index}   ${way}    SMTP   ${90 + index}   ${who === 'client' ? 'C' : 'S'}: ${words}`;
      }),
  },
  {
    name: 'a table in a ticket',
    around: ({ text }) =>
      `| Feld | Wert |\n|---|---|\n| Server | mail.hoster.example |\n| Verschlüsselung | STARTTLS |\n| Fehler | ${oneLine(text)} |`,
  },
  {
    name: 'JSON of a web service with codes of its own',
    around: ({ text }) =>
      JSON.stringify({
        statusCode: 502,
        body: { error: { code: 502, innerError: { status: 502, message: text } } },
      }),
  },
  {
    name: 'the middle of a log full of durations',
    around: ({ text }) => {
      const jobs = (hour: number) =>
        Array.from(
          { length: 40 },
          (_, index) =>
            `2026-03-04T0${hour}:${10 + index}:01Z INFO worker processed job ${index} in ${500 + index} ms`,
        );
      return [...jobs(8), `2026-03-04T09:00:01Z ERROR worker mail job: ${oneLine(text)}`, ...jobs(9)].join(
        '\n',
      );
    },
  },
];
