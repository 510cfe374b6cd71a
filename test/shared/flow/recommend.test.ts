import { expect, it } from 'vitest';

import { recommendationFor } from '../../../shared/flow/index.ts';
import { platformForms } from '../../../shared/knowledge/index.ts';

const at = (id: string) => platformForms.find((form) => form.id === id)!;

it.each([
  ['personio', 'microsoft365', ['microsoft'], undefined],
  ['personio', 'ionos', [], 'own-smtp'],
  ['personio', undefined, ['microsoft', 'google'], 'own-smtp'],
  ['umantis', 'microsoft365', [], 'domain'],
  ['ashby', 'ionos', [], 'domain'],
  ['manatal', 'ionos', [], undefined],
  ['trakstar-hire', 'microsoft365', [], undefined],
  ['join', undefined, [], 'platform-address'],
  ['softgarden', undefined, [], undefined],
] as const)('what is recommended at %s for a mailbox at %s', (id, provider, providers, otherwise) => {
  expect(recommendationFor(at(id), provider)).toEqual({ providers, otherwise });
});

it('is never a password that the platform refuses for this mailbox', () => {
  const { methods, refuses } = at('personio');
  const onlyPassword = { methods: methods!.filter(({ kind }) => kind === 'own-smtp'), refuses };
  expect(recommendationFor(onlyPassword, 'google_workspace').otherwise).toBeUndefined();
});
