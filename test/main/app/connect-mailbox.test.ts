/** Tests that the engine sets up a platform's own OAuth connection, with Odoo and with the practice platform. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { App, AppPorts } from '../../../main/app/index.ts';
import { memoryJournal } from '../../../main/journal/index.ts';
import { systemClock } from '../../../main/tenant/http/clock.ts';
import { memoryStore, type Store } from '../../../main/store/index.ts';
import { flowOf } from '../../../shared/flow/index.ts';
import type { Result } from '../../../shared/result.ts';
import { defaultPreferences, practice, type Discovery, type Profile } from '../../../shared/model/index.ts';
import { testEngine } from '../../support/engine.ts';
import { odooKey, odooToken, startFakeOdoo, type FakeOdoo } from '../tenant/odoo/fake-odoo.ts';
import { TestClock } from '../tenant/setting.ts';
import { programBehind, type PushingProgram } from './pushing.ts';

const jobs = 'jobs@firma.test';
const discovery: Discovery = {
  domain: 'firma.test',
  provider: { id: 'microsoft365', name: 'Microsoft 365 / Exchange Online', source: 'mx' },
  nullMx: false,
  staleAutoconfig: false,
  candidates: [
    {
      host: 'smtp.office365.com',
      port: 587,
      security: 'starttls',
      username: jobs,
      source: 'provider-table',
      trust: 'authenticated',
    },
  ],
  evidence: [],
};

let apps: App[];
let opened: string[];
let copied: string[];
let clock: TestClock;
let store: Store;
/** Called on every wait while the consent page is open. */
let whileOpen: (() => void) | undefined;
beforeEach(() => {
  apps = [];
  opened = [];
  copied = [];
  clock = new TestClock();
  store = memoryStore();
  whileOpen = undefined;
});
afterEach(async () => {
  await Promise.all(apps.map((app) => app.close()));
});

