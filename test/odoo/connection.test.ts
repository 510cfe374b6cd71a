/** A real Odoo 19 connects itself, led by the engine: a real OpenID provider in Microsoft's place, Postfix and Dovecot behind. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../main/app/index.ts';
import { memoryStore } from '../../main/store/index.ts';
import { hostThrough, type Host } from '../../shared/contract/index.ts';
import { flowOf } from '../../shared/flow/index.ts';
import type { Discovery, Profile } from '../../shared/model/index.ts';
import { newAuthority } from '../support/certificates.ts';
import { testEngine } from '../support/engine.ts';
import type { MailServer } from '../support/mail-servers/plan.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';
import { startSignInProvider, type SignInProvider } from '../support/sign-in-provider.ts';
import { startOdoo, type Odoo } from './odoo.ts';
import { info, jobs, valueOf } from './setting.ts';

const anna = 'anna@firma.test';
const secret = 'Geheimnis-der-Plattform';
const model = 'ir.mail_server';

let odoo: Odoo;
let mail: MailServer<'submission'>;
let provider: SignInProvider;
/** The cookie of somebody who is signed in at Odoo in the browser. */
let session: string;

beforeAll(async () => {
  const authority = await newAuthority();
  odoo = await startOdoo(authority.pem);
  provider = await startSignInProvider({
    platform: { secret, redirectUri: `${odoo.url}/microsoft_outlook/confirm` },
  });
  mail = await startPostfix({
    users: { [jobs]: 'x', [info]: 'x', [anna]: 'x' },
    introspection: provider.introspection,
    listeners: { submission: { security: 'starttls', certificate: await authority.issue(['localhost']) } },
  });
  const answer = await fetch(`${odoo.url}/web/session/authenticate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ params: { db: odoo.database, login: odoo.login, password: 'admin' } }),
  });
  session = answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
  await set('web.base.url', odoo.url);
  await set('microsoft_outlook.endpoint', `${provider.issuer.origin}/`);
});
afterAll(async () => {
  mail.stop();
  await Promise.all([odoo.stop(), provider.stop()]);
});

const set = (key: string, value: string) => odoo.call('ir.config_parameter', 'set_param', { key, value });
const register = async (on: boolean) => {
  await set('microsoft_outlook_client_id', on ? 'platform' : '');
  await set('microsoft_outlook_client_secret', on ? secret : '');
};
const servers = async () =>
  (await odoo.call(model, 'search_read', {
    domain: [['active', 'in', [true, false]]],
    fields: ['active', 'name', 'microsoft_outlook_refresh_token'],
  })) as { id: number; active: boolean; name: string; microsoft_outlook_refresh_token: string | false }[];

beforeEach(async () => {
  const ids = (await servers()).map(({ id }) => id);
  if (ids.length > 0) await odoo.call(model, 'unlink', { ids });
  await register(true);
});

interface Browsing {
  readonly as: string;
  readonly decline?: true;
}

/** The engine, with somebody in front of a browser who answers like this. */
async function led(answer: Browsing, work: (host: Host, profileId: string) => Promise<void>) {
  let calls = 0;
  const stop = new AbortController();
  const app: App = testEngine({
    store: memoryStore(),
    discover: () => Promise.resolve(discovery()),
    openUrl: async (url) => {
      const page = new URL(url);
      // Consent anew, or this provider gives nothing that lasts.
      page.searchParams.set('prompt', 'consent');
      const back = await provider.redirectFor(page.href, answer);
      await fetch(back, { headers: { cookie: session }, redirect: 'manual' });
      // Odoo keeps to itself that somebody declined: whoever waits gives up.
      if (answer.decline) stop.abort();
    },
  });
  const host = hostThrough(app, () => `connection-${++calls}`);
  try {
    const { profile } = await valueOf(host.call('createProfile', { practice: false }));
    const profileId = profile.id;
    const connection = { kind: 'odoo', url: odoo.url, database: odoo.database } as const;
    await valueOf(host.call('connectTenant', { profileId, connection, clientSecret: odoo.keys.admin }));
    await valueOf(host.call('answer', { profileId, answers: { address: jobs, mailboxKind: 'own' } }));
    await valueOf(host.call('discover', { address: jobs, practice: false, profileId }));
    await valueOf(host.call('answer', { profileId, answers: { route: 'own-connection' } }));
    await work(
      {
        ...host,
        call: (name, input, options) =>
          host.call(name, input, {
            signal: name === 'connectMailbox' ? stop.signal : undefined,
            ...options,
          } as never),
      },
      profileId,
    );
  } finally {
    await app.close();
  }
}

const discovery = (): Discovery => ({
  domain: 'firma.test',
  provider: { id: 'microsoft365', name: 'Microsoft 365 / Exchange Online', source: 'mx' },
  nullMx: false,
  staleAutoconfig: false,
  candidates: [
    {
      host: 'localhost',
      port: mail.ports.submission,
      security: 'starttls',
      username: jobs,
      source: 'provider-table',
      trust: 'authenticated',
    },
  ],
  evidence: [],
});

const connected = async (host: Host, profileId: string): Promise<Profile> =>
  (await valueOf(host.call('connectMailbox', { profileId }))).profile;

describe('a real Odoo that connects itself', () => {
  it('is led from the sign-in to a mail that was sent, and back', async () => {
    await led({ as: jobs }, async (host, profileId) => {
      const profile = await connected(host, profileId);
      expect([profile.results.consent?.outcome, flowOf(profile).current]).toEqual([
        'connected',
        'platform-check',
      ]);
      // Odoo's own page had switched it on.
      expect(await servers()).toMatchObject([{ active: false }]);
      const { profile: checked } = await valueOf(host.call('push', { profileId, until: 'checked' }));
      expect(checked.results.platformCheck?.report).toMatchObject({
        verdict: 'works',
        mechanism: 'XOAUTH2',
        tls: { verified: false },
      });
      expect(await servers()).toMatchObject([{ active: false }]);
      const { end } = await valueOf(host.call('push', { profileId, until: 'active' }));
      expect(end).toBe('active');
      const before = mail.mailsOf(info).length;
      await valueOf(host.call('sendTestMail', { profileId, recipient: info }));
      await expect.poll(() => mail.mailsOf(info).length).toBe(before + 1);
      const [kept] = await servers();
      const told = JSON.stringify([
        await host.call('getProfile', { profileId }),
        await host.call('readJournal', {}),
      ]);
      expect(kept?.microsoft_outlook_refresh_token).toBeTruthy();
      for (const token of [...provider.given, String(kept?.microsoft_outlook_refresh_token)])
        expect(told).not.toContain(token);
      await valueOf(host.call('rollBack', { profileId }));
      expect(await servers()).toMatchObject([{ active: false }]);
    });
  });

  it('that was given another account’s permission stays off, and its test tells', async () => {
    await led({ as: anna }, async (host, profileId) => {
      await connected(host, profileId);
      const { profile, end } = await valueOf(host.call('push', { profileId, until: 'active' }));
      expect([end, profile.results.platformCheck?.findings[0]?.cause]).toEqual([
        'finding',
        'oauth-wrong-account',
      ]);
      expect(await servers()).toMatchObject([{ active: false }]);
    });
  });

  it('leaves nothing behind where somebody declines', async () => {
    await led({ as: jobs, decline: true }, async (host, profileId) => {
      const result = await host.call('connectMailbox', { profileId });
      expect(result).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
      await expect.poll(servers).toEqual([]);
    });
  });

  it('is not led where nobody has registered it', async () => {
    await register(false);
    await led({ as: jobs }, async (host, profileId) => {
      const { profile } = await valueOf(host.call('getProfile', { profileId }));
      expect(profile.results.connection?.capabilities).toMatchObject({
        ownConnections: [],
        unregistered: ['microsoft', 'google'],
      });
      expect(flowOf(profile).current).toBe('own-connection');
    });
  });
});
