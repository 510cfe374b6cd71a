import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import {
  connected,
  discovery,
  platform,
  profileWith,
  signedIn,
  tested,
} from '../../renderer/examples/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { practice, type Discovery } from '../../shared/model/index.ts';
import { screenText } from '../../shared/texts/index.ts';
import { carryOn, field, open, press, says, see, t, type } from '../support/page.tsx';

afterEach(cleanup);

describe('the result of a search', () => {
  const { provider: _provider, ...nobody } = discovery;
  const searching = async (typed: string, ...found: Partial<Discovery>[]) => {
    const asked: string[] = [];
    const profile = profileWith({ platform }, { connection: connected.connection });
    await carryOn(profile, {
      'mailbox.discover': ({ address }) => {
        asked.push(address);
        const more = found[asked.length - 1] ?? found.at(-1);
        return Promise.resolve(ok({ discovery: { ...nobody, ...more } }));
      },
    });
    await see('address.title');
    await type('address.label', typed);
    return asked;
  };

  it('is shown even if the provider is unknown', async () => {
    await searching('jobs@firma.test', {});
    await says('address.server', { server: discovery.candidates[0]!.host });
  });

  it('is reported if it is empty, and the search can be repeated', async () => {
    const nothing = { domain: 'firma.test', candidates: [], evidence: [] };
    const asked = await searching('jobs@firma.test', { ...nothing, incomplete: true }, nothing);
    await says('address.unanswered');
    await press('address.search-again');
    const domain = await screen.findByText('firma.test', { selector: 'strong' });
    expect(domain.parentElement?.textContent).toBe(t('address.unknown', { domain: 'firma.test' }));
    expect(asked).toEqual(['jobs@firma.test', 'jobs@firma.test']);
  });

  it('offers to correct a typo', async () => {
    await searching('jobs@gmail.con', { candidates: [], evidence: [], noMail: 'nowhere' }, {});
    await press('address.meant.take', { address: 'jobs@gmail.com' });
    expect((await field('address.label')).value).toBe('jobs@gmail.com');
    expect(screen.queryByText(t('address.meant', { address: 'jobs@gmail.com' }))).toBeNull();
  });
});

describe('an address that already has a profile', () => {
  const old = { ...profileWith({ platform, address: 'Jobs@firma.test' }, connected), id: 'old' };
  const fresh = profileWith({ platform }, { connection: connected.connection });
  const typed = async () => {
    const said: unknown[] = [];
    open([old], {
      'profiles.create': () => Promise.resolve(ok({ profile: fresh })),
      'profiles.answer': ({ answers }) => (said.push(answers), Promise.resolve(ok({ profile: fresh }))),
    });
    await press('start.set-up');
    await see('address.title');
    await type('address.label', 'jobs@firma.test');
    await press('common.continue');
    await says('address.twin', { address: 'Jobs@firma.test' });
    return said;
  };

  it('is continued in that profile', async () => {
    const said = await typed();
    await press('address.twin.open');
    await see('kind.title');
    expect(sessionStorage.getItem('absender-profile')).toBe('old');
    expect(said).toEqual([]);
  });

  it('starts a new profile only after a confirmation', async () => {
    const said = await typed();
    expect(said).toEqual([]);
    await press('address.twin.anew');
    await waitFor(() => expect(said).toEqual([{ address: 'jobs@firma.test' }]));
  });
});

describe('the practice mailboxes', () => {
  const practised = (address: string, more: Parameters<typeof profileWith>[1]) => ({
    ...profileWith({ ...signedIn, address, arrived: 'inbox' }, more, true),
    id: 'practised',
  });

  it('are shown immediately, and pressing one continues with it', async () => {
    const profile = profileWith({ platform }, { connection: connected.connection }, true);
    open([profile], {
      'profiles.create': () => Promise.resolve(ok({ profile })),
      'tenant.connect': () => Promise.resolve(ok({ profile })),
    });
    await press('start.practise');
    await see('address.practice');
    expect(screen.queryByLabelText(t('address.label'))).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: new RegExp(t('address.practice.firewall')) }));
    await see('kind.title');
  });

  it('show which of them are done', async () => {
    const profile = profileWith({ platform }, { connection: connected.connection }, true);
    open([profile, practised(practice.mailboxes.works, tested)], {
      'profiles.create': () => Promise.resolve(ok({ profile })),
      'tenant.connect': () => Promise.resolve(ok({ profile })),
    });
    await press('start.practise');
    const done = await screen.findByText(new RegExp(screenText('de', 'practice.done')));
    expect(done.closest('button')?.textContent).toContain(t('address.practice.works'));
    expect(screen.getAllByText(new RegExp(screenText('de', 'practice.done')))).toHaveLength(1);
  });

  it('are not shown if the platform cannot be connected; its screen says why', async () => {
    const profile = profileWith({}, {}, true);
    open([profile], {
      'profiles.create': () => Promise.resolve(ok({ profile })),
      'tenant.connect': () => Promise.resolve(fail({ kind: 'internal' })),
    });
    await press('start.practise');
    await see('platform.practice.title');
    await press('platform.connect');
    await screen.findByText(t('wizard.failed.internal'));
  });
});
