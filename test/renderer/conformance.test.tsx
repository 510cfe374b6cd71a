import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { FakeAnswers } from '../../renderer/host/index.ts';
import type { Input } from '../../shared/contract/index.ts';
import { practice, type ConformanceLine } from '../../shared/model/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { conformanceText, type ConformanceKey, type TextValues } from '../../shared/texts/index.ts';
import { complains, field, open, press, see, t, type } from '../support/page.tsx';

const w = (key: ConformanceKey, values?: TextValues) => conformanceText('de', key, values);
const title = (key: ConformanceKey, values?: TextValues) =>
  screen.findByRole('heading', { level: 1, name: w(key, values) });
const button = (key: ConformanceKey) => screen.findByRole('button', { name: w(key) });
const says = (key: ConformanceKey) => screen.findByText(w(key));

const secret = 'Wellensittich-0815';
const url = 'https://api.plattform.example';
const passed = (name: ConformanceLine['name']): ConformanceLine => ({
  name,
  outcome: 'passed',
  expected: '200',
  seen: '200',
});
const failed = (name: ConformanceLine['name'], expected: string, seen: string) =>
  ({ name, outcome: 'failed', expected, seen }) as const;
const left = { name: 'activation.activate', outcome: 'skipped', why: 'not-asked' } as const;

const behind = failed(
  'change.after',
  'smtp.firma.example:465 tls, jobs',
  'mail.conformance.invalid:465 tls, x',
);

