import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { connected, platform, profileWith } from '../../renderer/examples/index.ts';
import { fakeHost } from '../../renderer/host/index.ts';
import { text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

afterEach(cleanup);

const t = (key: TextKey, values?: TextValues) => text('de', key, values);
const addresses = [
  'jobs@a.example',
  'karriere@a.example',
  ...['b', 'c', 'd', 'e'].map((each) => `jobs@${each}.example`),
];
const profiles = addresses.map((address, index) => ({
  ...profileWith({ platform, address }, connected),
  id: `profile-${index}`,
}));

it("a consultant's many mailboxes lie sorted by company", async () => {
  render(<App host={fakeHost(profiles)} />);
  const company = await screen.findByRole('button', {
    name: t('start.company', { company: 'a.example', count: 2 }),
  });
  fireEvent.click(company);
  screen.getByText('karriere@a.example');
});

it('a mailbox is found by a part of its address, and said not to be there', async () => {
  render(<App host={fakeHost(profiles)} />);
  const find = await screen.findByLabelText(t('start.find'));
  fireEvent.change(find, { target: { value: 'D.EX' } });
  screen.getByText('jobs@d.example');
  expect(screen.queryByText('jobs@b.example')).toBeNull();
  fireEvent.change(find, { target: { value: 'nobody' } });
  screen.getByText(t('start.find.nothing'));
});

it('a few mailboxes need no folders', async () => {
  render(<App host={fakeHost(profiles.slice(0, 3))} />);
  await screen.findByText('karriere@a.example');
  expect(screen.queryByLabelText(t('start.find'))).toBeNull();
});
