/**
 * Tests that the engine sets up the OAuth connection of a real Odoo 19, with a real OpenID provider in place of
 * Microsoft's, and with Postfix and Dovecot as the mail server.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { App } from '../../main/app/index.ts';
import { memoryStore } from '../../main/store/index.ts';
import type { Draft, Discovery, MailSettings, Profile } from '../../shared/model/index.ts';
import { failedStage } from '../../shared/model/index.ts';
import { hostThrough, type Host } from '../../shared/contract/index.ts';
import { diagnose, explain } from '../../shared/diagnosis/index.ts';
import { flowOf } from '../../shared/flow/index.ts';
import { newAuthority } from '../support/certificates.ts';
import { testEngine } from '../support/engine.ts';
import type { MailServer } from '../support/mail-servers/plan.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';
import { startSignInProvider, type SignInProvider } from '../support/sign-in-provider.ts';
import { tenantAt } from '../support/tenant.ts';
import { startOdoo, type Odoo } from './odoo.ts';
import { info, jobs, valueOf } from './setting.ts';

const anna = 'anna@firma.test';
/** A shared mailbox: nobody signs in to it, but Anna is allowed to send as it. */
const shared = 'gemeinsam@firma.test';
const secret = 'Geheimnis-der-Plattform';
const model = 'ir.mail_server';

let odoo: Odoo;
let mail: MailServer<'submission' | 'strange'>;
let provider: SignInProvider;
/** The cookie of a user who is signed in to Odoo in the browser. */
let session: string;

