/** Tests that a mail server whose name comes from an imported file gets no password without the user's consent. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import type { ProbeRequest } from '../../../main/probe/index.ts';
import { memoryVault } from '../../../main/vault/index.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind, works, type PushingProgram } from './pushing.ts';

const address = 'jobs@firma.test';
const theirs = { host: 'smtp.firma.test', port: 465, security: 'tls' } as const;
const attackers = { host: 'smtp.attacker.test', port: 465, security: 'tls' } as const;
const handedOver = (endpoint: typeof theirs | typeof attackers, more: object = {}) =>
  JSON.stringify({
    format: 'absender-profile',
    version: 1,
    answers: { address, mailboxKind: 'own', signIn: { username: address, endpoint }, ...more },
  });

let asked: ProbeRequest[];
let app: App;
let program: PushingProgram;
beforeEach(() => {
  asked = [];
  app = testEngine({
    vault: memoryVault(),
    probe: (request) => {
      asked.push(request);
      return Promise.resolve(works(request.endpoint));
    },
    discover: () =>
      Promise.resolve({
        domain: 'firma.test',
        nullMx: false,
        staleAutoconfig: false,
        candidates: [
          { ...theirs, username: address, source: 'provider-table', trust: 'authenticated' },
          { ...theirs, host: 'mail.elsewhere.test', username: address, source: 'srv', trust: 'confirm' },
        ],
        evidence: [],
      }),
  });
  program = programBehind(app);
});
afterEach(() => app.close());

async function opened(text: string): Promise<string> {
  const { profile } = await program.call('profiles.import', { text });
  await program.call('mailbox.discover', { address, practice: false, profileId: profile.id });
  return profile.id;
}
const tried = (profileId: string) =>
  program.host.call('mailbox.check', { profileId, password: 'Geheim-4711' });

describe('a server that comes from a file', () => {
  it('gets no password, however often the page asks', async () => {
    const profileId = await opened(handedOver(attackers));
    expect(await tried(profileId)).toMatchObject({ ok: false, problem: { detail: 'server not confirmed' } });
    await program.call('profiles.checkAgain', { profileId });
    await program.call('tenant.push', { profileId, until: 'checked' });
    expect(asked).toEqual([]);
  });

  it('cannot include its own consent', async () => {
    const refused = await program.host.call('profiles.import', {
      text: handedOver(attackers, { confirmedServer: attackers.host }),
    });
    expect(refused.ok).toBe(false);
  });

  it('gets the password once the user has confirmed it, and no other server does', async () => {
    const profileId = await opened(handedOver(attackers));
    await program.call('profiles.answer', { profileId, answers: { confirmedServer: 'mail.elsewhere.test' } });
    expect((await tried(profileId)).ok).toBe(false);
    await program.call('profiles.answer', { profileId, answers: { confirmedServer: attackers.host } });
    expect((await tried(profileId)).ok).toBe(true);
    expect(asked.map(({ endpoint }) => endpoint)).toEqual([attackers]);
  });

  it('needs no consent if discovery found the same one', async () => {
    expect((await tried(await opened(handedOver(theirs)))).ok).toBe(true);
  });

  it('needs consent if only plain DNS names it', async () => {
    const profileId = await opened(handedOver(theirs));
    const signIn = { username: address, endpoint: { ...theirs, host: 'mail.elsewhere.test' } };
    await program.call('profiles.answer', { profileId, answers: { signIn } });
    expect((await tried(profileId)).ok).toBe(false);
  });

  it('needs consent again for another address', async () => {
    const profileId = await opened(handedOver(attackers));
    await program.call('profiles.answer', { profileId, answers: { confirmedServer: attackers.host } });
    const { profile } = await program.call('profiles.answer', {
      profileId,
      answers: { address: 'karriere@andere.test' },
    });
    expect(profile.answers).not.toHaveProperty('confirmedServer');
  });
});
