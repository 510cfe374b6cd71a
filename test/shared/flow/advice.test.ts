import { describe, expect, it } from 'vitest';

import { adviceKind, adviceOn } from '../../../shared/flow/index.ts';
import type { TenantCapabilities } from '../../../shared/model/index.ts';

const capabilities = {
  refusedProviders: ['google'],
  ownConnections: ['google'],
} as unknown as TenantCapabilities;
const at = (source: 'mx' | 'spf') =>
  ({
    domain: 'firma.test',
    provider: { id: 'google_workspace', name: 'Google Workspace / Gmail', source },
  }) as const;

describe('what a platform says about a provider', () => {
  it('rules out the route through the mailbox if the mailbox is certainly at this provider', () => {
    expect(adviceOn(at('mx'), capabilities)).toMatchObject({ refused: true, connection: 'google' });
  });

  it('only shows the better route if SPF alone suggests the provider', () => {
    expect(adviceOn(at('spf'), capabilities)).toMatchObject({ refused: false, connection: 'google' });
  });

  it('comes after the provider’s own statement that it accepts no password', () => {
    const unknown = { domain: 'firma.test', oauthOnly: true } as const;
    expect(adviceOn(unknown, capabilities)).toEqual({
      provider: 'firma.test',
      refused: false,
      never: false,
      connection: undefined,
      oauthOnly: true,
    });
    expect(adviceOn({ domain: 'firma.test' }, capabilities)).toBeUndefined();
  });

  it('rules out the route through the mailbox if the platform signs in to none, whatever the provider', () => {
    const closed = { ...capabilities, takesPassword: false };
    expect(adviceOn(undefined, closed)).toMatchObject({ refused: true, never: true });
    expect(adviceOn({ domain: 'firma.test' }, closed)).toMatchObject({
      refused: true,
      connection: undefined,
    });
  });

  it('names an OAuth connection that requires a registration first, and does not claim that it works', () => {
    const odoo = { refusedProviders: [], ownConnections: [], unregistered: ['google'] };
    const advice = adviceOn(at('mx'), odoo as unknown as TenantCapabilities);
    expect(advice).toMatchObject({ connection: undefined, unregistered: 'google' });
    expect(advice && adviceKind(advice)).toBe('later');
  });
});
