import { describe, expect, it } from 'vitest';

import { gatewayOfMx, providerOfMx, providers, providerSchema } from '../../../shared/knowledge/index.ts';

describe('the provider table', () => {
  it.each(providers.map((provider) => [provider.id, provider] as const))(
    'describes %s completely',
    (_id, provider) => {
      expect(providerSchema.safeParse(provider).error).toBeUndefined();
    },
  );

  it('names every provider once', () => {
    const ids = providers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells consumer mail from company mail at Microsoft', () => {
    expect(providerOfMx('outlook-com.olc.protection.outlook.com')?.id).toBe('outlook_com');
    expect(providerOfMx('firma.mail.protection.outlook.com')?.id).toBe('microsoft365');
  });

  it('does not take a name that only ends alike', () => {
    expect(providerOfMx('mx.notionos.de')).toBeUndefined();
    expect(gatewayOfMx('mx.notmimecast.com')).toBeUndefined();
  });
});
