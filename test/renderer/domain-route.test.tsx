/**
 * Tests the whole set-up of a platform that sends on behalf of the company's domain, as the HR user sees it.
 */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { address, guidedConnected, profileWith } from '../../renderer/examples/index.ts';
import { examples } from '../../renderer/gallery/index.ts';
import type { FakeAnswers } from '../../renderer/host/index.ts';
import { areThere, basisOf, withAnswers } from '../../shared/flow/index.ts';
import type { Answers, CheckedRecord, Profile, RecordState } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { senderText, type SenderKey, type TextValues } from '../../shared/texts/index.ts';
import { carryOn, complains, open, press, see, t, type } from '../support/page.tsx';

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const domain = 'rheintal-maschinenbau.de';
const platform = { kind: 'guided', form: 'smartrecruiters' } as const;
const s = (key: SenderKey, values?: TextValues) => senderText('de', key, values);
const names = { platform: 'SmartRecruiters', domain };
const sees = (key: SenderKey) => screen.findByRole('heading', { level: 1, name: s(key, names) });
const presses = async (key: SenderKey) =>
  fireEvent.click(await screen.findByRole('button', { name: s(key, names) }));
/** Matches a table cell, whose text is split into elements so that it can wrap at dots. */
const cell = (text: string) =>
  screen.findByText((_, element) => element?.tagName === 'TD' && element.textContent === text);
const choose = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('radio', { name }));
const table = `Type\tHost\tValue
CNAME\tem4711\tu4711.wl.sendgrid.net
CNAME\ts1._domainkey\ts1.domainkey.u4711.wl.sendgrid.net`;

const example = examples.find(({ step, name }) => step === 'domain-check' && name === 'open')!.profile;

/** Creates an engine whose checks find every record in these states, one per check; the last one is repeated. */
function engine(first: Profile, ...states: readonly RecordState[]): FakeAnswers & { looks: () => number } {
  let profile = first;
  let looks = 0;
  return {
    looks: () => looks,
    'profiles.answer': ({ answers }: { answers: Partial<Answers> }) => {
      profile = { ...profile, answers: withAnswers(profile.answers, answers) };
      return ok({ profile });
    },
    'domain.check': () => {
      const state = states[Math.min(looks++, states.length - 1)] ?? 'there';
      const { report } = example.results.domainCheck!;
      const records = (profile.answers.domainRecords ?? []).map(
        ({ type: kind, name, value }): CheckedRecord => ({
          type: kind,
          name,
          expected: value,
          state,
          found: [],
          ...(state !== 'there' && { set: value }),
        }),
      );
      profile = {
        ...profile,
        answers: { ...profile.answers, ...(areThere(records) && { domainWatched: false }) },
        results: {
          ...profile.results,
          domainCheck: {
            basis: basisOf('domainCheck', profile),
            at: '2026-11-29T10:00:00.000Z',
            report: { ...report, records },
          },
        },
      };
      return Promise.resolve(ok({ profile }));
    },
  };
}

describe('stopping a platform', () => {
  const summary = examples.find(({ step, name }) => step === 'summary' && name === 'domain')!.profile;
  const stopped = examples.find(({ step, name }) => step === 'domain-check' && name === 'stopped')!.profile;
  const names = { platform: 'Talentportal', domain };

  it('needs a confirmation, and does nothing without one', async () => {
    const calls: string[] = [];
    await carryOn(summary, {
      'domain.stop': () => {
        calls.push('stop');
        return Promise.resolve(ok({ profile: stopped }));
      },
    });
    await presses('sender.stop');
    // The button that changes nothing has the focus.
    await waitFor(() => expect(document.activeElement?.textContent).toBe(s('sender.stop.no')));
    await presses('sender.stop.no');
    expect(calls).toEqual([]);
    await presses('sender.stop');
    await presses('sender.stop.yes');
    await screen.findByText(s('sender.stopped', names));
    expect(calls).toEqual(['stop']);
  });

  it('can be reverted, also after a confirmation', async () => {
    const asked: (boolean | undefined)[] = [];
    await carryOn(stopped, {
      'domain.check': ({ resume }) => {
        asked.push(resume);
        return Promise.resolve(ok({ profile: summary }));
      },
    });
    await screen.findByText(s('sender.stopped', names));
    expect(screen.queryByRole('button', { name: s('sender.there.again') })).toBeNull();
    await presses('sender.resume');
    await presses('sender.resume.no');
    await presses('sender.resume');
    await waitFor(() => expect(document.activeElement?.textContent).toBe(s('sender.resume.no')));
    expect(asked).toEqual([]);
    await presses('sender.resume.yes');
    await waitFor(() => expect(asked).toEqual([true]));
  });
});

