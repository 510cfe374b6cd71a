/**
 * Tests an OAuth sign-in for a single check, with a real OpenID provider. Postfix uses Dovecot, which introspects the
 * token.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { memoryJournal } from '../../main/journal/index.ts';
import { memoryStore } from '../../main/store/index.ts';
import { hostThrough } from '../../shared/contract/index.ts';
import { newAuthority, type Authority } from '../support/certificates.ts';
import { testEngine } from '../support/engine.ts';
import type { MailServer } from '../support/mail-servers/plan.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';
import { clientId, startSignInProvider, type SignInProvider } from '../support/sign-in-provider.ts';

const host = 'mail.firma.test';
const jobs = 'jobs@firma.test';
const anna = 'anna@firma.test';
let authority: Authority;
let provider: SignInProvider;
let server: MailServer<'xoauth2' | 'oauthbearer' | 'login'>;

beforeAll(async () => {
  authority = await newAuthority();
  provider = await startSignInProvider({ authority });
  const certificate = await authority.issue([host]);
  server = await startPostfix({
    users: { [jobs]: 'x', [anna]: 'x' },
    introspection: provider.introspection,
    listeners: {
      xoauth2: { security: 'starttls', certificate, mechanism: 'xoauth2' },
      oauthbearer: { security: 'tls', certificate, mechanism: 'oauthbearer' },
      login: { security: 'tls', certificate, mechanism: 'login' },
    },
  });
});
afterAll(async () => {
  server.stop();
  await provider.stop();
});

interface Wanted {
  readonly on: keyof typeof server.ports;
  readonly as?: string;
  readonly sender?: string;
  readonly decline?: true;
}

async function check({ on, as = jobs, sender = jobs, decline }: Wanted) {
  const journal = memoryJournal();
  const store = memoryStore();
  const opened: string[] = [];
  const app = testEngine({
    journal,
    store,
    issuers: { microsoft: provider.issuer },
    network: {
      lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      extraCa: [authority.pem],
    },
    openUrl: async (url) => {
      opened.push(url);
      await provider.browse(url, { as, ...(decline && { decline }) });
    },
  });
  const told: unknown[] = [];
  const result = await hostThrough(app, () => 'probe').call(
    'server.probe',
    {
      endpoint: { host, port: server.ports[on], security: on === 'xoauth2' ? 'starttls' : 'tls' },
      username: jobs,
      sender,
      signInWith: 'microsoft',
      clientId,
      practice: false,
    },
    { onProgress: (event) => told.push(event) },
  );
  const log = await hostThrough(app, () => 'log').call('journal.read', {});
  await app.close();
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return { ...result.value, everything: JSON.stringify([result, told, log, store.list()]) };
}

describe('a check with a sign-in in the browser', () => {
  it.each(['xoauth2', 'oauthbearer'] as const)('is signed in by %s, and may send', async (on) => {
    const { report, findings } = await check({ on });
    expect([report.verdict, report.mechanism, findings]).toEqual(['works', on.toUpperCase(), []]);
    expect(report.stages).toContainEqual(
      expect.objectContaining({
        stage: 'auth',
        outcome: 'passed',
        reply: expect.objectContaining({ code: 235 }) as unknown,
      }),
    );
  });

  it('reveals the token in no reply, event, log or settings file', async () => {
    const { everything } = await check({ on: 'xoauth2' });
    expect(provider.given.length).toBeGreaterThan(0);
    expect(provider.given.filter((token) => everything.includes(token))).toEqual([]);
    expect(everything).not.toContain('code_verifier');
  });

  it('with another account is not even tried at the mail server', async () => {
    const { report, findings } = await check({ on: 'xoauth2', as: anna });
    expect([report.verdict, findings[0]?.cause]).toEqual(['failed', 'oauth-wrong-account']);
    expect(findings[0]?.evidence).toContain(anna);
  });

  it('as a sender that the account may not use is rejected by the mail server', async () => {
    const { report, findings } = await check({ on: 'xoauth2', sender: anna });
    expect(report.stages.at(-1)).toMatchObject({ outcome: 'failed' });
    expect(report.stages.some(({ stage, outcome }) => stage === 'auth' && outcome === 'passed')).toBe(true);
    expect(findings[0]?.cause).toBe('send-as-denied');
  });

  it('that the user declined is reported as such', async () => {
    const { findings } = await check({ on: 'xoauth2', decline: true });
    expect(findings[0]?.cause).toBe('oauth-sign-in-ended');
  });

  it('is not tried if the server accepts no tokens', async () => {
    const { report } = await check({ on: 'login' });
    expect(report.stages.at(-1)?.failure?.kind).toBe('no-mechanism');
  });
});
