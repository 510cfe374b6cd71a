import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readDialogue } from '../../shared/dialogue/index.ts';

const roles = (paste: string) => readDialogue(paste).turns.map(({ role }) => role);

describe('a paste read as a dialogue', () => {
  it('shows who said what, at which stage, and what was refused', () => {
    const { turns, passed, refusal, asked, greetedBy } = readDialogue(
      [
        '2026-03-04 09:12:33\tConnection: opening to ssl://mail.firma.example:465, timeout=300',
        '2026-03-04 09:12:33\tSERVER -> CLIENT: 220 mx7.hoster.example ESMTP',
        '2026-03-04 09:12:33\tCLIENT -> SERVER: EHLO app',
        '2026-03-04 09:12:33\tSERVER -> CLIENT: 250-mx7.hoster.example',
        '2026-03-04 09:12:33\tSERVER -> CLIENT: 250 AUTH LOGIN',
        '2026-03-04 09:12:33\tCLIENT -> SERVER: AUTH LOGIN',
        '2026-03-04 09:12:33\tSERVER -> CLIENT: 334 VXNlcm5hbWU6',
        '2026-03-04 09:12:33\tCLIENT -> SERVER: am9icw==',
        '2026-03-04 09:12:33\tSERVER -> CLIENT: 535-5.7.8 Not accepted.',
        '2026-03-04 09:12:33\tSERVER -> CLIENT: 535 5.7.8 Learn more',
        '2026-03-04 09:12:33\tCLIENT -> SERVER: QUIT',
        '2026-03-04 09:12:33\tSERVER -> CLIENT: 221 Bye',
      ].join('\n'),
    );
    expect(turns.map(({ role }) => role)).toEqual([
      'success',
      'accepted',
      'command',
      'accepted',
      'accepted',
      'command',
      'accepted',
      'credential',
      'refused',
      'command',
      'accepted',
    ]);
    expect(refusal).toMatchObject({
      text: '535-5.7.8 Not accepted.\n535 5.7.8 Learn more',
      stage: 'auth',
      code: 535,
    });
    expect(passed).toEqual(['greeting', 'ehlo', 'quit']);
    expect([asked.host, asked.port, asked.security, asked.mechanism, greetedBy]).toEqual([
      'mail.firma.example',
      465,
      'tls',
      'LOGIN',
      'mx7.hoster.example',
    ]);
  });

  it.each([
    ['by Python', "smtplib.SMTPDataError: (554, b'5.7.1 no spam')", "554, b'5.7.1 no spam'"],
    ['by PHP', 'got code "554", with message "554 5.7.1 no spam".', '554 5.7.1 no spam'],
    [
      'by a relay',
      'host mx.example[192.0.2.1] said: 554 5.7.1 no spam (in reply to end of DATA command)',
      '554 5.7.1 no spam',
    ],
    ['by .NET, without its code', 'The server response was: 5.7.1 no spam', '5.7.1 no spam'],
    ['in JSON', '{"level":"error","err":{"response":"554 5.7.1 no spam"}}', '554 5.7.1 no spam'],
    ['in HTML', '<p>The server said: <b>554 5.7.1 no spam</b></p>', '554 5.7.1 no spam'],
    ['in a quoted mail', '> Hello\n>\n> 554 5.7.1 no spam', '554 5.7.1 no spam'],
    ['on two lines', 'said: 554 5.7.1\n    no spam', '554 5.7.1 no spam'],
  ])('finds a reply %s', (_how, paste, text) => {
    expect(readDialogue(paste).refusal?.text).toBe(text);
  });

  it.each([
    [
      'a mailer that nobody knows',
      (who: 'client' | 'server') => `trace ${who === 'client' ? '~out~' : '~in~'} `,
    ],
    [
      'a log with times and sessions',
      (who: 'client' | 'server') => `09:12:3${who.length} <a1b2c3> ${who === 'client' ? 'Tx' : 'Rx'}: `,
    ],
    [
      'a daemon with addresses',
      (who: 'client' | 'server') =>
        `mx1 smtpd[81]: ${who === 'client' ? '>' : '<'} mail.firma.example[192.0.2.8]:587: `,
    ],
  ])('learns who speaks in %s', (_name, mark) => {
    const said = (who: 'client' | 'server', words: string) => `${mark(who)}${words}`;
    const { turns, passed, refusal } = readDialogue(
      [
        said('server', '220 mail.firma.example ESMTP'),
        said('client', 'EHLO app.firma.example'),
        said('server', '250 AUTH LOGIN'),
        said('client', 'AUTH LOGIN'),
        said('server', '334 VXNlcm5hbWU6'),
        said('client', 'Zaunkoenig'),
        said('server', '235 ok'),
        said('client', 'MAIL FROM:<jobs@firma.example>'),
        said('server', '554 Not you'),
        said('client', 'QUIT'),
      ].join('\n'),
    );
    expect(refusal).toMatchObject({ text: '554 Not you', stage: 'sender' });
    expect(turns.find(({ text }) => text === 'Zaunkoenig')?.role).toBe('credential');
    expect(passed).toEqual(['greeting', 'ehlo', 'auth']);
  });

  it('does not mistake a refusal for the reply to the greeting if a log omits the commands', () => {
    const { refusal } = readDialogue('S: 220 mx.firma.example\nS: 250 AUTH LOGIN\nS: 250 ok\nS: 550 No');
    expect(refusal?.stage).toBeUndefined();
  });

  it('recognises a capability that begins with a number', () => {
    expect(roles('250-mail.firma.example\n250-8BITMIME\n250 SIZE 1000')).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
  });

  it.each([
    ['a table', '| Verschlüsselung | STARTTLS |\n| Server | mail.firma.example |', 'setting'],
    ['fields of a program', 'remoteAddr: 192.0.2.77\nuserAgent: Mozilla/5.0', 'setting'],
  ])('recognises settings in %s', (_what, paste, role) => {
    expect(new Set(roles(paste))).toEqual(new Set([role]));
  });

  it.each([
    'port 443 is open',
    'took 535 ms',
    'File "/usr/lib/smtplib.py", line 535, in login',
    '2026-03-04T08:12:33.535Z started',
    'Sending limit is 500 per day',
    'responses: 500 mails, 450 kB',
    '2026-03-04T08:12:01Z INFO worker processed job 4000 in 500 ms',
  ])('finds no reply code in: %s', (paste) => {
    expect(readDialogue(paste).refusal).toBeUndefined();
  });

  it('finds the refusal, not what only follows from it', () => {
    const paste =
      'RCPT TO:<a@b.example>\n550 5.7.1 Unable to relay\nDATA\n503 5.5.1 need RCPT first\nQUIT\n221 Bye';
    expect(readDialogue(paste).refusal).toMatchObject({ code: 550, stage: 'recipient' });
  });

  it('recognises success, settings and source locations', () => {
    expect(roles('TLS established, certificate verified')).toEqual(['success']);
    expect(roles('SMTP server: mail.firma.example\nPort: 587')).toEqual(['setting', 'setting']);
    expect(roles('    at Socket.onData (/app/index.js:550:21)')).toEqual(['frame']);
    expect(roles('Connection closed by foreign host.')).toEqual(['end']);
    expect(roles('Our firewall is open. Still it says: no route')).toEqual(['words']);
  });

  it('separates the lines of a message from the dialogue', () => {
    expect(roles('DATA\n354 go on\nSubject: 550 no such user\n\n.\n250 ok')).toEqual([
      'command',
      'accepted',
      'frame',
      'command',
      'accepted',
    ]);
  });

  it('reads anything without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (paste) => {
        readDialogue(paste);
      }),
    );
  });

  it.each([
    '550 ',
    'a: ',
    '"',
    "b'",
    '\\n',
    '{"',
    '<p>',
    '> ',
    '=\n',
    'key=value ',
    '334 x\n',
    '<< 250 ',
    '_',
    '\t',
  ])('is not slowed down by many of %j', (piece) => {
    // If the running time were quadratic in the length of the text, this would take minutes.
    expect(readDialogue(piece.repeat(100_000 / piece.length)).turns.length).toBeGreaterThanOrEqual(0);
  });
});
