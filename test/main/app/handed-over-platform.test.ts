/** Tests that a platform whose URL comes from an imported file gets no secret without the user's consent. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../../main/app/index.ts';
import { memoryVault } from '../../../main/vault/index.ts';
import { secretAccountOf, type ApiConnection } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import { programBehind, type PushingProgram } from './pushing.ts';

const address = 'jobs@firma.test';
const endpoint = { host: 'smtp.firma.test', port: 465, security: 'tls' } as const;

let platform: Server;
let asked: IncomingMessage[];
let theirs: Extract<ApiConnection, { kind: 'mail-api' }>;
let vault: ReturnType<typeof memoryVault>;
let app: App;
let program: PushingProgram;
beforeEach(async () => {
  asked = [];
  platform = createServer((request, response) => {
    asked.push(request);
    response.writeHead(401).end();
  }).listen(0, '127.0.0.1');
  await once(platform, 'listening');
  const { port } = platform.address() as AddressInfo;
  theirs = { kind: 'mail-api', url: `http://127.0.0.1:${String(port)}/`, clientId: 'client' };
  vault = memoryVault();
  app = testEngine({ vault });
  program = programBehind(app);
});
afterEach(async () => {
  await app.close();
  platform.close();
});

const handedOver = (connection: ApiConnection, more: object = {}) =>
  JSON.stringify({
    format: 'absender-profile',
    version: 1,
    answers: {
      platform: connection,
      address,
      mailboxKind: 'own',
      signIn: { username: address, endpoint },
      ...more,
    },
  });
const opened = async (connection: ApiConnection = theirs): Promise<string> =>
  (await program.call('profiles.import', { text: handedOver(connection) })).profile.id;
const connect = (profileId: string, connection: ApiConnection = theirs) =>
  program.host.call('tenant.connect', { profileId, connection, clientSecret: 'Geheim-4711' });
const refused = { ok: false, problem: { kind: 'invalid-input', detail: 'platform not confirmed' } };

describe('a platform that comes from a file', () => {
  it('gets no secret, however often the page asks', async () => {
    const profileId = await opened();
    expect(await connect(profileId)).toEqual(refused);
    expect(await connect(profileId)).toEqual(refused);
    expect(asked).toEqual([]);
    const account = secretAccountOf(theirs);
    expect(await vault.read({ kind: 'tenant', profileId, account })).toBeUndefined();
  });

  it('gets none in another spelling either', async () => {
    const { port } = platform.address() as AddressInfo;
    const others: ApiConnection[] = [
      { ...theirs, url: `${theirs.url}base/` },
      { ...theirs, url: theirs.url.toUpperCase() },
      { kind: 'mail-api', url: theirs.url },
      { ...theirs, clientId: 'another' },
      { kind: 'odoo', url: `http://127.0.0.1:${String(port)}` },
    ];
    for (const other of others) {
      const profileId = await opened();
      expect([other, await connect(profileId, other)]).toEqual([other, refused]);
    }
    expect(asked).toEqual([]);
  });

  it('gets no stored secret', async () => {
    const profileId = await opened();
    await vault.write({ kind: 'tenant', profileId, account: secretAccountOf(theirs) }, 'Geheim-4711');
    await vault.write({ kind: 'mailbox', profileId, account: address }, 'Geheim-0815');
    await program.call('profiles.answer', { profileId, answers: { confirmedServer: endpoint.host } });
    for (const operation of ['tenant.checkInbound', 'profiles.checkAgain'] as const)
      await program.host.call(operation, { profileId });
    await program.host.call('tenant.sendTestMail', { profileId, recipient: address });
    const { profile, end } = await program.call('tenant.push', { profileId, until: 'active' });
    expect(end).toBe('refused');
    expect(profile.results.problem?.problem).toEqual({ kind: 'invalid', reason: 'not-confirmed' });
    expect(asked).toEqual([]);
  });

  it('cannot include its own consent', async () => {
    const text = handedOver(theirs, { confirmedPlatform: new URL(theirs.url).origin });
    expect((await program.host.call('profiles.import', { text })).ok).toBe(false);
  });

  it('gets the secret once the user has confirmed it, and no other platform does', async () => {
    const profileId = await opened();
    await program.call('profiles.answer', {
      profileId,
      answers: { confirmedPlatform: 'http://127.0.0.1:1' },
    });
    expect(await connect(profileId)).toEqual(refused);
    const { origin } = new URL(theirs.url);
    await program.call('profiles.answer', { profileId, answers: { confirmedPlatform: origin } });
    expect((await connect(profileId)).ok).toBe(true);
    expect(asked.length).toBeGreaterThan(0);
    // The consent also applies to the next attempt, even with another client id.
    expect((await connect(profileId, { ...theirs, clientId: 'another' })).ok).toBe(true);
  });

  it('is replaced by one that the user enters, without a question', async () => {
    const profileId = await opened({ kind: 'mail-api', url: 'https://evil.example/' });
    expect((await connect(profileId)).ok).toBe(true);
    expect(asked.length).toBeGreaterThan(0);
    // Switching back to the platform from the file requires consent again.
    expect((await connect(profileId)).ok).toBe(true);
  });
});

it('a platform that the user enters in a new profile needs no consent', async () => {
  const { profile } = await program.call('profiles.create', { practice: false });
  expect((await connect(profile.id)).ok).toBe(true);
  expect((await connect(profile.id)).ok).toBe(true);
});
