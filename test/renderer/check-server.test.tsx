import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { address, discovery, finding, report } from '../../renderer/examples/index.ts';
import type { FakeAnswers } from '../../renderer/host/index.ts';
import { operations, type Input } from '../../shared/contract/index.ts';
import { remedyFor } from '../../shared/knowledge/index.ts';
import { practice, type Discovery } from '../../shared/model/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { complains, field, open, press, says, see, t, type, unfold } from '../support/page.tsx';

afterEach(cleanup);

const [best] = discovery.candidates;
if (!best) throw new Error('nothing was found');
const elsewhere: Discovery = {
  ...discovery,
  candidates: [{ ...best, host: 'mail.hosting-nord.example', source: 'srv', trust: 'confirm' }],
};

/** Opens the screen with an engine that records the calls to it. */
async function opened(answers: FakeAnswers = {}, found = discovery) {
  const probed: Input<'server.probe'>[] = [];
  const called: string[] = [];
  const others = Object.fromEntries(
    Object.keys(operations)
      .filter((name) => /profile|answer|keep|check|connect|set/i.test(name))
      .map((name) => [
        name,
        () => {
          called.push(name);
          return Promise.resolve(fail({ kind: 'internal' }));
        },
      ]),
  );
  open([], {
    ...others,
    'mailbox.discover': () => Promise.resolve(ok({ discovery: found })),
    'server.probe': (input) => {
      probed.push(input);
      return Promise.resolve(ok({ report: report(), findings: [] }));
    },
    ...answers,
  });
  await press('check-server.link');
  await see('check-server.title');
  return { probed, called };
}

describe('a mailbox that is checked without a set-up', () => {
  it('is checked up to sign-in without a password, and the screen says so', async () => {
    const { stages, ...rest } = report();
    const before = stages.filter(({ stage }) => !['auth', 'sender', 'recipient'].includes(stage));
    const asked: Input<'server.probe'>[] = [];
    await opened({
      'server.probe': (input) => {
        asked.push(input);
        return Promise.resolve(
          ok({ report: { ...rest, stages: before, verdict: 'reachable' }, findings: [] }),
        );
      },
    });
    await type('address.label', address);
    await press('check-server.do');
    await see('check-server.title.reachable');
    await says('check-server.lead.reachable');
    expect(screen.getAllByText(t('check.state.passed'))).toHaveLength(2);
    expect(screen.getAllByText(t('check.state.waiting'))).toHaveLength(2);
    expect(asked.map((input) => input.password)).toEqual([undefined]);
  });

  it('is checked with a password as the sender, and nothing is stored', async () => {
    const { probed, called } = await opened();
    await type('address.label', ` ${address} `);
    await type('sign-in.password', 'Sommer2026');
    await press('check-server.do');
    await see('check-server.title.works');
    expect(probed).toEqual([
      {
        endpoint: { host: best.host, port: best.port, security: best.security },
        username: address,
        alternatives: [],
        password: 'Sommer2026',
        sender: address,
        provider: 'ionos',
        practice: false,
      },
    ]);
    expect(called).toEqual([]);
  });

  it('shows what stopped it, who can change it, the letter, and the servers that were found', async () => {
    await opened({
      'server.probe': () =>
        Promise.resolve(
          ok({
            report: report('auth', { failure: { kind: 'rejected' }, reply: { code: 535, lines: ['no'] } }),
            findings: [finding('wrong-credentials', { stage: 'auth' })],
          }),
        ),
    });
    await type('address.label', address);
    await type('sign-in.password', 'Sommer2026');
    await press('check-server.do');
    await see('check-server.title.failed');
    await screen.findByText(remedyFor('wrong-credentials', undefined).de.title);
    await unfold('letter-box.ask');
    await unfold('check-server.found');
    await screen.findByText('1. smtp.ionos.de:465');
    await screen.findByText('mx: found 10 mx00.ionos.de (31 ms)');
    await unfold('common.technical');
    await screen.findByRole('button', { name: t('technical.support') });
  });

  it('is checked again with the same input, which can be changed', async () => {
    const { probed } = await opened();
    await type('address.label', address);
    await type('sign-in.password', 'Sommer2026');
    await press('check-server.do');
    await press('check-server.again');
    await see('check-server.title.works');
    expect(probed.map(({ password }) => password)).toEqual(['Sommer2026', 'Sommer2026']);
    await press('check.change');
    expect((await field('address.label')).value).toBe(address);
    expect((await field('sign-in.password')).value).toBe('Sommer2026');
  });

  it('is discarded with its password when the user leaves the screen', async () => {
    await opened();
    await type('address.label', address);
    await type('sign-in.password', 'Sommer2026');
    await press('common.back');
    await see('start.title');
    await press('check-server.link');
    expect((await field('address.label')).value).toBe('');
    expect((await field('sign-in.password')).value).toBe('');
  });

  it('can be cancelled during the check, and the input is still there', async () => {
    const ended: string[] = [];
    await opened({
      'server.probe': (_input, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            ended.push('aborted');
            resolve(fail({ kind: 'cancelled' }));
          });
        }),
    });
    await type('address.label', address);
    await press('check-server.do');
    await see('check-server.title.running');
    await press('common.cancel');
    await see('check-server.title');
    expect(ended).toEqual(['aborted']);
    expect((await field('address.label')).value).toBe(address);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that something went wrong inside the program', async () => {
    await opened({ 'server.probe': () => Promise.resolve(fail({ kind: 'internal' })) });
    await type('address.label', address);
    await press('check-server.do');
    await says('check-server.failed');
  });
});