const copied: string[] = [];
beforeEach(() => {
  copied.length = 0;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((words) => {
    copied.push(words);
    return Promise.resolve();
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Opens the first screen with an engine that records the calls to it. */
function start(answers: FakeAnswers = {}) {
  const asked: Input<'tenant.checkConformance'>[] = [];
  open([], {
    ...answers,
    'tenant.checkConformance': (input, context) => {
      asked.push(input);
      return answers['tenant.checkConformance']?.(input, context) ?? Promise.resolve(ok({ lines: [] }));
    },
  });
  return asked;
}

async function showTechnical() {
  await see('start.title');
  fireEvent.keyDown(window, { key: 'F4' });
}
async function opened(answers?: FakeAnswers) {
  const asked = start(answers);
  await showTechnical();
  await press('start.platform');
  await title('conformance.title');
  return asked;
}
const finding = (...lines: ConformanceLine[]): FakeAnswers => ({
  'tenant.checkConformance': () => Promise.resolve(ok({ lines })),
});
async function fill(clientId = 'absender') {
  await type('platform.url', url);
  await type('platform.client-id', clientId);
  await type('platform.secret', secret);
}
async function checked(...lines: ConformanceLine[]) {
  const asked = await opened(finding(...lines));
  await fill();
  await press('check-server.do');
  return asked;
}

describe('the check of a platform', () => {
  it('is found in the technical view only', async () => {
    start();
    await see('start.title');
    await screen.findByRole('button', { name: t('check-server.link') });
    expect(screen.queryByRole('button', { name: t('start.platform') })).toBeNull();
    await showTechnical();
    await press('start.platform');
    await title('conformance.title');
  });

  it('asks for what is missing or wrong, and checks nothing until then', async () => {
    const asked = await opened();
    await type('platform.url', 'http://api.plattform.example');
    fireEvent.change(await screen.findByLabelText(w('conformance.recipient')), {
      target: { value: 'sommer' },
    });
    await press('check-server.do');
    await complains(t('platform.url.error'));
    await complains(t('platform.secret.error'));
    await complains(t('address.problem.no-at'));
    expect(asked).toEqual([]);
  });

  it.each(['api.plattform.example', 'https://absender:geheim@api.plattform.example', 'ftp://api.example'])(
    'takes no address in which something else stands: %s',
    async (wrong) => {
      const asked = await opened();
      await type('platform.url', wrong);
      await type('platform.secret', secret);
      await press('check-server.do');
      await screen.findByText(t('platform.url.error'));
      expect(asked).toEqual([]);
    },
  );

  it('passes the input to the engine, and asks for changes only if they were switched on', async () => {
    const asked = await opened(finding(passed('address.secure')));
    await type('platform.url', ` ${url} `);
    await type('platform.secret', ` ${secret} `);
    await press('check-server.do');
    await title('conformance.title.right');
    await press('check.change');
    await type('platform.client-id', 'absender');
    fireEvent.change(await screen.findByLabelText(w('conformance.recipient')), {
      target: { value: 'sommer@firma.de' },
    });
    fireEvent.click(await screen.findByRole('switch'));
    await press('check-server.do');
    await title('conformance.title.right');
    expect(asked).toEqual([
      { url, secret, change: false },
      { url, clientId: 'absender', secret, change: true, recipient: 'sommer@firma.de' },
    ]);
  });

  it('fills in the practice platform', async () => {
    const asked = await opened(finding(passed('address.secure')));
    fireEvent.click(await button('conformance.practice'));
    await screen.findByDisplayValue('http://127.0.0.1:1');
    expect((await field('platform.secret')).value).toBe(practice.clientSecret);
    await press('check-server.do');
    await title('conformance.title.right');
    expect(asked).toMatchObject([{ url: 'http://127.0.0.1:1', clientId: practice.clientId }]);
  });

  it('shows its progress, and can be cancelled without losing the input', async () => {
    const ended: string[] = [];
    await opened({
      'tenant.checkConformance': (_input, { signal, report }) => {
        for (const line of [
          passed('address.answers'),
          failed('token.issue', '200', '401'),
          passed('draft.write'),
        ])
          report({ kind: 'conformance-line', line });
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            ended.push('aborted');
            resolve(fail({ kind: 'cancelled' }));
          });
        });
      },
    });
    await fill();
    await press('check-server.do');
    await title('conformance.title.running');
    const progress = await screen.findByRole('list', { name: w('conformance.progress') });
    await within(progress).findByText(t('check.state.running'));
    const stages = within(progress)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(stages.slice(0, 5)).toEqual([
      'Adresse1 von 1',
      'Anmeldung0 von 1',
      `Lesen${t('check.state.waiting')}`,
      `Entwürfe${t('check.state.running')}`,
      `Eigene Prüfung der Plattform${t('check.state.waiting')}`,
    ]);
    await press('common.cancel');
    await title('conformance.title');
    expect(ended).toEqual(['aborted']);
    expect((await field('platform.url')).value).toBe(url);
    expect((await field('platform.secret')).value).toBe(secret);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows its maximum duration, and that the platform asks for a pause', async () => {
    await opened({
      'tenant.checkConformance': (_input, { report }) => {
        report({ kind: 'pause', seconds: 59 });
        return new Promise(() => undefined);
      },
    });
    await fill();
    await press('check-server.do');
    await screen.findByText(w('conformance.lead.running', { minutes: 15 }));
    await screen.findByText(w('conformance.pause', { seconds: 59 }));
  });

  it('when cancelled, waits until its changes are undone, and reports the outcome', async () => {
    await opened({
      'tenant.checkConformance': (_input, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => setTimeout(() => resolve(ok({ lines: [behind] }))));
        }),
    });
    await fill();
    fireEvent.click(await screen.findByRole('switch'));
    await press('check-server.do');
    await title('conformance.title.running');
    await press('common.cancel');
    await screen.findByText(w('conformance.stopping', { minutes: 2 }));
    await title('conformance.title.changed');
  });

  it('says that something went wrong inside the program', async () => {
    await opened({ 'tenant.checkConformance': () => Promise.resolve(fail({ kind: 'internal' })) });
    await fill();
    await press('check-server.do');
    await screen.findByText(t('check-server.failed'));
  });

  it('forgets everything when the user leaves the screen', async () => {
    await opened();
    await fill();
    await press('common.back');
    await see('start.title');
    await press('start.platform');
    expect((await field('platform.url')).value).toBe('');
    expect((await field('platform.secret')).value).toBe('');
  });
});

