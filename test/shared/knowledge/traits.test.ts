import { describe, expect, it } from 'vitest';

import { providers, traitsOf } from '../../../shared/knowledge/index.ts';

describe('the traits of a provider', () => {
  it.each(providers.map((provider) => [provider.id, provider] as const))(
    'are what the table says of it: %s',
    (id, { submission, selfHosted = false }) => {
      const traits = traitsOf(id);
      expect(traits.publicCertificates).toBe(!selfHosted);
      expect(traits.offersStartTls).toBe(submission.some(({ security }) => security === 'starttls'));
    },
  );

  it.each([undefined, 'practice', 'constructor'])('are empty if it is not in the table: %s', (id) => {
    expect(traitsOf(id)).toEqual({
      selfHosted: false,
      publicCertificates: false,
      offersStartTls: false,
      needsPreparing: false,
      dkimSelectors: [],
      spfNames: [],
    });
  });

  it('know the selectors that Microsoft gives to all its customers', () => {
    expect(traitsOf('microsoft365').dkimSelectors).toEqual(['selector1', 'selector2']);
    expect(traitsOf('ionos').dkimSelectors).toEqual([]);
  });
});
