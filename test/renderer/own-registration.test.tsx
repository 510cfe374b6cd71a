/** Tests a check that signs in with the browser, using the company's own app registration. */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { address, discovery, finding, report } from '../../renderer/examples/index.ts';
import type { FakeAnswers } from '../../renderer/host/index.ts';
import type { Input } from '../../shared/contract/index.ts';
import { practice, type Discovery } from '../../shared/model/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { ownRegistrationText, type OwnRegistrationKey, type TextValues } from '../../shared/texts/index.ts';
import { open, press, see, t, type } from '../support/page.tsx';

afterEach(cleanup);

const say = (key: OwnRegistrationKey, values?: TextValues) => ownRegistrationText('de', key, values);
const clientId = '4b1f7c2e-8d0a-4e55-9c31-0f6a2b7d9e10';
const at = (id: string, name: string): Discovery => ({ ...discovery, provider: { id, name, source: 'mx' } });
const microsoft = at('microsoft365', 'Microsoft 365');

async function opened(found: Discovery, answers: FakeAnswers = {}) {
  const probed: Input<'server.probe'>[] = [];
  open([], {
    'mailbox.discover': () => Promise.resolve(ok({ discovery: found })),
    'server.probe': (input) => {
      probed.push(input);
      return Promise.resolve(ok({ report: report(), findings: [] }));
    },
    ...answers,
  });
  await press('check-server.link');
  await see('check-server.title');
  await type('address.label', address);
  if (found.provider) await screen.findAllByText(found.provider.name, { exact: false });
  fireEvent.click(
    await screen.findByRole('button', { name: say('own-registration.title'), expanded: false }),
  );
  return { probed };
}
const shown = () => document.body.textContent;
const fieldOf = (key: OwnRegistrationKey) => screen.getByLabelText<HTMLInputElement>(say(key));
const enter = (key: OwnRegistrationKey, value: string): void => {
  fireEvent.change(fieldOf(key), { target: { value } });
};

