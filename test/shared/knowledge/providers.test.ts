import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { gatewayOfMx, providerOfMx, providers, providerSchema } from '../../../shared/knowledge/index.ts';

describe('the provider table', () => {
  it.each(providers.map((provider) => [provider.id, provider] as const))(
    'describes %s completely',
    (_id, provider) => {
      expect(providerSchema.safeParse(provider).error).toBeUndefined();
    },
  );

  it('has every folder under its id, once', () => {
    const folders = readdirSync('shared/knowledge/providers', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(providers.map(({ id }) => id).sort()).toEqual(folders.sort());
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
