/** Tests the forms in which users specify a mail server on the command line. */
import { expect, it } from 'vitest';

import { commandLine as run } from '../../support/command-line.ts';

it.each([
  [['--host', '127.0.0.1:1'], '127.0.0.1:1 starttls'],
  [['--host', ' smtps://127.0.0.1:1/ '], '127.0.0.1:1 tls'],
  [['--host', '127.0.0.1:1', '--port', '1', '--security', 'tls'], '127.0.0.1:1 tls'],
  [['--host', '[::1]:1'], '::1:1 starttls'],
  [['--host', 'localhost.', '--port', '1'], 'localhost:1 starttls'],
])('understands a server as people type it: %j', async (how, where) => {
  const { status, stdout } = await run(['probe', 'jobs@firma.test', ...how]);
  expect([status, stdout.split('\n')[0]]).toEqual([1, `${where}: failed`]);
});

it.each([
  [['--host', '127.0.0.1:smtp'], '--host: Behind the colon belongs a number from 1 to 65535'],
  [['--host', '127.0.0.256'], '--host: This looks like an IP address, but is none'],
  [['--host', 'imap://mail.firma.test'], '--host: This server is for fetching mail'],
  [['--host', 'jobs@firma.test'], '--host: The name of a server has no @ sign in it'],
  [['--host', 'x.test:587', '--port', '465'], '--port: This contradicts what stands behind --host.'],
  [['--host', 'smtps://x.test', '--security', 'starttls'], '--security: This contradicts'],
])('names the part of a server that it does not understand: %j', async (how, words) => {
  const { status, stdout, stderr } = await run(['probe', 'jobs@firma.test', '--password-stdin', ...how], 'x');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
});
