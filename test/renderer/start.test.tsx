import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { connected, finding, guidedConnected, platform, profileWith } from '../../renderer/examples/index.ts';
import { fakeHost, type FakeAnswers } from '../../renderer/host/index.ts';
import { remedyFor } from '../../shared/knowledge/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { letterText, text, type TextKey, type TextValues } from '../../shared/texts/index.ts';

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

const titleOf = (company: string, count: number) =>
  `${t('start.company', { company, count })} · ${t('start.company.open', { count })}`;

it("a consultant's many mailboxes lie sorted by company, which says what is open; the first are unfolded", async () => {
  render(<App host={fakeHost(profiles)} />);
  const first = await screen.findByRole('button', { name: titleOf('a.example', 2) });
  expect(first.getAttribute('aria-expanded')).toBe('true');
  screen.getByText('karriere@a.example');
  const last = screen.getByRole('button', { name: titleOf('e.example', 1) });
  expect(last.getAttribute('aria-expanded')).toBe('false');
});

it('the company of the suggested mailbox is unfolded, however many mailboxes it has', async () => {
  const large = ['1', '2', '3', '4', '5', '6'].map((each) => ({
    ...profileWith({ platform, address: `jobs${each}@a.example` }, connected),
    id: `large-${each}`,
  }));
  render(<App host={fakeHost([...large, profiles[2]!])} />);
  const first = await screen.findByRole('button', { name: titleOf('a.example', 6) });
  expect(first.getAttribute('aria-expanded')).toBe('true');
});

it('a set-up that waits for somebody comes first, and is resumed if there is no check to repeat', async () => {
  const [open, other] = profiles;
  const waits = {
    ...other!,
    answers: { ...other!.answers, askedAt: '2026-11-19T14:00:00.000Z', askedWhom: 'it-admin' as const },
  };
  render(<App host={fakeHost([open!, waits])} />);
  const [first] = await screen.findAllByRole('listitem');
  const resume = within(first!).getByRole('button', { name: t('start.open') });
  expect(resume.dataset['kind']).toBe('main');
  within(first!).getByText(/^Wartet auf Ihre IT seit dem /);
  expect(screen.queryByRole('button', { name: t('case.look') })).toBeNull();
});

it('a mailbox is found by part of its address, and a message says if none matches', async () => {
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

describe('a file from somebody else', () => {
  const open = async (answers: FakeAnswers, content: string) => {
    const { container } = render(<App host={fakeHost(profiles.slice(0, 1), answers)} />);
    await screen.findByRole('button', { name: t('start.file') });
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no file input');
    fireEvent.change(input, { target: { files: [new File([content], 'firma.absender')] } });
  };

  it('opens as a mailbox at the step where it stopped', async () => {
    const texts: string[] = [];
    const profile = profileWith({ platform, address: 'neu@firma.example' }, connected);
    const importProfile: FakeAnswers['profiles.import'] = ({ text: given }) => {
      texts.push(given);
      return Promise.resolve(ok({ profile }));
    };
    await open({ 'profiles.import': importProfile }, '{"format":"absender-profile"}');
    await screen.findByRole('heading', { level: 1, name: t('kind.title') });
    expect(texts).toEqual(['{"format":"absender-profile"}']);
  });

  it('is rejected if it is not one of ours', async () => {
    await open({ 'profiles.import': () => Promise.resolve(fail({ kind: 'invalid-input' })) }, 'x');
    await screen.findByText(t('start.file.refused'));
  });
});

it('an error message from elsewhere is explained', async () => {
  const asked: unknown[] = [];
  const answers: FakeAnswers = {
    'messages.explain': ({ observations }) => {
      asked.push(...observations);
      return Promise.resolve(
        ok({ findings: [finding('wrong-credentials', { stage: 'auth', confidence: 0.9 })] }),
      );
    },
  };
  render(<App host={fakeHost([], answers)} />);
  fireEvent.click(await screen.findByRole('button', { name: t('explain.link') }));
  fireEvent.click(await screen.findByRole('button', { name: t('explain.do') }));
  await screen.findByText(t('explain.empty'));
  const label = await screen.findByLabelText(t('explain.label'));
  fireEvent.change(label, { target: { value: '535 5.7.8 Error: authentication failed' } });
  fireEvent.click(screen.getByRole('button', { name: t('explain.do') }));
  await screen.findByText(remedyFor('wrong-credentials', undefined).de.title);
  expect(asked).toEqual([{ text: '535 5.7.8 Error: authentication failed' }]);
});

it('an error message that IT has to act on comes with the letter to IT', async () => {
  const cause = finding('smtp-auth-disabled-mailbox', { stage: 'auth', confidence: 0.97 });
  render(<App host={fakeHost([], { 'messages.explain': () => ok({ findings: [cause] }) })} />);
  fireEvent.click(await screen.findByRole('button', { name: t('explain.link') }));
  fireEvent.change(await screen.findByLabelText(t('explain.label')), { target: { value: '535 5.7.139' } });
  fireEvent.click(screen.getByRole('button', { name: t('explain.do') }));
  fireEvent.click(await screen.findByRole('button', { name: t('letter-box.ask'), expanded: false }));
  const written = await screen.findAllByText((words) =>
    words.includes(letterText('de', 'letter.some-mailbox')),
  );
  expect(written.length).toBeGreaterThan(0);
  expect(document.body.textContent).not.toMatch(/\{\w+\}|undefined/);
});

describe('a mailbox that was removed', () => {
  it('can be brought back', async () => {
    const brought: string[] = [];
    const [first] = profiles;
    render(
      <App
        host={fakeHost([first!], {
          'profiles.export': () => Promise.resolve(ok({ name: 'x.absender', text: '{"the":"file"}' })),
          'profiles.import': ({ text: file }) => (
            brought.push(file),
            Promise.resolve(ok({ profile: first! }))
          ),
        })}
      />,
    );
    fireEvent.click(await screen.findByRole('button', { name: t('start.delete') }));
    fireEvent.click(await screen.findByRole('button', { name: t('start.delete.yes') }));
    await screen.findByText(t('start.removed', { name: 'jobs@a.example' }));
    fireEvent.click(screen.getByRole('button', { name: t('start.removed.undo') }));
    await waitFor(() => expect(brought).toEqual(['{"the":"file"}']));
    await waitFor(() => expect(screen.queryByRole('button', { name: t('start.removed.undo') })).toBeNull());
  });
});

it('each button in a list says which mailbox it is for', async () => {
  render(<App host={fakeHost(profiles.slice(0, 2))} />);
  const buttons = await screen.findAllByRole('button', { name: t('start.delete') });
  const about = buttons.map((each) => each.getAttribute('aria-describedby') ?? '');
  expect(about.map((id) => document.getElementById(id)?.textContent)).toEqual(addresses.slice(0, 2));
});

it('two entries for one address name their platforms, and the others do not', async () => {
  const [first, second] = profiles;
  const twin = {
    ...profileWith(
      { platform: { kind: 'guided', form: 'personio' }, address: first!.answers.address! },
      {
        ...guidedConnected('personio'),
      },
    ),
    id: 'profile-twin',
  };
  render(<App host={fakeHost([first!, second!, twin])} />);
  await screen.findByText(`${addresses[0]} (Personio)`);
  screen.getByText(`${addresses[0]} (${connected.connection.capabilities.name})`);
  screen.getByText(addresses[1]!);
});
