/** Tests the optional details that can be given in addition to the address, and their effect. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { address, discovery, finding, report } from '../../renderer/examples/index.ts';
import type { FakeAnswers } from '../../renderer/host/index.ts';
import type { Input } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { complains, field, open, press, see, t, type, unfold } from '../support/page.tsx';

afterEach(cleanup);

const [best] = discovery.candidates;
if (!best) throw new Error('nothing was found');

/** Opens the screen with an engine that records the calls to it. */
async function opened(answers: FakeAnswers = {}, found = discovery) {
  const probed: Input<'server.probe'>[] = [];
  open([], {
    'mailbox.discover': () => Promise.resolve(ok({ discovery: found })),
    'server.probe': (input) => {
      probed.push(input);
      return Promise.resolve(ok({ report: report(), findings: [] }));
    },
    ...answers,
  });
  await press('check-server.link');
  await see('check-server.title');
  return { probed };
}
const factOf = (key: TextKey) => screen.getByText(t(key)).nextElementSibling?.textContent;

describe('sender and recipient', () => {
  it('are the ones that were typed, and the result says so', async () => {
    const probed: Input<'server.probe'>[] = [];
    await opened({
      'server.probe': (input) => {
        probed.push(input);
        const { sender, recipient } = input;
        return Promise.resolve(ok({ report: { ...report(), sender, recipient }, findings: [] }));
      },
    });
    await type('address.label', address);
    await type('sign-in.password', 'Sommer2026');
    await unfold('check-server.given');
    await type('check-server.sender', ' Karriere <karriere@firma.example>');
    await type('check-server.recipient', 'pruefung@firma.example');
    await press('check-server.do');
    await see('check-server.title.works');
    expect(probed[0]).toMatchObject({
      username: address,
      sender: 'karriere@firma.example',
      recipient: 'pruefung@firma.example',
    });
    expect(factOf('check-server.sender')).toBe('karriere@firma.example');
    expect(factOf('check-server.recipient')).toBe('pruefung@firma.example');
    screen.getByText(t('check.part.sender', { address: 'karriere@firma.example' }));
    await press('check.change');
    expect((await field('check-server.sender')).value).toContain('karriere@firma.example');
  });

  it('are not repeated if they are the same as the address', async () => {
    const { probed } = await opened();
    await type('address.label', address);
    await press('check-server.do');
    await see('check-server.title.works');
    expect(probed[0]).not.toHaveProperty('recipient');
    expect(screen.queryByText(t('check-server.sender'))).toBeNull();
    expect(screen.queryByText(t('check-server.recipient'))).toBeNull();
  });
});

describe('every server', () => {
  it('is waited for on request, and its result can be read and copied', async () => {
    const other = { host: 'mail.innen.example', port: 587, security: 'starttls' } as const;
    const probed: Input<'server.probe'>[] = [];
    await opened({
      'server.probe': (input) => {
        probed.push(input);
        const failed = { outcome: 'failed', stage: 'connect', failure: { kind: 'timeout' } } as const;
        const otherCandidates = [
          { ...failed, endpoint: other, addresses: [], mechanisms: [], durationMs: 9 },
        ];
        return Promise.resolve(ok({ report: { ...report(), otherCandidates }, findings: [] }));
      },
    });
    await type('address.label', address);
    await unfold('check-server.given');
    fireEvent.click(await screen.findByRole('switch', { name: new RegExp(t('check-server.thorough')) }));
    await press('check-server.do');
    await see('check-server.title.works');
    expect(probed[0]?.thorough).toBe(true);
    await unfold('common.technical');
    screen.getByText(
      `mail.innen.example:587 STARTTLS: ${t('technical.other.failed', { why: 'connect timeout' })}`,
    );
  });
});

