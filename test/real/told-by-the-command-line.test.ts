/**
 * Tests that the command line leaks no password: it sends one from a real keychain to a platform and to a mail server
 * that repeat it in every encoding. The password is then searched for in everything that the command printed, wrote to
 * disk, sent, or exposed to other processes.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startPractice, type PracticeWorld } from '../../main/practice/index.ts';
import { confFile, openStore } from '../../main/store/index.ts';
import { keychainVault } from '../../main/vault/index.ts';
import { practice } from '../../shared/model/index.ts';
import { programBehind, push } from '../main/app/pushing.ts';
import { faultyWayTo, problem, type Faulty } from '../main/tenant/faulty.ts';
import { quickProbe } from '../main/tenant/setting.ts';
import { canary, inAllForms } from '../support/canary.ts';
import { newAuthority } from '../support/certificates.ts';
import { testEngine } from '../support/engine.ts';
import { leakingPoints, watched, type Watched } from '../support/watched.ts';

const address = 'jobs@firma.test';
const secrets = [canary, practice.clientSecret];

let ca: string;
let mail: SMTPServer;
let accepts: boolean;
let world: PracticeWorld;
let way: Faulty;
let home: string;
let profileId: string;

beforeAll(async () => {
  const authority = await newAuthority();
  ca = authority.pem;
  const { certificate, key } = await authority.issue(['localhost']);
  mail = new SMTPServer({
    secure: true,
    cert: certificate,
    key,
    authMethods: ['PLAIN', 'LOGIN'],
    onAuth: ({ username, password }, _session, done) =>
      accepts
        ? done(null, { user: address })
        : done(new Error(`535 no: ${inAllForms(password ?? '', username ?? '')}`)),
  });
  mail.on('error', () => undefined);
  mail.listen(0, '127.0.0.1');
  await once(mail.server, 'listening');
});
afterAll(() => mail.close());

const mailPort = () => (mail.server.address() as AddressInfo).port;
const engine = () => testEngine({ store: openStore(confFile(home)), vault: keychainVault() });

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'absender-told-'));
  world = await startPractice({ probe: quickProbe });
  way = await faultyWayTo(world.tenantUrl);
  accepts = true;
  const app = engine();
  const program = programBehind(app);
  await program.call('settings.setCertificates', { text: ca });
  profileId = (await program.call('profiles.create', { practice: false })).profile.id;
  const connection = { kind: 'mail-api', url: way.url, clientId: practice.clientId } as const;
  await program.call('tenant.connect', { profileId, connection, clientSecret: practice.clientSecret });
  const endpoint = { host: 'localhost', port: mailPort(), security: 'tls' } as const;
  await program.call('profiles.answer', {
    profileId,
    answers: {
      address,
      mailboxKind: 'own',
      signIn: { username: address, endpoint },
      confirmedServer: endpoint.host,
    },
  });
  await program.call('mailbox.check', { profileId, password: canary });
  expect((await program.call('mailbox.hasPassword', { profileId })).vault).toEqual({ kind: 'keychain' });
  await app.close();
});
afterEach(async () => {
  const app = engine();
  await programBehind(app).call('settings.forgetEverything', {});
  await app.close();
  await Promise.all([way.stop(), world.stop()]);
  rmSync(home, { recursive: true });
});

const absender = (...args: string[]) => watched({ args: ['build/absender.js', ...args], home });
const telling = (seen: Watched) =>
  leakingPoints(seen, secrets, { platform: Number(new URL(way.url).port), mail: mailPort() });
const setUp = async () => {
  const app = engine();
  await push(programBehind(app), profileId);
  await app.close();
};
/** Makes the platform repeat what it received. */
const repeatsIt = (match: string) =>
  way.meet(match, (exchange) => {
    const repeated = `${inAllForms(canary, address)} ${exchange.request.body}`;
    return problem(422, {
      title: repeated,
      detail: repeated,
      errors: [{ field: 'password', message: repeated }],
    })(exchange);
  });

describe.each([[[]], [['--json']]])('a password in the keychain, with the arguments %j', (flags) => {
  it('is sent to the platform by a push, and nowhere else', async () => {
    const seen = await absender('push', profileId, ...flags);
    expect(seen.code, seen.stderr).toBe(0);
    expect(way.requests('POST /v1/drafts').some(({ body }) => body.includes(canary))).toBe(true);
    expect(telling(seen)).toEqual([]);
  });

  it('is not printed when the platform refuses and repeats it', async () => {
    repeatsIt('POST /v1/drafts');
    const seen = await absender('push', profileId, ...flags);
    expect(seen.code).toBe(1);
    expect(telling(seen)).toEqual([]);
  });

  it('is sent to the mail server by a check, and nowhere else', async () => {
    await setUp();
    const seen = await absender('check-again', profileId, ...flags);
    expect(seen.code, seen.stderr).toBe(0);
    const signIns = seen.lines.filter(
      (line) => line.point === 'network' && line.port === mailPort() && line.text.startsWith('AUTH'),
    );
    expect(signIns).toHaveLength(1);
    expect(telling(seen)).toEqual([]);
  });

  it('is not printed when the mail server refuses and repeats it', async () => {
    await setUp();
    accepts = false;
    const seen = await absender('check-again', '--all', ...flags);
    expect(seen.code).toBe(1);
    expect(seen.stdout).toContain('wrong-credentials');
    expect(telling(seen)).toEqual([]);
  });
});
