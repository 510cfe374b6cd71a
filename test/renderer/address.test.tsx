import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { connected, discovery, platform, profileWith } from '../../renderer/examples/index.ts';
import { ok } from '../../shared/result.ts';
import type { Discovery } from '../../shared/model/index.ts';
import { carryOn, field, open, press, says, see, t, type } from '../support/page.tsx';

afterEach(cleanup);

describe('what a search found', () => {
  const { provider: _provider, ...nobody } = discovery;
  const searching = async (typed: string, ...found: Partial<Discovery>[]) => {
    const asked: string[] = [];
    const profile = profileWith({ platform }, { connection: connected.connection });
    await carryOn(profile, {
      discover: ({ address }) => {
        asked.push(address);
        const more = found[asked.length - 1] ?? found.at(-1);
        return Promise.resolve(ok({ discovery: { ...nobody, ...more } }));
      },
    });
    await see('address.title');
    await type('address.label', typed);
    return asked;
  };

  it('is said also where nobody knows the provider', async () => {
    await searching('jobs@firma.test', {});
    await says('address.server', { server: discovery.candidates[0]!.host });
  });

  it('is nothing: that is said, and it is asked again', async () => {
    const nothing = { domain: 'firma.test', candidates: [], evidence: [] };
    const asked = await searching('jobs@firma.test', { ...nothing, incomplete: true }, nothing);
    await says('address.unanswered');
    await press('address.search-again');
    await says('address.unknown', { domain: 'firma.test' });
    expect(asked).toEqual(['jobs@firma.test', 'jobs@firma.test']);
  });

  it('lets a slip be corrected', async () => {
    await searching('jobs@gmail.con', { candidates: [], evidence: [], noMail: 'nowhere' }, {});
    await press('address.meant.take', { address: 'jobs@gmail.com' });
    expect((await field('address.label')).value).toBe('jobs@gmail.com');
    expect(screen.queryByText(t('address.meant', { address: 'jobs@gmail.com' }))).toBeNull();
  });
});

describe('an address that has an entry already', () => {
  const old = { ...profileWith({ platform, address: 'Jobs@firma.test' }, connected), id: 'old' };
  const fresh = profileWith({ platform }, { connection: connected.connection });
  const typed = async () => {
    const said: unknown[] = [];
    open([old], {
      createProfile: () => Promise.resolve(ok({ profile: fresh })),
      answer: ({ answers }) => (said.push(answers), Promise.resolve(ok({ profile: fresh }))),
    });
    await press('start.set-up');
    await see('address.title');
    await type('address.label', 'jobs@firma.test');
    await press('common.continue');
    await says('address.twin', { address: 'Jobs@firma.test' });
    return said;
  };

  it('is gone on with there', async () => {
    const said = await typed();
    await press('address.twin.open');
    await see('kind.title');
    expect(sessionStorage.getItem('absender-profile')).toBe('old');
    expect(said).toEqual([]);
  });

  it('is begun anew only by a second yes', async () => {
    const said = await typed();
    expect(said).toEqual([]);
    await press('address.twin.anew');
    await waitFor(() => expect(said).toEqual([{ address: 'jobs@firma.test' }]));
  });
});

describe('the mailboxes to practise with', () => {
  const practise = async () => {
    const profile = { ...profileWith({ platform }, { connection: connected.connection }), practice: true };
    open([], { createProfile: () => Promise.resolve(ok({ profile })) });
    await press('start.practise');
    await see('address.title');
    return within(screen.getByRole('radiogroup', { name: t('address.practice') }));
  };

  it('are reached by the keyboard, whatever was typed', async () => {
    const choices = await practise();
    const reached = () => choices.getAllByRole('radio').filter((radio) => radio.tabIndex === 0);
    expect(reached()).not.toEqual([]);
    fireEvent.change(screen.getByLabelText(t('address.label')), { target: { value: 'jobs@firma.test' } });
    expect(reached()).not.toEqual([]);
  });

  it('are an answer: what was missing before is no longer asked for', async () => {
    const choices = await practise();
    await press('common.continue');
    await screen.findByText(t('address.problem.empty'));
    fireEvent.click(choices.getByText(t('address.practice.works')));
    expect(screen.queryByText(t('address.problem.empty'))).toBeNull();
  });
});
