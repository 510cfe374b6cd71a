import { describe, expect, it } from 'vitest';

import { diagnose } from '../../../shared/diagnosis/index.ts';
import {
  certain,
  type AddressAttempt,
  type OtherCandidate,
  type Indicator,
} from '../../../shared/model/index.ts';
import { failsAt } from './reports.ts';

type State = 'open' | 'shut' | 'silent' | 'barred';
const outcomes = { open: 'connected', shut: 'refused', silent: 'timeout', barred: 'unreachable' } as const;
const kinds = { open: 'closed', shut: 'refused', silent: 'timeout', barred: 'unreachable' } as const;

const addresses = (host: string, state: State): AddressAttempt[] => [
  {
    ip: host === 'one.example' ? '192.0.2.1' : '192.0.2.2',
    family: 4,
    outcome: outcomes[state],
    durationMs: 5,
  },
];

/**
 * Returns the finding for targets such as `one.example:587 silent` or `… silent guess`. The report is about the first
 * one.
 */
function finding(first: string, ...others: string[]) {
  const [own, ...rest] = [first, ...others].map((text) => {
    const [, host = '', port = '', state = ''] = /^(\S+):(\d+) (\w+)/.exec(text) ?? [];
    const endpoint = { host, port: Number(port), security: 'starttls' as const };
    return { endpoint, state: state as State, guessed: text.endsWith('guess') };
  });
  const otherCandidates = rest.map(({ endpoint, state, guessed }): OtherCandidate => ({
    endpoint,
    guessed,
    outcome: state === 'open' ? 'usable' : 'failed',
    addresses: addresses(endpoint.host, state),
    mechanisms: [],
    durationMs: 5,
  }));
  return diagnose(
    failsAt(
      'connect',
      { kind: kinds[own!.state] },
      { endpoint: own!.endpoint, addresses: addresses(own!.endpoint.host, own!.state), otherCandidates },
    ),
    {},
  )[0]!;
}

describe('a port without an answer', () => {
  it('is blocked by this network, when every server is silent on it and answers on others', () => {
    const { cause, confidence, evidence } = finding(
      'one.example:587 silent',
      'one.example:465 open',
      'two.example:587 silent',
      'two.example:465 open',
    );
    expect([cause, confidence >= 0.9]).toEqual(['port-blocked', true]);
    expect(evidence).toContain('two.example:465: connected');
  });

  it('is one that the server does not offer, when others answer on it', () => {
    const { cause, confidence, alternatives } = finding(
      'one.example:587 silent',
      'one.example:465 open',
      'two.example:587 open',
    );
    expect([cause, confidence < certain, alternatives]).toEqual([
      'connection-refused',
      true,
      ['port-blocked'],
    ]);
  });

  it('is probably blocked, when the server answers on another', () => {
    const { cause, confidence, alternatives } = finding('one.example:587 silent', 'one.example:465 open');
    expect([cause, confidence < certain, alternatives]).toEqual([
      'port-blocked',
      true,
      ['connection-refused'],
    ]);
  });

  it('belongs to a server that does not answer, when others do on the same port', () => {
    expect(finding('one.example:587 silent', 'one.example:465 silent', 'two.example:587 open')).toMatchObject(
      {
        cause: 'service-unavailable',
        alternatives: ['port-blocked', 'ip-not-allowed'],
      },
    );
  });

  it('is not certainly blocked, when the same server is silent on other ports as well', () => {
    const { cause, confidence } = finding('one.example:587 silent', 'one.example:465 silent');
    expect([cause, confidence < certain]).toEqual(['port-blocked', true]);
  });

  it('is only probably blocked, when nothing else is known', () => {
    const { cause, confidence } = finding('one.example:587 silent');
    expect([cause, confidence < certain]).toEqual(['port-blocked', true]);
  });

  it('is probably blocked, when no server at all is reached from here', () => {
    const { cause, confidence, alternatives } = finding(
      'one.example:587 silent',
      'two.example:587 silent',
      'two.example:465 silent',
    );
    expect([cause, confidence < certain]).toEqual(['port-blocked', true]);
    expect(alternatives).toContain('service-unavailable');
  });

  it('is one that the provider is known not to offer', () => {
    expect(
      finding('smtp.office365.com:465 silent', 'smtp.office365.com:587 open', 'two.example:465 silent'),
    ).toMatchObject({ cause: 'connection-refused', confidence: 0.9 });
  });

  it('is certainly blocked, when the provider offers it and answers on another', () => {
    const { cause, confidence } = finding('smtp.ionos.de:587 silent', 'smtp.ionos.de:465 open');
    expect([cause, confidence >= certain]).toEqual(['port-blocked', true]);
  });

  it('ignores the silence of guessed servers', () => {
    const { confidence, evidence } = finding(
      'one.example:587 silent',
      'one.example:465 open',
      'two.example:587 silent guess',
      'two.example:465 silent guess',
    );
    expect([confidence < certain, evidence.join()]).toEqual([
      true,
      expect.not.stringContaining('two.example'),
    ]);
  });

  it('takes the answer of a guessed server into account', () => {
    expect(
      finding('one.example:587 silent', 'one.example:465 open', 'two.example:587 open guess').cause,
    ).toBe('connection-refused');
  });
});

describe('an unreachable port', () => {
  it('is forbidden by a firewall, when the server answers on another', () => {
    expect(finding('one.example:587 barred', 'one.example:465 open').cause).toBe('port-blocked');
  });

  it('is on a network that is not connected, when nothing else answers', () => {
    expect(finding('one.example:587 barred', 'one.example:465 barred').cause).toBe('network-unreachable');
  });
});

describe('a port that refuses', () => {
  it('is the wrong one, when the server answers on another', () => {
    expect(finding('one.example:587 shut', 'one.example:465 open')).toMatchObject({
      cause: 'connection-refused',
      alternatives: [],
    });
  });

  it('is refused by a firewall, when every server refuses it', () => {
    expect(finding('one.example:587 shut', 'one.example:465 open', 'two.example:587 shut').cause).toBe(
      'port-blocked',
    );
  });
});

describe('what was observed in transit', () => {
  const noticed = (kind: Indicator['kind'], detail = 'x') =>
    diagnose(failsAt('starttls', { kind: 'no-starttls' }, { indicators: [{ kind, detail }] }), {})[0]!;

  it.each([
    ['masked-words', 'starttls-stripped-or-middlebox'],
    ['starttls-missing', 'starttls-stripped-or-middlebox'],
    ['security-software', 'antivirus-interception'],
  ] as const)('decides why STARTTLS is missing: %s', (kind, cause) => {
    const found = noticed(kind, 'the very detail');
    expect([found.cause, found.confidence >= certain]).toEqual([cause, true]);
    expect(found.evidence.join()).toContain('the very detail');
  });

  it('decides who issued an untrusted certificate', () => {
    const indicators = [
      { kind: 'security-software' as const, detail: 'Securepoint (network); issuer: CN=Securepoint' },
    ];
    const report = failsAt('tls', { kind: 'tls', tls: 'untrusted-issuer' }, { indicators });
    expect(diagnose(report, {})[0]).toMatchObject({ cause: 'antivirus-interception' });
  });
});