describe('the network', () => {
  const nameServer = '192.0.2.53';
  const openNetwork = async () => {
    await type('address.label', address);
    await unfold('check-server.network');
  };

  it('is used as the fields say, in the search and in the check', async () => {
    const searched: Input<'mailbox.discover'>[] = [];
    const { probed } = await opened({
      'mailbox.discover': (input) => {
        searched.push(input);
        return Promise.resolve(ok({ discovery }));
      },
    });
    await openNetwork();
    await type('check-server.nameServer', ` ${nameServer} `);
    await type('check-server.settingsDatabase', 'https://verzeichnis.firma.example/');
    await type('check-server.localAddress', '192.0.2.10');
    await type('check-server.seconds', '7');
    await press('check-server.do');
    await see('check-server.title.works');
    expect(searched.at(-1)).toEqual({
      address,
      nameServer,
      settingsDatabase: 'https://verzeichnis.firma.example/',
      localAddress: '192.0.2.10',
      practice: false,
    });
    expect(probed[0]).toMatchObject({ nameServer, localAddress: '192.0.2.10', timeoutSeconds: 7 });
    expect(probed[0]).not.toHaveProperty('settingsDatabase');
  });

  it('is searched again through another name server, whose result replaces the old one', async () => {
    const asked: (string | undefined)[] = [];
    const inside = { ...discovery, candidates: [{ ...best, host: 'mail.innen.example' }] };
    const { probed } = await opened({
      'mailbox.discover': (input) => {
        asked.push(input.nameServer);
        return Promise.resolve(ok({ discovery: input.nameServer === undefined ? discovery : inside }));
      },
    });
    await openNetwork();
    await screen.findByText('Ihr Postfach liegt bei IONOS.', { exact: false });
    await type('check-server.nameServer', '192.0.2.');
    await waitFor(() => expect(screen.queryByText('IONOS', { exact: false })).toBeNull());
    await type('check-server.nameServer', nameServer);
    await press('check-server.do');
    await see('check-server.title.works');
    expect(asked).toEqual([undefined, nameServer]);
    expect(probed[0]?.endpoint.host).toBe('mail.innen.example');
  });

  it('is not used with invalid values, and each has an error at its field', async () => {
    const { probed } = await opened();
    await openNetwork();
    await type('check-server.nameServer', 'dns.firma.example');
    await type('check-server.settingsDatabase', 'http://verzeichnis.example/');
    await type('check-server.localAddress', 'eth0');
    await type('check-server.seconds', '601');
    // Collapses the section, so that its errors would not be visible.
    fireEvent.click(screen.getByRole('button', { name: t('check-server.network'), expanded: true }));
    await press('check-server.do');
    await screen.findByRole('button', { name: t('check-server.network'), expanded: true });
    for (const name of ['nameServer', 'settingsDatabase', 'localAddress', 'seconds'] as const) {
      await complains(t(`check-server.${name}.error`));
      expect((await field(`check-server.${name}`)).getAttribute('aria-invalid')).toBe('true');
    }
    expect(probed).toEqual([]);
  });

  it('has a name server that does not answer: the search says so, and blames nobody else', async () => {
    const { provider: _none, ...nothing } = discovery;
    const { probed } = await opened(
      {},
      {
        ...nothing,
        candidates: [],
        evidence: [{ source: 'mx', outcome: 'failed', detail: 'ECONNREFUSED', durationMs: 4 }],
      },
    );
    await openNetwork();
    await type('check-server.nameServer', nameServer);
    await press('check-server.do');
    await screen.findByText(t('check-server.nameless', { named: nameServer }));
    expect((await field('check-server.nameServer')).value).toBe(nameServer);
    expect(probed).toEqual([]);
  });

  it.each([
    ['not-here', 'EADDRNOTAVAIL'],
    ['no-route', 'EAFNOSUPPORT'],
  ] as const)('has no such address to go out from: %s', async (kind, errno) => {
    await opened({
      'server.probe': ({ localAddress }) =>
        Promise.resolve(
          ok({
            report: { ...report('connect', { failure: { kind: 'unreachable', errno } }), localAddress },
            findings: [finding('unknown', { stage: 'connect' })],
          }),
        ),
    });
    await openNetwork();
    await type('check-server.localAddress', '203.0.113.9');
    await press('check-server.do');
    await screen.findByText(t(`check-server.${kind}`, { named: '203.0.113.9' }));
    expect((await field('check-server.localAddress')).value).toBe('203.0.113.9');
  });
});
