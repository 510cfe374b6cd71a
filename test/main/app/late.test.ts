import { expect, it } from 'vitest';

import { memoryVault } from '../../../main/vault/index.ts';
import { tells } from '../../support/canary.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind } from './pushing.ts';

const password = 'Kanarienvogel 4711';
const endpoint = { host: 'mail.firma.test', port: 465, security: 'tls' } as const;

it('an exception thrown long after its call ended does not reveal the password', async () => {
  const app = testEngine({
    probe: () => Promise.reject(new Error('the server is gone')),
    onIncident: () => undefined,
  });
  const { host } = programBehind(app);
  await host.call('server.probe', { endpoint, username: 'jobs@firma.test', password, practice: false });
  const { text } = app.crashed(
    'uncaughtException',
    new Error(`socket: ${password}`, { cause: new Error(password) }),
  );
  expect(text).toContain('socket: •••');
  expect(text).toContain('because: •••');
  expect(tells(text, password)).toBe(false);
  expect(app.redact(`> ${password}`)).toBe('> •••');
  await app.close();
});

it('a password read from the keychain is a secret too', async () => {
  const vault = memoryVault();
  const app = testEngine({ vault });
  const { call } = programBehind(app);
  const { profile } = await call('profiles.create', { practice: false });
  const signIn = { username: 'jobs@firma.test', endpoint };
  await call('profiles.answer', { profileId: profile.id, answers: { address: 'jobs@firma.test', signIn } });
  await vault.write({ kind: 'mailbox', profileId: profile.id, account: 'jobs@firma.test' }, password);
  expect(app.redact(password)).toBe(password);
  await call('mailbox.hasPassword', { profileId: profile.id });
  expect(app.redact(`jobs@firma.test ${password}`)).toBe('jobs@firma.test •••');
  await app.close();
});
