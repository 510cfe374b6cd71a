import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import {
  address,
  checked,
  profileWith,
  refusedFields,
  reviewed,
  signedIn,
} from '../../renderer/examples/index.ts';
import { examples } from '../../renderer/gallery/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

afterEach(cleanup);

const t = (key: TextKey, values?: TextValues) => text('de', key, values);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const interrupted = examples.find(({ name }) => name === 'interrupted')!.profile;

async function open(profile: Profile, answers: FakeAnswers): Promise<void> {
  render(<App host={fakeHost([profile], answers)} />);
  await press(t('start.open'));
}

/** Finds a paragraph by its whole text, because addresses in it are in separate elements. */
const seeLead = (words: string) =>
  screen.findByText((_content, element) => element?.tagName === 'P' && element.textContent === words);

describe('a profile whose change was interrupted', () => {
  it('is marked in the list, and its outcome is determined before anything else is shown', async () => {
    render(<App host={fakeHost([interrupted])} />);
    await screen.findByText(t('start.state.interrupted'));
    await press(t('start.open'));
    await screen.findByText(t('interrupted.activate.not-yet'));
  });

  it.each([
    ['interrupted.activate.happened.finish', 'finish'],
    ['interrupted.activate.happened.undo', 'undo'],
  ] as const)('is settled by %s', async (button, choice) => {
    const chosen: string[] = [];
    const after = profileWith(signedIn, checked);
    await open(interrupted, {
      'tenant.determineOutcome': () => Promise.resolve(ok({ outcome: 'happened' })),
      'tenant.settle': (input) => {
        chosen.push(input.choice);
        return Promise.resolve(ok({ profile: after }));
      },
    });
    await seeLead(t('interrupted.activate.happened', { address }));
    await press(t(button));
    await screen.findByRole('heading', { level: 1, name: t('platform-check.title.works') });
    expect(chosen).toEqual([choice]);
  });

  it('says that the platform cannot be reached, and tries again', async () => {
    let looks = 0;
    await open(interrupted, {
      'tenant.determineOutcome': () =>
        Promise.resolve(
          (looks += 1) === 1 ? ok({ problem: { kind: 'unreachable' } }) : ok({ outcome: 'happened' }),
        ),
    });
    await screen.findByText(t('problem.unreachable.title'));
    await press(t('common.try-again'));
    await seeLead(t('interrupted.activate.happened', { address }));
  });
});

describe('fields that the platform refused', () => {
  const refused = refusedFields(profileWith(signedIn, reviewed));

  it('are named, and can be corrected in the form, which shows the platform’s text beside them', async () => {
    await open(refused, {});
    await screen.findByText('This platform does not send through this provider.');
    await press(t('check.change'));
    const words = t('sign-in.refused', { words: 'Must be an address.' });
    // The error is shown at its field; the error summary names only the field.
    await waitFor(() => expect(screen.getAllByText(words)).toHaveLength(1));
    const username = await screen.findByLabelText<HTMLInputElement>(t('sign-in.username'));
    expect(username.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(username, { target: { value: 'another' } });
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
    await screen.findByLabelText(t('sign-in.server.host'));
  });

  it('come with the time to try again if the platform named one', async () => {
    const late: Profile = {
      ...refused,
      results: {
        ...refused.results,
        problem: { ...refused.results.problem!, problem: { kind: 'rate-limited', retryAfterSeconds: 3_599 } },
      },
    };
    await open(late, {});
    await screen.findByText(t('problem.later', { minutes: 60 }));
  });
});