beforeAll(async () => {
  const authority = await newAuthority();
  const stranger = await newAuthority('Somebody');
  odoo = await startOdoo(authority.pem);
  provider = await startSignInProvider({
    platform: { secret, redirectUri: `${odoo.url}/microsoft_outlook/confirm` },
  });
  mail = await startPostfix({
    users: { [jobs]: 'x', [info]: 'x', [anna]: 'x', [shared]: 'x' },
    sendAs: { [shared]: anna },
    introspection: provider.introspection,
    listeners: {
      submission: { security: 'starttls', certificate: await authority.issue(['localhost']) },
      strange: { security: 'starttls', certificate: await stranger.issue(['localhost']) },
    },
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

/** Simulates the browser on the consent page, and follows the redirect back to Odoo. */
async function browse(url: string, answer: Browsing): Promise<void> {
  const page = new URL(url);
  // Requests a new consent, without which this provider does not grant offline access.
  page.searchParams.set('prompt', 'consent');
  const back = await provider.redirectFor(page.href, answer);
  await fetch(back, { headers: { cookie: session }, redirect: 'manual' });
}

/** Runs the engine with a user who responds to the consent page in this way. */
async function led(
  answer: Browsing,
  work: (host: Host, profileId: string) => Promise<void>,
  address: string = jobs,
) {
  let calls = 0;
  const stop = new AbortController();
  const app: App = testEngine({
    store: memoryStore(),
    discover: () => Promise.resolve(discovery()),
    openUrl: async (url) => {
      await browse(url, answer);
      // Odoo does not report that the user declined, so the test cancels the call that is still waiting.
      if (answer.decline) stop.abort();
    },
  });
  const host = hostThrough(app, () => `connection-${++calls}`);
  try {
    const { profile } = await valueOf(host.call('profiles.create', { practice: false }));
    const profileId = profile.id;
    const connection = { kind: 'odoo', url: odoo.url, database: odoo.database } as const;
    await valueOf(host.call('tenant.connect', { profileId, connection, clientSecret: odoo.keys.admin }));
    await valueOf(host.call('profiles.answer', { profileId, answers: { address, mailboxKind: 'own' } }));
    await valueOf(host.call('mailbox.discover', { address, practice: false, profileId }));
    await valueOf(host.call('profiles.answer', { profileId, answers: { route: 'own-connection' } }));
    await work(
      {
        ...host,
        call: (name, input, options) =>
          host.call(name, input, {
            signal: name === 'consent.request' ? stop.signal : undefined,
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
  (await valueOf(host.call('consent.request', { profileId }))).profile;

describe('a real Odoo with its own OAuth connection', () => {
  it('is set up from the sign-in to a sent mail, and rolled back', async () => {
    await led({ as: jobs }, async (host, profileId) => {
      const profile = await connected(host, profileId);
      expect([profile.results.consent?.outcome, flowOf(profile).current]).toEqual([
        'connected',
        'platform-check',
      ]);
      // Odoo's own page has activated the server after the consent, and the engine has deactivated it again.
      expect(await servers()).toMatchObject([{ active: false }]);
      const { profile: checked } = await valueOf(host.call('tenant.push', { profileId, until: 'checked' }));
      expect(checked.results.platformCheck?.report).toMatchObject({
        verdict: 'works',
        mechanism: 'XOAUTH2',
        tls: { verified: false },
      });
      expect(await servers()).toMatchObject([{ active: false }]);
      const { end } = await valueOf(host.call('tenant.push', { profileId, until: 'active' }));
      expect(end).toBe('active');
      const before = mail.mailsOf(info).length;
      await valueOf(host.call('tenant.sendTestMail', { profileId, recipient: info }));
      await expect.poll(() => mail.mailsOf(info).length).toBe(before + 1);
      const [kept] = await servers();
      const told = JSON.stringify([
        await host.call('profiles.get', { profileId }),
        await host.call('journal.read', {}),
      ]);
      expect(kept?.microsoft_outlook_refresh_token).toBeTruthy();
      for (const token of [...provider.given, String(kept?.microsoft_outlook_refresh_token)])
        expect(told).not.toContain(token);
      await valueOf(host.call('tenant.rollBack', { profileId }));
      expect(await servers()).toMatchObject([{ active: false }]);
    });
  });

  it('with another account’s permission stays inactive, and its test shows why', async () => {
    await led({ as: anna }, async (host, profileId) => {
      await connected(host, profileId);
      const { profile, end } = await valueOf(host.call('tenant.push', { profileId, until: 'active' }));
      const { report, findings = [] } = profile.results.platformCheck ?? {};
      expect([end, findings[0]?.cause, findings[0]?.owner]).toEqual([
        'finding',
        'oauth-wrong-account',
        'you',
      ]);
      // Odoo ignores the failed sign-in and blames the sender; only the error text shows that no user is signed in.
      expect(report && failedStage(report)?.stage).toBe('auth');
      expect(await servers()).toMatchObject([{ active: false }]);
    });
  });

  it('for a shared mailbox, with a personal account’s consent, stays inactive, and both causes are named', async () => {
    await led(
      { as: anna },
      async (host, profileId) => {
        await connected(host, profileId);
        const { profile, end } = await valueOf(host.call('tenant.push', { profileId, until: 'active' }));
        const [finding] = profile.results.platformCheck?.findings ?? [];
        expect([end, finding?.cause]).toEqual(['finding', 'oauth-wrong-account']);
        expect(finding?.alternatives).toContain('shared-mailbox-no-login');
        expect(await servers()).toMatchObject([{ active: false }]);
      },
      shared,
    );
  });

  it('leaves nothing behind if the user declines', async () => {
    await led({ as: jobs, decline: true }, async (host, profileId) => {
      const result = await host.call('consent.request', { profileId });
      expect(result).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
      await expect.poll(servers).toEqual([]);
    });
  });

  it('is not offered without an app registration', async () => {
    await register(false);
    await led({ as: jobs }, async (host, profileId) => {
      const { profile } = await valueOf(host.call('profiles.get', { profileId }));
      expect(profile.results.connection?.capabilities).toMatchObject({
        ownConnections: [],
        unregistered: ['microsoft', 'google'],
      });
      expect(flowOf(profile).current).toBe('own-connection');
    });
  });
});

describe('the connector of a real Odoo with its own OAuth connection', () => {
  const signal = new AbortController().signal;
  const tenant = () => tenantAt({ kind: 'odoo', url: odoo.url, database: odoo.database }, odoo.keys.admin);
  const settingsFor = (more: Partial<MailSettings> = {}): MailSettings => ({
    host: 'localhost',
    port: mail.ports.submission,
    security: 'starttls',
    username: jobs,
    sender: jobs,
    ...more,
  });

  /** Starts an OAuth connection, responds to the consent page, and has Odoo test the result. */
  async function tested(settings: MailSettings, answer: Browsing) {
    const odoosTenant = tenant();
    const { connections } = odoosTenant;
    if (!connections) throw new Error('no connections');
    const { id, url } = await valueOf(connections.begin({ settings, provider: 'microsoft' }, { signal }));
    await browse(url, answer);
    const outcome = await valueOf(connections.readOutcome(id, settings.sender, { signal }));
    const connection = { provider: 'microsoft', id } as const;
    const draft: Draft = { id, version: '', settings: { ...settings, connection } };
    const report = await valueOf(odoosTenant.check(draft, { signal }));
    const findings = diagnose(report, { provider: 'microsoft365', consent: 'of-some-account' });
    return { outcome, report, cause: findings[0]?.cause };
  }

  it('sends as a shared mailbox with the account of a user who is allowed to', async () => {
    const { outcome, report } = await tested(settingsFor({ username: anna, sender: shared }), { as: anna });
    expect([outcome?.state, report.verdict]).toEqual(['connected', 'works']);
    expect(await servers()).toMatchObject([{ active: false }]);
  });

  it('reports that the sign-in was declined', async () => {
    const { outcome, cause } = await tested(settingsFor(), { as: jobs, decline: true });
    expect([outcome, cause]).toEqual([undefined, 'oauth-sign-in-ended']);
  });

  it('reports that the certificate is not verified, even if it is untrusted', async () => {
    const { report } = await tested(settingsFor({ port: mail.ports.strange }), { as: jobs });
    expect(report).toMatchObject({ verdict: 'works', tls: { verified: false } });
  });

  it('reports a missing registration, and leaves nothing behind', async () => {
    await register(false);
    const begun = await tenant().connections?.begin(
      { settings: settingsFor(), provider: 'microsoft' },
      { signal },
    );
    const words = begun?.ok === false ? begun.problem.detail : undefined;
    expect(words).toContain('Please configure your Outlook credentials.');
    expect(explain({ text: words ?? '' }).cause).toBe('oauth-app-misconfigured');
    expect(await servers()).toEqual([]);
  });
});
