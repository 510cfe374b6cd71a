import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { connected, odoo, platform, profileWith, signedIn } from '../../renderer/examples/index.ts';
import type { Answers, ApiConnection, Profile } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { odooLetter } from '../../shared/knowledge/index.ts';
import { screenText } from '../../shared/texts/index.ts';
import { carryOn, field, open, press, t, type } from '../support/page.tsx';

afterEach(cleanup);

it.each([
  ['Mail API', platform, 'platform.url', 'platform.secret.error'],
  ['Odoo', odoo, 'platform.odoo.url', 'platform.odoo.key.error'],
] as const)(
  'a secret that is stored for one address is asked for at another (%s)',
  async (_kind, at, url, error) => {
    const { address: _address, ...answers } = { ...signedIn, platform: at };
    await carryOn(profileWith(answers, connected));
    await press('common.back');
    await screen.findByText(t('platform.secret.stored'));
    await type(url, `${(await field(url)).value}/some/page`);
    await screen.findByText(t('platform.secret.stored'));
    await type(url, 'https://elsewhere.example');
    expect(screen.queryByText(t('platform.secret.stored'))).toBeNull();
    await press('platform.connect');
    await screen.findByText(t(error));
  },
);

describe('a platform from an imported file', () => {
  const theirs = { kind: 'mail-api', url: 'https://bücher.example:8443/base' } as const;
  /** Opens a profile at the step for the platform, and records the input of calls to the engine. */
  async function connecting(answers: Answers) {
    const said: Partial<Answers>[] = [];
    const connected: ApiConnection[] = [];
    const profile: Profile = profileWith(answers, {});
    await carryOn(profile, {
      'profiles.answer': ({ answers: given }) => {
        said.push(given);
        return Promise.resolve(ok({ profile: { ...profile, answers: { ...answers, ...given } } }));
      },
      'tenant.connect': ({ connection }) => {
        if (connection.kind !== 'guided') connected.push(connection);
        return Promise.resolve(ok({ profile }));
      },
    });
    return { said, connected };
  }
  const question = () => screen.queryByText(t('platform.confirm', { host: 'xn--bcher-kva.example:8443' }));
  const agree = async () => fireEvent.click(await screen.findByRole('checkbox'));

  it('gets no secret before the user has confirmed it', async () => {
    const { said, connected } = await connecting({ platform: theirs });
    await type('platform.secret', 'Geheim-4711');
    expect(question()).not.toBeNull();
    await press('platform.connect');
    await screen.findByText(t('platform.confirm.error'));
    expect(connected).toEqual([]);
    await agree();
    await press('platform.connect');
    await waitFor(() => expect(connected).toEqual([theirs]));
    expect(said).toEqual([{ confirmedPlatform: 'https://bücher.example:8443' }]);
  });

  it('needs another confirmation if a different host was confirmed', async () => {
    const { connected } = await connecting({ platform: theirs, confirmedPlatform: 'https://bücher.example' });
    await type('platform.secret', 'Geheim-4711');
    await press('platform.connect');
    await screen.findByText(t('platform.confirm.error'));
    expect(connected).toEqual([]);
  });

  it('can be replaced by a typed one, which needs no confirmation', async () => {
    const { said, connected } = await connecting({ platform: theirs });
    await type('platform.secret', 'Geheim-4711');
    await agree();
    await type('platform.url', 'https://firma.example');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await type('platform.url', 'https://firma.example@bücher.example:8443/base');
    await press('platform.connect');
    await screen.findByText(t('platform.url.error'));
    await type('platform.url', 'https://firma.example');
    await press('platform.connect');
    await waitFor(() => expect(connected).toEqual([{ kind: 'mail-api', url: 'https://firma.example' }]));
    expect(said).toEqual([]);
  });
});

it('a client id with an invisible character is not sent', async () => {
  await carryOn(profileWith({ platform, confirmedPlatform: 'https://rheintal.talentportal.example' }, {}));
  await type('platform.secret', 'Geheim-4711');
  await type('platform.client-id', 'rheintal\u200b-7f3a');
  await press('platform.connect');
  await screen.findByText(t('common.unseen'));
});

describe('Odoo', () => {
  const choose = async (manager: 'odoo.manager.me' | 'odoo.manager.other') => {
    open();
    await press('start.set-up');
    fireEvent.click(await screen.findByText(t('platform.odoo')));
    await press('common.continue');
    fireEvent.click(await screen.findByRole('button', { name: screenText('de', manager) }));
  };

  it('asks for its address and key only if the user manages it', async () => {
    await choose('odoo.manager.me');
    await field('platform.odoo.url');
    await press('common.back');
    await screen.findByRole('heading', { level: 1, name: screenText('de', 'odoo.manager') });
  });

  it('is requested by a letter to the person who manages it, which asks not to send the key by email', async () => {
    await choose('odoo.manager.other');
    const main = await screen.findByRole('button', { name: screenText('de', 'odoo.other.mail') });
    expect(main.dataset['kind']).toBe('main');
    expect(odooLetter('de').body).toContain('nicht per Mail');
    // Users of webmail can copy it.
    await press('letter-box.read');
    await screen.findByRole('button', { name: t('letter-box.copy') });
    expect(screen.queryByLabelText(t('case.recipient'))).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: screenText('de', 'odoo.other.have') }));
    await field('platform.odoo.key');
  });
});