function start(ports: Partial<AppPorts> = {}): PushingProgram & { app: App } {
  const app = testEngine({
    store,
    clock,
    discover: () => Promise.resolve(discovery),
    openUrl: (url) => {
      opened.push(url);
      clock.onWait = whileOpen;
      return Promise.resolve();
    },
    clipboard: {
      read: () => Promise.resolve(copied.at(-1) ?? ''),
      write: (text) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
    ...ports,
  });
  apps.push(app);
  return { app, ...programBehind(app) };
}

describe('an Odoo with its own OAuth connection', () => {
  let odoo: FakeOdoo;
  beforeEach(async () => {
    odoo = await startFakeOdoo();
    odoo.version = ['19.0', 19];
    odoo.authentications = ['login', 'outlook', 'gmail'];
    odoo.parameters.set('microsoft_outlook_client_id', 'k').set('microsoft_outlook_client_secret', 'g');
  });
  afterEach(() => odoo.stop());

  async function ready(program: PushingProgram): Promise<string> {
    const { profile } = await program.call('profiles.create', { practice: false });
    const profileId = profile.id;
    const connection = { kind: 'odoo', url: odoo.url } as const;
    await program.call('tenant.connect', { profileId, connection, clientSecret: odooKey });
    await program.call('profiles.answer', { profileId, answers: { address: jobs, mailboxKind: 'own' } });
    await program.call('mailbox.discover', { address: jobs, practice: false, profileId });
    await program.call('profiles.answer', { profileId, answers: { route: 'own-connection' } });
    return profileId;
  }
  /** The time at which the user consented, just after the page was opened. */
  let agreedAt = NaN;
  const agreeSoon = () => {
    whileOpen = () => {
      clock.onWait = undefined;
      agreedAt = clock.now();
      odoo.agree(Math.max(...odoo.servers.map(({ id }) => id)));
    };
  };
  const outcome = ({ results: { consent } }: Profile) => consent?.outcome;

  it('takes eight screens from the address to sending, and the address is all that has to be typed', async () => {
    const program = start();
    const profileId = await ready(program);
    agreeSoon();
    const { profile } = await program.call('consent.request', { profileId });
    expect(outcome(profile)).toBe('connected');
    expect(opened).toEqual([odoo.consentPage]);
    expect(flowOf(profile).steps).toEqual([
      'platform',
      'address',
      'mailbox-kind',
      'route',
      'connect',
      'platform-check',
      'test-mail',
      'summary',
    ]);
    expect(odoo.servers).toMatchObject([{ active: false }]);
    // Odoo activates the server before it has been tested; the engine deactivates it within two seconds on the
    // simulated clock.
    expect(clock.now() - agreedAt).toBeLessThanOrEqual(2_000);
    const { profile: active, end } = await program.call('tenant.push', { profileId, until: 'active' });
    expect([end, flowOf(active).current]).toEqual(['active', 'test-mail']);
    expect(odoo.servers).toMatchObject([{ active: true, smtp_user: jobs }]);
    await program.call('tenant.rollBack', { profileId });
    expect(odoo.servers).toMatchObject([{ active: false }]);
  });

  it('is not activated if its own test fails, and reports that the wrong account may have signed in', async () => {
    const program = start();
    const profileId = await ready(program);
    agreeSoon();
    await program.call('consent.request', { profileId });
    odoo.meet('ir.mail_server.test_smtp_connection', {
      name: 'odoo.exceptions.UserError',
      message: `The server refused the sender address (${jobs}) with error b'5.7.57 Client not authenticated to send mail.'`,
    });
    const { profile, end } = await program.call('tenant.push', { profileId, until: 'active' });
    expect([end, profile.results.platformCheck?.findings[0]?.cause]).toEqual([
      'finding',
      'oauth-wrong-account',
    ]);
    expect(odoo.servers).toMatchObject([{ active: false }]);

    // A second sign-in replaces the first consent, so results that depend on the first one are discarded.
    const again = await program.call('consent.request', { profileId });
    expect(flowOf(again.profile).current).toBe('platform-check');
    expect(odoo.servers).toHaveLength(1);
    const { end: then } = await program.call('tenant.push', { profileId, until: 'active' });
    expect(then).toBe('active');
  });

  it('only opens a consent page of the provider or of the platform itself', async () => {
    odoo.consentPage = 'https://login.microsoftonline.com.firma.example/authorize';
    const program = start();
    const profileId = await ready(program);
    const { profile } = await program.call('consent.request', { profileId });
    expect(profile.results.problem).toMatchObject({
      during: 'connect',
      problem: { reason: 'other-consent-page' },
    });
    expect([opened, odoo.servers, profile.unfinished]).toEqual([[], [], undefined]);
  });

  it('undoes what was begun when the user cancels, so that a late consent activates nothing', async () => {
    const program = start();
    const profileId = await ready(program);
    const cancel = new AbortController();
    whileOpen = () => cancel.abort();
    const result = await program.host.call('consent.request', { profileId }, { signal: cancel.signal });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
    await expect.poll(() => odoo.servers).toEqual([]);
    expect(store.get(profileId)?.unfinished).toBeUndefined();
  });

  it('reports if nobody consents in time, and leaves nothing behind', async () => {
    const program = start();
    const profileId = await ready(program);
    const { profile } = await program.call('consent.request', { profileId });
    expect([outcome(profile), profile.results.consent?.findings[0]?.cause]).toEqual([
      'expired',
      'oauth-sign-in-ended',
    ]);
    expect(odoo.servers).toEqual([]);
  });

  it('copies the page’s address for a private window while waiting, and never reveals it', async () => {
    const program = start();
    const profileId = await ready(program);
    const early = await program.host.call('consent.copyAddress', { profileId });
    expect(early).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
    let answered: unknown;
    whileOpen = () => {
      clock.onWait = undefined;
      void program.host.call('consent.copyAddress', { profileId }).then((answer) => {
        answered = answer;
        agreeSoon();
        clock.onWait = whileOpen;
      });
    };
    const done = await program.call('consent.request', { profileId });
    expect(answered).toMatchObject({ ok: true, value: { copied: true } });
    expect(copied).toEqual([odoo.consentPage]);
    expect(JSON.stringify([answered, done])).not.toContain('state=csrf');
  });

  it('redirects any browser on this computer to the page while waiting, from a short local address', async () => {
    const program = start();
    const profileId = await ready(program);
    let answered: Result<{ address: string }, unknown> | undefined;
    let led: string | null | undefined;
    const look = async () => {
      answered = await program.host.call('consent.showAddress', { profileId });
      if (!answered.ok) return;
      const seen = await fetch(answered.value.address, { redirect: 'manual' });
      led = seen.headers.get('location');
    };
    whileOpen = () => {
      clock.onWait = undefined;
      void look().then(() => {
        agreeSoon();
        clock.onWait = whileOpen;
      });
    };
    const done = await program.call('consent.request', { profileId });
    expect(led).toBe(odoo.consentPage);
    expect(JSON.stringify([answered, done])).not.toContain('state=csrf');
    await expect(fetch(answered?.ok ? answered.value.address : '')).rejects.toThrow();
    expect(await program.host.call('consent.showAddress', { profileId })).toMatchObject({ ok: false });
  });

  describe('when the window’s page is reloaded while waiting', () => {
    /** Starts a sign-in, then disconnects the page. Resolves once the engine is waiting without a page. */
    async function leftAlone(program: PushingProgram & { app: App }, profileId: string) {
      const waits = Promise.withResolvers<undefined>();
      whileOpen = () => waits.resolve(undefined);
      void program.app.call('consent.request', { id: 'before', input: { profileId } });
      await waits.promise;
      await program.app.call('calls.cancel', { id: 'gone', input: { call: 'before', left: true } });
      expect(await program.call('tenant.determineOutcome', { profileId })).toEqual({ waiting: true });
    }

    it('keeps waiting, lets the new page join, and opens nothing again', async () => {
      const program = start();
      const profileId = await ready(program);
      await leftAlone(program, profileId);
      const events: unknown[] = [];
      const joined = program.host.call(
        'consent.request',
        { profileId, join: true },
        { onProgress: (event) => events.push(event) },
      );
      await expect.poll(() => events).toContainEqual({ kind: 'step', step: 'in-browser' });
      agreeSoon();
      clock.onWait = whileOpen;
      const reply = await joined;
      expect(reply.ok && outcome(reply.value.profile)).toBe('connected');
      expect(opened).toHaveLength(1);
    });

    it('can be cancelled from the new page as from the old one', async () => {
      const program = start();
      const profileId = await ready(program);
      await leftAlone(program, profileId);
      const cancel = new AbortController();
      const joined = program.host.call(
        'consent.request',
        { profileId, join: true },
        { signal: cancel.signal },
      );
      cancel.abort();
      expect(await joined).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
      await expect.poll(() => odoo.servers).toEqual([]);
      expect(await program.call('consent.request', { profileId, join: true })).toMatchObject({ profile: {} });
      expect(opened).toHaveLength(1);
    });
  });

  it('reveals no token in any reply, event, file or log', async () => {
    const journal = memoryJournal();
    const program = start({ journal });
    const profileId = await ready(program);
    const events: unknown[] = [];
    agreeSoon();
    const told = [
      await program.host.call(
        'consent.request',
        { profileId },
        { onProgress: (event) => events.push(event) },
      ),
      await program.host.call('tenant.push', { profileId, until: 'active' }),
      await program.host.call('journal.read', {}),
    ];
    expect(events).toContainEqual({ kind: 'step', step: 'in-browser' });
    expect(JSON.stringify([told, events, store.list()])).not.toContain(odooToken);
  });
});

describe('the practice platform’s OAuth connection', () => {
  const hr = practice.mailboxes['own-connection'];

  async function ready(program: PushingProgram): Promise<string> {
    const { practice: running } = await program.call('practice.start', {});
    const { profile } = await program.call('profiles.create', { practice: true });
    const profileId = profile.id;
    const connection = { kind: 'mail-api', url: running.tenantUrl, clientId: practice.clientId } as const;
    await program.call('tenant.connect', { profileId, connection, clientSecret: practice.clientSecret });
    await program.call('profiles.answer', { profileId, answers: { address: hr, mailboxKind: 'own' } });
    await program.call('mailbox.discover', { address: hr, practice: true, profileId });
    await program.call('profiles.answer', { profileId, answers: { route: 'own-connection' } });
    return profileId;
  }
  /** Simulates the browser: reads the opened page and presses one of its buttons. */
  const browser = (answer: string) => async (url: string) => {
    const page = await (await fetch(url)).text();
    expect(page).toContain(`value="${answer}"`);
    await fetch(url, { method: 'POST', body: new URLSearchParams({ answer }) });
  };

  it.each([
    ['de', 'Zustimmen'],
    ['en', 'Agree'],
  ] as const)('asks for consent in the language of the window (%s)', async (language, agree) => {
    let page = '';
    const read = async (url: string) => {
      page = await (await fetch(url)).text();
      await browser('decline')(url);
    };
    const program = start({ openUrl: read, clock: systemClock });
    await program.call('settings.setPreferences', { ...defaultPreferences, language });
    await program.call('consent.request', { profileId: await ready(program) });
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(`>${agree}</button>`);
  });

  it('works from the consent to a test message', async () => {
    const program = start({ openUrl: browser('agree'), clock: systemClock });
    const profileId = await ready(program);
    const { profile } = await program.call('consent.request', { profileId });
    expect(profile.results.consent).toMatchObject({ outcome: 'connected', findings: [] });
    const { end, profile: pushed } = await program.call('tenant.push', { profileId, until: 'active' });
    expect([end, pushed.results.problem]).toEqual(['active', undefined]);
    const sent = await program.call('tenant.sendTestMail', { profileId, recipient: hr });
    expect(sent.profile.results.testMail).toBeDefined();
  });

  it.each([
    ['other-account', 'other-account', 'oauth-wrong-account', 'you'],
    ['needs-admin', 'refused', 'oauth-approval-missing', 'it-admin'],
    ['decline', 'refused', 'oauth-sign-in-ended', 'you'],
  ])('that ends with “%s” reports the cause, and who has to act', async (answer, outcome, cause, owner) => {
    const program = start({ openUrl: browser(answer), clock: systemClock });
    const profileId = await ready(program);
    const { profile } = await program.call('consent.request', { profileId });
    expect(profile.results.consent).toMatchObject({ outcome, findings: [{ cause, owner }] });
    expect(flowOf(profile).current).toBe('connect');
    const { end } = await program.call('tenant.push', { profileId, until: 'active' });
    expect(end).toBe('not-ready');
  });
});
