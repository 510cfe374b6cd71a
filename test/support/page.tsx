/** Renders the page with a fake engine, to be operated by its visible texts. */
import { fireEvent, render, screen } from '@testing-library/react';

import { App } from '../../renderer/app/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

export const t = (key: TextKey, values?: TextValues) => text('de', key, values);
export const press = async (key: TextKey, values?: TextValues) =>
  fireEvent.click(await screen.findByRole('button', { name: t(key, values) }));
export const field = (key: TextKey) => screen.findByLabelText<HTMLInputElement>(t(key));
export const type = async (key: TextKey, value: string) =>
  fireEvent.change(await field(key), { target: { value } });
export const see = (key: TextKey, values?: TextValues) =>
  screen.findByRole('heading', { level: 1, name: t(key, values) });

export const says = (key: TextKey, values?: TextValues) => screen.findByText(t(key, values));
/** Finds a field's error message, ignoring the copy in an error summary. */
export const complains = (words: string) => screen.findByText(words, { selector: '[slot="errorMessage"]' });
export const unfold = async (key: TextKey) =>
  fireEvent.click(await screen.findByRole('button', { name: t(key), expanded: false }));

/** Opens the first screen with these profiles. */
export const open = (profiles: readonly Profile[] = [], answers?: FakeAnswers) =>
  render(<App host={fakeHost(profiles, answers)} />);

/** Opens the page and resumes this profile. */
export async function carryOn(profile: Profile, answers?: FakeAnswers): Promise<void> {
  open([profile], answers);
  fireEvent.click(await screen.findByRole('button', { name: /^(Weitermachen|Ansehen)$/ }));
}