describe('with records in the domain', () => {
  it.each([
    ['inbox', t('connection-test.inbox', { address }), 'route-summary.own-connection.test'],
    ['junk', /Spam-Ordner$/, 'summary.junk'],
  ] as const)(
    'HR gets to the end in seven screens, with two pastes and no password: %s',
    async (_where, seenIn, said) => {
      const first = profileWith({ platform }, guidedConnected('smartrecruiters'));
      let pastes = 0;
      const screens = new Set<string>();
      const paste = async (...given: Parameters<typeof type>) => {
        pastes += 1;
        await type(...given);
      };
      const seen = () => {
        screens.add(document.querySelector('h1')!.textContent);
        expect(document.querySelector('input[type=password]')).toBeNull();
      };
      await carryOn(first, engine(first));
      await see('address.title');
      seen();
      await paste('address.label', address);
      await press('common.continue');
      await choose(new RegExp(`^${t('route.domain')}`));
      seen();
      await press('common.continue');
      await sees('sender.which.title');
      await paste('domain-records.table', table);
      seen();
      await cell(`em4711.${domain}`);
      await presses('sender.which.next');
      await screen.findByText(s('sender.there.all'));
      await choose(s('sender.there.platform.yes'));
      seen();
      await press('common.continue');
      await see('connection-test.title');
      await choose(seenIn);
      seen();
      await press('common.continue');
      await see('route-summary.title.domain');
      await screen.findByText(t(said));
      expect(screen.queryByText(t('summary.next.junk')) !== null).toBe(said === 'summary.junk');
      seen();
      expect(pastes).toBe(2);
      // The screen on which the platform was chosen came before these, so it is added.
      expect(screens.size + 1).toBe(7);
    },
  );

  it('pasted text that is not a table is rejected', async () => {
    const first = profileWith({ platform, address, route: 'domain' }, guidedConnected('smartrecruiters'));
    await carryOn(first, engine(first));
    await presses('sender.which.read');
    await screen.findByText(s('sender.which.empty', names));
    await type('domain-records.table', 'Bitte fragen Sie Ihren Administrator.');
    await presses('sender.which.read');
    await screen.findByText(s('sender.which.nothing'));
  });

  describe('to confirm', () => {
    const first = profileWith({ platform, address, route: 'domain' }, guidedConnected('smartrecruiters'));
    const pasted = async (text: string) => {
      const answered: Partial<Answers>[] = [];
      const fake = engine(first);
      await carryOn(first, {
        ...fake,
        'profiles.answer': (input: { answers: Partial<Answers> }) => {
          answered.push(input.answers);
          return (
            fake['profiles.answer'] as (
              of: typeof input,
            ) => ReturnType<NonNullable<FakeAnswers['profiles.answer']>>
          )(input);
        },
      });
      await type('domain-records.table', text);
      return answered;
    };
    const button = (key: SenderKey, about: string) =>
      screen.findByRole('button', { name: `${s(key)}: ${about}` });
    const fill = (label: SenderKey, value: string) =>
      fireEvent.change(screen.getByLabelText(s(label), { selector: 'input' }), { target: { value } });

    it('a row can be changed, and invalid values are reported at their fields', async () => {
      const answered = await pasted(table);
      await presses('sender.edit.start');
      // The pressed button has disappeared, so the first record's button gets the focus.
      await waitFor(async () =>
        expect(document.activeElement).toBe(await button('sender.edit.change', `CNAME em4711.${domain}`)),
      );
      fireEvent.click(await button('sender.edit.change', `CNAME em4711.${domain}`));
      await waitFor(() =>
        expect(document.activeElement).toBe(screen.getByLabelText(s('sender.column.name'))),
      );
      // The screen stays open, because continuing would lose the input.
      await presses('sender.which.next');
      await screen.findByText(s('sender.which.open'));
      fill('sender.column.type', 'mx');
      await presses('sender.edit.apply');
      await complains(s('sender.edit.value.mx'));
      fill('sender.column.type', 'cname');
      fill('sender.column.value', '192.0.2.1');
      await presses('sender.edit.apply');
      await complains(s('sender.edit.value.wrong', { type: 'CNAME' }));
      fill('sender.column.name', 'em42');
      fill('sender.column.value', 'u42.wl.sendgrid.net.');
      await presses('sender.edit.apply');
      // The pressed button has disappeared, so the changed row gets the focus.
      await waitFor(async () =>
        expect(document.activeElement).toBe(await button('sender.edit.change', `CNAME em42.${domain}`)),
      );
      await presses('sender.which.next');
      await waitFor(() => expect(answered).toHaveLength(1));
      expect(answered[0]?.domainRecords?.[0]).toEqual({
        type: 'CNAME',
        name: `em42.${domain}`,
        value: 'u42.wl.sendgrid.net',
      });
    });

    it('a row can be dropped and restored, and one has to stay', async () => {
      const answered = await pasted(table);
      await presses('sender.edit.start');
      const rows = [`CNAME em4711.${domain}`, `CNAME s1._domainkey.${domain}`] as const;
      for (const row of rows) {
        fireEvent.click(await button('sender.edit.drop', row));
        await waitFor(async () => expect(document.activeElement).toBe(await button('sender.edit.keep', row)));
      }
      await presses('sender.which.next');
      await screen.findByText(s('sender.which.dropped'));
      fireEvent.click(await button('sender.edit.keep', rows[0]));
      await presses('sender.which.next');
      await waitFor(() => expect(answered).toHaveLength(1));
      expect(answered[0]?.domainRecords?.map(({ name }) => name)).toEqual([`em4711.${domain}`]);
    });

    it('the records that were read can be rejected, which asks for the table again', async () => {
      const confirmed = withAnswers(first.answers, {
        domainRecords: [{ type: 'CNAME', name: `em4711.${domain}`, value: 'u4711.wl.sendgrid.net' }],
      });
      const again = { ...first, answers: confirmed };
      await carryOn(again, engine(again));
      await screen.findByText(s('sender.there.all'));
      await press('common.back');
      await cell(`em4711.${domain}`);
      await presses('sender.which.anew');
      await sees('sender.which.title');
      expect((await screen.findByLabelText<HTMLTextAreaElement>(t('domain-records.table'))).value).toBe('');
      expect(screen.queryByRole('table')).toBeNull();
    });

    it('assumptions, unread lines and records of another domain are listed', async () => {
      await pasted('MX\tpost\tmx.werk.example\nA\twww\t300.1.2.3\nTXT\tandere-firma.de\tv=spf1 -all');
      await screen.findByText(s('sender.which.assumed'));
      await screen.findByText(s('sender.which.unread'));
      await screen.findByText(s('sender.which.foreign', { domain }));
      fireEvent.click(await button('sender.edit.drop', 'TXT andere-firma.de'));
      fireEvent.click(await button('sender.edit.change', `MX post.${domain}`));
      fill('sender.column.value', '20 mx.werk.example');
      await presses('sender.edit.apply');
      await waitFor(() => expect(screen.queryByText(s('sender.which.assumed'))).toBeNull());
      expect(screen.queryByText(s('sender.which.foreign', { domain }))).toBeNull();
    });
  });

  it('nothing is reported as missing from an unknown domain, and IT is not asked', async () => {
    await carryOn(
      examples.find(({ step, name }) => step === 'domain-check' && name === 'unknown-domain')!.profile,
    );
    await screen.findByText(s('sender.unknown-domain.help'));
    expect(screen.queryByText(/lässt sich gerade nicht nachsehen/)).toBeNull();
    expect(screen.queryByRole('button', { name: t('finding.lead.it-admin') })).toBeNull();
  });

  it('the answer “not yet” lets the user continue later', async () => {
    await carryOn(example);
    await press('prepare.later');
    await see('start.profiles');
  });

  it('a test message that did not arrive can be checked again later', async () => {
    const at = examples.find(({ step, name }) => step === 'connection-test' && name === 'ready')!.profile;
    const noted: Partial<Answers>[] = [];
    await carryOn(at, {
      'profiles.answer': ({ answers }: { answers: Partial<Answers> }) => {
        noted.push(answers);
        return ok({ profile: at });
      },
    });
    await choose(t('connection-test.missing'));
    await press('prepare.later');
    await see('start.profiles');
    expect(noted).toEqual([{ ownTest: 'missing' }]);
  });

  it('known records of a platform need not be pasted, after its region was chosen', async () => {
    const form = { kind: 'guided', form: 'umantis' } as const;
    const first = profileWith({ platform: form, address, route: 'domain' }, guidedConnected('umantis'));
    await carryOn(first, engine(first, 'missing'));
    await presses('sender.which.read');
    await screen.findByText(s('sender.which.variant.empty'));
    await choose('Schweiz');
    await presses('sender.which.next');
    await screen.findByRole('heading', { level: 1, name: /^Noch nicht da: / });
    expect((await screen.findAllByText(/include:spf\.umantis\.com/)).length).toBeGreaterThan(0);
    expect(document.body.textContent).not.toContain('spf.de.umantis.com');
  });

  it('the letter has the exact values of the missing records only', async () => {
    await carryOn(example);
    await press('letter-box.read');
    const letter = (await screen.findByText(/^Einträge in der Domain/)).textContent;
    expect(letter).toContain(`Name: em4711 (mit der Domain: em4711.${domain})`);
    expect(letter).toContain(
      'Wert: v=spf1 include:_spf.perfora.net include:_spf.kundenserver.de include:mail.smartrecruiters.com ~all',
    );
    expect(letter).toContain('IONOS');
    expect(letter).not.toContain('s1._domainkey');
  });

  it('the main action is the letter to IT, and another check once it was sent', async () => {
    const opened: string[] = [];
    await carryOn(example, {
      ...engine(example, 'missing'),
      'desktop.openLetter': ({ subject }) => {
        opened.push(subject);
        return ok({});
      },
    });
    await press('finding.lead.it-admin');
    await waitFor(() => expect(opened).toEqual([expect.stringContaining(domain)]));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: t('finding.lead.it-admin') })).toBeNull(),
    );
    await screen.findByRole('button', { name: s('sender.there.again') });
  });

  it('after a restart, the awaited records are checked immediately', async () => {
    const asked: string[] = [];
    const first = { ...example, answers: { ...example.answers, domainWatched: true } };
    open([first, { ...example, id: 'other' }], {
      'profiles.checkAgain': ({ profileId }) => {
        asked.push(profileId);
        return Promise.resolve(ok({ profile: first }));
      },
    });
    await waitFor(() => expect(asked).toEqual([first.id]));
  });

  it('the check is repeated until all records exist, also after a restart, and then notifies the user', async () => {
    const shown: string[] = [];
    vi.stubGlobal(
      'Notification',
      // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a notification shows itself when it is made
      class {
        static permission = 'granted';
        constructor(title: string) {
          shown.push(title);
        }
      },
    );
    const first = { ...example, answers: { ...example.answers, domainWatched: true } };
    const answers = engine(first, 'missing', 'there');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
    await carryOn(first, answers);
    await screen.findByRole('button', { name: t('watch.stop') });
    // The check runs immediately, because opening this screen may have cancelled the previous one.
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect([answers.looks(), shown]).toEqual([1, []]);
    await act(() => vi.advanceTimersByTimeAsync(9 * 60_000));
    expect([answers.looks(), shown]).toEqual([1, []]);
    await act(() => vi.advanceTimersByTimeAsync(60_000 + 1));
    expect([answers.looks(), shown]).toEqual([2, [t('watch.works')]]);
    await screen.findByText(s('sender.there.all'));
    vi.unstubAllGlobals();
  });
});
