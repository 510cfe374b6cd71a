import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { address, connected, discovery, platform, profileWith } from '../../renderer/examples/index.ts';
import type { FakeAnswers } from '../../renderer/host/index.ts';
import type { Answers, Profile } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { carryOn, field, press, see, t, type } from '../support/page.tsx';

afterEach(cleanup);

const handedOver = { host: 'mail.hosting-nord.example', port: 465, security: 'tls' } as const;
const known = { ...connected, discovery: { discovery } };
const at = (more: Partial<Answers>): Profile =>
  profileWith({ platform, address, mailboxKind: 'own', ...more }, known);

/** Opens a profile at the sign-in, and records the calls to the engine. */
async function signingIn(profile: Profile) {
  const answered: Partial<Answers>[] = [];
  const checked: unknown[] = [];
  const answers: FakeAnswers = {
    'profiles.answer': ({ answers: given }) => {
      answered.push(given);
      return Promise.resolve(ok({ profile: { ...profile, answers: { ...profile.answers, ...given } } }));
    },
    'mailbox.check': (input) => {
      checked.push(input);
      return Promise.resolve(ok({ profile }));
    },
  };
  await carryOn(profile, answers);
  return { answered, checked };
}

describe('settings that a configuration file requires first', () => {
  it('are shown in the user’s language as text, without a link to the page', async () => {
    const page = 'https://mail.firma.example/settings';
    const words = [{ text: 'Switch it on' }, { text: 'Schalten Sie es ein', language: 'de' }];
    const facts = { ...discovery, switchOn: [{ page, words }] };
    await signingIn(
      profileWith(
        { platform, address, mailboxKind: 'own', done: ['prepare'] },
        { ...connected, discovery: { discovery: facts } },
      ),
    );
    await see('sign-in.title');
    expect(screen.getByText('Schalten Sie es ein')).toBeTruthy();
    expect(screen.queryByText('Switch it on')).toBeNull();
    expect(screen.getByText(page).closest('a')).toBeNull();
  });
});

describe('a server that somebody else entered', () => {
  const imported = at({ signIn: { username: address, endpoint: handedOver } });

  it('gets no password before the user has confirmed it', async () => {
    const { answered, checked } = await signingIn(imported);
    await press('check.now');
    await see('sign-in.title');
    await type('sign-in.password', 'Sommer2026');
    await screen.findByText(t('sign-in.confirm.handed-over', { host: handedOver.host }));
    await press('sign-in.check');
    await screen.findByText(t('sign-in.confirm.error'));
    expect(checked).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: t('sign-in.confirm.yes') }));
    await press('sign-in.check');
    await waitFor(() => expect(checked).toHaveLength(1));
    expect(answered).toMatchObject([{ confirmedServer: handedOver.host }]);
  });

  it('needs no second confirmation', async () => {
    await signingIn({
      ...imported,
      answers: { ...imported.answers, confirmedServer: handedOver.host },
    });
    // The server is confirmed and may receive the password, so the screen of the check asks for it.
    await field('check.password');
    expect(screen.queryByRole('checkbox', { name: t('sign-in.confirm.yes') })).toBeNull();
  });

  it('needs no confirmation if it is typed here', async () => {
    const { answered, checked } = await signingIn(at({}));
    await see('sign-in.title');
    fireEvent.click(
      screen.getByRole('button', { name: t('sign-in.server.found', { server: 'smtp.ionos.de' }) }),
    );
    await type('sign-in.server.host', 'mail.rheintal.example');
    await type('sign-in.password', 'Sommer2026');
    await press('sign-in.check');
    await waitFor(() => expect(checked).toHaveLength(1));
    expect(answered).toMatchObject([{ confirmedServer: 'mail.rheintal.example' }]);
    expect((await field('sign-in.password')).value).toBe('');
  });
});

describe('the platform’s options for the sender', () => {
  const able = (can: object): Profile =>
    profileWith(
      { platform, address, mailboxKind: 'own' },
      { ...known, connection: { capabilities: { ...connected.connection.capabilities, ...can } } },
    );

  it('are explained at the user name if that has to be the address', async () => {
    const { checked } = await signingIn(able({ separateUsername: false }));
    await type('sign-in.username', 'rheintal-17');
    await type('sign-in.password', 'Sommer2026');
    await press('sign-in.check');
    await screen.findByText(t('sign-in.username.sender', { platform: 'Talentportal', address }));
    expect(checked).toEqual([]);
    await type('sign-in.username', address);
    await press('sign-in.check');
    await waitFor(() => expect(checked).toHaveLength(1));
  });

  it('include a field for the name that applicants see', async () => {
    const { answered } = await signingIn(able({ senderName: true }));
    await type('sign-in.sender-name', ' Rheintal Maschinenbau ');
    await type('sign-in.password', 'Sommer2026');
    await press('sign-in.check');
    await waitFor(() => expect(answered).toMatchObject([{ senderName: 'Rheintal Maschinenbau' }]));
  });

  it('include no field for the name if the platform has none', async () => {
    await signingIn(able({ senderName: false }));
    await see('sign-in.title');
    expect(screen.queryByLabelText(t('sign-in.sender-name'))).toBeNull();
  });
});
