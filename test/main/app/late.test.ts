import { beforeEach, describe, expect, it } from 'vitest';

import { lingersMs, SecretsInUse } from '../../../main/app/secrets.ts';
import { memoryJournal, type Journal } from '../../../main/journal/index.ts';
import { memoryVault } from '../../../main/vault/index.ts';
import { tells } from '../../support/canary.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind } from './pushing.ts';

const password = 'Kanarienvogel 4711';

it('an exception that comes when its call is long over does not tell the password', async () => {
  const app = testEngine({
    probe: () => Promise.reject(new Error('the server is gone')),
    onIncident: () => undefined,
  });
  const endpoint = { host: 'mail.firma.test', port: 465, security: 'tls' } as const;
  const { host } = programBehind(app);
  await host.call('probe', { endpoint, username: 'jobs@firma.test', password, practice: false });
  const { text } = app.crashed('uncaughtException', new Error(`socket: ${password}`));
  expect(text).toContain('socket: •••');
  expect(tells(text, password)).toBe(false);
  await app.close();
});

describe('a secret', () => {
  let journal: Journal;
  let due: { work: () => void; milliseconds: number }[];
  let secrets: SecretsInUse;
  const said = () => {
    journal.note(`${password} and Wellensittich`);
    return journal.lines().at(-1);
  };
  beforeEach(() => {
    journal = memoryJournal();
    due = [];
    secrets = new SecretsInUse(journal, (work, milliseconds) => due.push({ work, milliseconds }));
  });

  it('is forgotten a minute after the last call, and not that of a later one with it', () => {
    secrets.see({ password });
    secrets.forget();
    secrets.see({ clientSecret: 'Wellensittich' });
    expect(said()).toBe('••• and •••');
    expect(due.map(({ milliseconds }) => milliseconds)).toEqual([lingersMs]);
    due[0]!.work();
    expect(said()).toBe(`${password} and •••`);
    secrets.forget();
    due[1]!.work();
    expect(said()).toBe(`${password} and Wellensittich`);
  });

  it('that was read from the vault is one, too', async () => {
    const vault = secrets.watch(memoryVault());
    const key = { kind: 'mailbox', profileId: 'p', account: 'jobs@firma.test' } as const;
    await vault.write(key, password);
    await vault.read(key);
    expect(said()).toBe('••• and Wellensittich');
  });
});