describe('the provider recognised during input', () => {
  it('is shown below the address, and expands to every server with its reason', async () => {
    await opened();
    await type('address.label', address);
    await screen.findByText('Ihr Postfach liegt bei IONOS.', { exact: false });
    await unfold('check-server.found');
    await screen.findByText('Ihre Mails kommen bei IONOS an.', { exact: false });
  });

  it('stays when the search for the previous input ends late', async () => {
    const late = Promise.withResolvers<Awaited<ReturnType<NonNullable<FakeAnswers['mailbox.discover']>>>>();
    await opened({
      'mailbox.discover': ({ address: asked }) =>
        asked === address ? Promise.resolve(ok({ discovery })) : late.promise,
    });
    await type('address.label', 'jobs@frueher.example');
    await says('address.looking');
    await type('address.label', address);
    const found = await screen.findByText('Ihr Postfach liegt bei IONOS.', { exact: false });
    await act(async () => {
      late.resolve(ok({ discovery }));
      await late.promise;
    });
    expect(document.contains(found)).toBe(true);
  });

  it('doubts the password of a whole Google account once', async () => {
    const { probed } = await opened(
      {},
      { ...discovery, provider: { id: 'google_workspace', name: 'Google Workspace / Gmail', source: 'mx' } },
    );
    await type('address.label', address);
    await screen.findByText('Ihr Postfach liegt bei Google Workspace.', { exact: false });
    await type('sign-in.password', 'Sommer2026');
    await press('check-server.do');
    await says('sign-in.password.account', { provider: 'Google', letters: 16 });
    expect(probed).toEqual([]);
    await press('check-server.do');
    await see('check-server.title.works');
  });
});

describe('given values', () => {
  it('override what was found, with the usual port of the encryption', async () => {
    const { probed } = await opened();
    await type('address.label', address);
    await unfold('check-server.given');
    await type('sign-in.server.host', 'Smtp.Müller.example');
    await type('sign-in.username', 'bewerbung');
    fireEvent.click(await screen.findByRole('radio', { name: t('sign-in.server.starttls') }));
    await press('check-server.do');
    await see('check-server.title.works');
    expect(probed[0]).toMatchObject({
      endpoint: { host: 'smtp.xn--mller-kva.example', port: 587, security: 'starttls' },
      username: 'bewerbung',
    });
    await press('check.change');
    expect((await field('sign-in.server.host')).value).toBe('Smtp.Müller.example');
  });

  it('that were pasted as one URL are split into their fields', async () => {
    const { probed } = await opened();
    await type('address.label', 'bewerbung@firma.example');
    await unfold('check-server.given');
    await type('sign-in.server.host', 'smtp://mail.firma.example:587/');
    fireEvent.blur(await field('sign-in.server.host'));
    expect((await field('sign-in.server.host')).value).toBe('mail.firma.example');
    expect((await field('sign-in.server.port')).value).toBe('587');
    await press('check-server.do');
    await see('check-server.title.works');
    expect(probed[0]).toMatchObject({
      endpoint: { host: 'mail.firma.example', port: 587, security: 'starttls' },
    });
  });

  it('that are invalid are named, and nothing is checked', async () => {
    const { probed } = await opened();
    await type('address.label', 'bewerbung@firma');
    await unfold('check-server.given');
    await type('sign-in.server.port', '70000');
    await press('check-server.do');
    await complains(t('address.problem.no-dot'));
    await complains(t('server.problem.empty'));
    await complains(t('sign-in.server.port.error'));
    expect(probed).toEqual([]);
  });

  it('are asked for if no server was found', async () => {
    const { probed } = await opened({}, { ...discovery, candidates: [] });
    await type('address.label', address);
    await press('check-server.do');
    await says('check-server.not-found');
    await screen.findByRole('button', { name: t('check-server.given'), expanded: true });
    expect(probed).toEqual([]);
  });

  it('are not asked for if no source can be queried, and the search is repeated', async () => {
    const { provider: _none, ...nothing } = discovery;
    const unanswered: Discovery = {
      ...nothing,
      candidates: [],
      evidence: [{ source: 'mx', outcome: 'failed', detail: 'EAI_AGAIN', durationMs: 4 }],
    };
    let online = false;
    const { probed } = await opened({
      'mailbox.discover': () => Promise.resolve(ok({ discovery: online ? discovery : unanswered })),
    });
    await type('address.label', address);
    await screen.findByRole('button', { name: t('check-server.found') });
    await press('check-server.do');
    await says('check-server.unanswered');
    online = true;
    await press('check-server.do');
    await see('check-server.title.works');
    expect(probed).toHaveLength(1);
  });

  it('are taken from a server that only plain DNS names, once it is confirmed', async () => {
    const { probed } = await opened({}, elsewhere);
    await type('address.label', address);
    await type('sign-in.password', 'Sommer2026');
    await press('check-server.do');
    await screen.findByText(t('sign-in.confirm', { host: 'mail.hosting-nord.example' }));
    expect(probed).toEqual([]);
    await press('check-server.confirm');
    await see('check-server.title.works');
    expect(probed[0]?.endpoint).toEqual({ host: 'mail.hosting-nord.example', port: 465, security: 'tls' });
  });
});

describe('an address of the practice company', () => {
  it('is checked in practice, which starts automatically', async () => {
    const started: string[] = [];
    const { probed } = await opened({
      'practice.start': () => {
        started.push('practice');
        return Promise.resolve(
          ok({
            practice: {
              tenantUrl: 'http://127.0.0.1:1',
              domainTenantUrl: 'http://127.0.0.1:2',
              careerPage: 'https://127.0.0.1:1',
              running: true,
            },
          }),
        );
      },
    });
    await type('address.label', practice.mailboxes.works);
    await press('check-server.do');
    await see('check-server.title.works');
    await waitFor(() => expect(started).not.toEqual([]));
    expect(probed[0]?.practice).toBe(true);
  });
});