describe('the result of a platform check', () => {
  it('begins with what could not be restored, and who has to do it', async () => {
    await checked(passed('address.secure'), failed('rollback.restore', '200', '500'), behind);
    await title('conformance.title.changed');
    const { textContent: words } = await screen.findByRole('alert');
    for (const part of [behind.seen, behind.expected, 'Wer die Plattform verwaltet'])
      expect(words).toContain(part);
    fireEvent.click(await button('conformance.report.copy'));
    expect(copied[0]?.trim().split('\n').at(-1)).toBe(words);
  });

  it('is not final if the check did not finish', async () => {
    const why = 'pause-too-long' as const;
    await checked(passed('address.secure'), { name: 'draft.write', outcome: 'skipped', why });
    await title('conformance.title.ended');
    expect(screen.getAllByText(w('conformance.why.pause-too-long'))).not.toEqual([]);
  });

  it('is that the platform conforms, with what was skipped and why', async () => {
    await checked(passed('address.secure'), passed('token.issue'), left);
    await title('conformance.title.right');
    fireEvent.click(await screen.findByRole('button', { name: w('conformance.skipped', { count: 1 }) }));
    await says('conformance.check.activation.activate');
    await says('conformance.why.not-asked');
    fireEvent.click(await screen.findByRole('button', { name: w('conformance.passed', { count: 2 }) }));
    await says('conformance.check.token.issue');
  });

  it.each([
    [1, 'conformance.title.one'],
    [2, 'conformance.title.many'],
  ] as const)('is counted, and each missing thing has its evidence: %i', async (count, heading) => {
    const lines = [
      failed('draft.stale', '412 changed-meanwhile', '201'),
      failed('draft.repeated', '201; the same id', 'a second draft'),
    ];
    await checked(passed('address.secure'), ...lines.slice(0, count));
    await title(heading, { count });
    const list = screen.getByRole('list', { name: w('conformance.missing') });
    expect(within(list).getAllByRole('listitem')).toHaveLength(count);
    await says('conformance.check.draft.stale');
    const evidence = screen.getByLabelText(w('conformance.check.draft.stale'));
    expect(evidence.textContent).toBe('draft.stale\nerwartet: 412 changed-meanwhile\ngesehen:  201');
  });

  const rest = (why: 'no-token' | 'no-answer') =>
    (['reading.capabilities', 'draft.write'] as const).map((name): ConformanceLine => ({
      name,
      outcome: 'skipped',
      why,
    }));

  it.each([
    ['the secret is wrong', 'client', [failed('token.issue', '200', '401')]],
    ['there is no place for a token', 'none', [failed('token.issue', '200', '404; type none')]],
    ['its own token is refused', 'own', [passed('token.issue'), failed('token.accepted', 'not 401', '401')]],
  ] as const)('begins with the failed sign-in if %s', async (_why, who, lines) => {
    await checked(failed('sign-in.unknown-token', '401', '200'), ...lines, ...rest('no-token'));
    await title('conformance.title.refused');
    await says(`conformance.lead.refused.${who}`);
    const list = screen.getByRole('list', { name: w('conformance.missing') });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    fireEvent.click(await screen.findByRole('button', { name: w('conformance.also', { count: 1 }) }));
    await says('conformance.check.sign-in.unknown-token');
  });

  it('begins with a manually issued token if that is refused', async () => {
    await opened(finding(failed('token.accepted', 'not 401', '401'), ...rest('no-token')));
    await fill('');
    await press('check-server.do');
    await title('conformance.title.refused');
    await says('conformance.lead.refused.token');
  });

  it('begins with the platform not answering, if that is the case', async () => {
    await checked(
      passed('address.secure'),
      failed('address.answers', 'an HTTP answer', 'unreachable ENOTFOUND'),
      ...rest('no-answer'),
    );
    await title('conformance.title.unreachable');
    await screen.findByText(/unreachable ENOTFOUND/);
    expect(screen.queryByRole('list', { name: w('conformance.progress') })).toBeNull();
  });

  it('can be shared as one report, which does not contain the secret', async () => {
    await checked(passed('token.issue'), failed('draft.stale', '412 changed-meanwhile', '201'), left);
    await title('conformance.title.one');
    fireEvent.click(await button('conformance.report.copy'));
    const [report = ''] = copied;
    expect(report.split('\n').map((line) => line.replace(/, \d{4}-.*Z$/, ', now'))).toEqual([
      'Eine Sache stimmt noch nicht',
      `${url}, now`,
      '',
      'Was noch nicht stimmt',
      '- Auf einem veralteten Stand wird nichts geschrieben',
      '  draft.stale',
      '  erwartet: 412 changed-meanwhile',
      '  gesehen:  201',
      '',
      'Was entfällt: 1',
      '- Ein Entwurf lässt sich einschalten (activation.activate): Das war nicht verlangt.',
      '',
      'Was stimmt: 1',
      '- Für Client-ID und Secret gibt es einen Token (token.issue)',
      '',
    ]);
    expect(document.body.innerHTML).not.toContain(secret);
    expect(report).not.toContain(secret);
  });

  it('can be checked again with the same input', async () => {
    const asked = await checked(passed('address.secure'));
    await title('conformance.title.right');
    await press('check-server.again');
    await title('conformance.title.right');
    expect(asked.map((input) => input.secret)).toEqual([secret, secret]);
  });
});