describe('the company’s own app registration', () => {
  it('signs in through the browser without a password, and says what that proves', async () => {
    const { probed } = await opened(microsoft);
    enter('own-registration.clientId', ` ${clientId} `);
    enter('own-registration.directory', 'firma.example');
    await press('check-server.do.browser');
    await see('check-server.title.works');
    expect(probed).toMatchObject([
      { signInWith: 'microsoft', clientId, directory: 'firma.example', username: address, sender: address },
    ]);
    for (const name of ['password', 'clientSecret']) expect(probed[0]).not.toHaveProperty(name);
    expect(shown()).toContain(say('own-registration.works'));
  });

  it('is used at the mailbox’s own provider, with the secret that Google requires', async () => {
    const { probed } = await opened(at('google_workspace', 'Google Workspace'));
    enter('own-registration.clientId', clientId);
    enter('own-registration.clientSecret', 'GOCSPX-4711');
    expect(screen.queryByLabelText(say('own-registration.directory'))).toBeNull();
    await press('check-server.do.browser');
    await see('check-server.title.works');
    expect(probed[0]).toMatchObject({ signInWith: 'google', clientSecret: 'GOCSPX-4711' });
    expect(probed[0]).not.toHaveProperty('directory');
  });

  it('is explained if it fails in the browser, without blaming a mail server that was not queried', async () => {
    const words = 'invalid_client: AADSTS7000218';
    const failure = { kind: 'protocol', peer: words } as const;
    const failed = report('auth', { failure });
    await opened(microsoft, {
      'server.probe': () =>
        Promise.resolve(
          ok({
            report: { ...failed, stages: failed.stages.filter(({ stage }) => stage === 'auth') },
            findings: [finding('oauth-app-misconfigured', { owner: 'it-admin', stage: 'auth' })],
          }),
        ),
    });
    enter('own-registration.clientId', clientId);
    await press('check-server.do.browser');
    await screen.findByRole('heading', { level: 1, name: say('own-registration.failed.title') });
    await screen.findByRole('heading', { name: 'Die App-Registrierung passt nicht zu dieser Prüfung' });
    expect(shown()).not.toContain(t('check.part.find', { address }));
    expect(shown()).not.toContain('Programm der Plattform');
  });

  it('says how to register the app, and copies the redirect URI', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((words) => {
      copied.push(words);
      return Promise.resolve();
    });
    const links: string[] = [];
    await opened(microsoft, {
      'desktop.openLink': ({ link }) => {
        links.push(link);
        return Promise.resolve(ok({}));
      },
    });
    expect(shown()).toContain('SMTP.Send');
    const name = `${t('common.copy')}: ${say('own-registration.redirect')}`;
    fireEvent.click(screen.getByRole('button', { name }));
    fireEvent.click(screen.getByRole('button', { name: /Microsoft Entra/ }));
    expect([copied, links]).toEqual([['http://localhost/oauth'], ['microsoft-entra-admin-center']]);
    fireEvent.click(screen.getByRole('radio', { name: 'Google' }));
    expect(shown()).toContain('https://mail.google.com/');
  });

  it('uses the provider’s server, because no other one accepts its token', async () => {
    const { provider: _, ...nobody } = { ...discovery, candidates: [] };
    const { probed } = await opened(nobody);
    enter('own-registration.clientId', clientId);
    await press('check-server.do.browser');
    await see('check-server.title.works');
    expect(probed[0]?.endpoint).toEqual({ host: 'smtp.office365.com', port: 587, security: 'starttls' });
  });

  it('says that the sign-in service was not reached, and blames no mail server', async () => {
    const failed = report('auth', { failure: { kind: 'unreachable', peer: 'getaddrinfo ENOTFOUND' } });
    const stages = failed.stages.filter(({ stage }) => stage === 'auth');
    await opened(microsoft, {
      'server.probe': () => Promise.resolve(ok({ report: { ...failed, stages }, findings: [] })),
    });
    enter('own-registration.clientId', clientId);
    await press('check-server.do.browser');
    const places = { provider: 'Microsoft', host: 'login.microsoftonline.com' };
    await screen.findByText(say('own-registration.unreachable', places));
    await screen.findByRole('heading', {
      level: 1,
      name: say('own-registration.unreachable.title', places),
    });
  });

  it('waits for the browser, and the wait can be cancelled', async () => {
    let isCancelled = false;
    await opened(microsoft, {
      'server.probe': (_input, { signal, report: tell }) => {
        tell({ kind: 'step', step: 'in-browser' });
        return new Promise((resolve) =>
          signal.addEventListener('abort', () => {
            isCancelled = true;
            resolve(fail({ kind: 'cancelled' }));
          }),
        );
      },
    });
    enter('own-registration.clientId', clientId);
    await press('check-server.do.browser');
    await screen.findByRole('heading', { level: 1, name: say('own-registration.waiting.title') });
    expect(shown()).toContain(say('own-registration.waiting', { provider: 'Microsoft', account: address }));
    await press('common.cancel');
    await see('check-server.title');
    expect(isCancelled).toBe(true);
    expect(fieldOf('own-registration.clientId').value).toBe(clientId);
  });

  it.each<[string, OwnRegistrationKey, () => Promise<void> | void]>([
    [
      'without its id',
      'own-registration.clientId.missing',
      () => enter('own-registration.directory', 'firma.example'),
    ],
    [
      'with an id that is none',
      'own-registration.clientId.wrong.microsoft',
      () => enter('own-registration.clientId', 'not-a-guid'),
    ],
    [
      'beside a password',
      'own-registration.clientId.both',
      async () => {
        await type('sign-in.password', 'Sommer2026');
        enter('own-registration.clientId', clientId);
      },
    ],
    [
      'for practice',
      'own-registration.clientId.practice',
      async () => {
        await type('address.label', practice.mailboxes.works);
        enter('own-registration.clientId', clientId);
      },
    ],
  ])('is not used %s', async (_how, words, fill) => {
    const { probed } = await opened(microsoft);
    await fill();
    fireEvent.click(
      screen.getByRole('button', {
        name: new RegExp(`^(${t('check-server.do')}|${t('check-server.do.browser')})$`),
      }),
    );
    await screen.findByText(say(words));
    expect(probed).toEqual([]);
  });
});
