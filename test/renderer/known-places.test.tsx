/** Tests that screens name a platform's page if it is known, instead of “the settings for mail”. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import {
  guidedConnected,
  ownConnected,
  ownConnection,
  profileWith,
  redirecting,
  withProvider,
} from '../../renderer/examples/index.ts';
import { mailSettingsOf, platformForms } from '../../shared/knowledge/index.ts';
import { letterText, screenText } from '../../shared/texts/index.ts';
import { carryOn } from '../support/page.tsx';

afterEach(cleanup);

const personio = { kind: 'guided' as const, form: 'personio' };
const form = platformForms.find(({ id }) => id === 'personio')!;
const way = form.methods!.find(({ kind }) => kind === 'own-connection')!;
const path = (way.path ?? form.path)!.de;

describe('the page of Personio', () => {
  it.each(['microsoft', 'google'] as const)(
    'is named in the guide to its connection: %s',
    async (provider) => {
      const results = { ...ownConnection(provider), ...guidedConnected('personio') };
      await carryOn(profileWith({ ...ownConnected, platform: personio }, results));
      expect((await screen.findAllByText((words) => words.includes(path))).length).toBeGreaterThan(0);
      expect(document.body.textContent).not.toContain(letterText('de', 'letter.mail-settings'));
    },
  );

  it('is named when its address for applications is asked for', async () => {
    const results = { ...withProvider('strato', 'STRATO'), ...guidedConnected('personio') };
    await carryOn(profileWith({ ...redirecting, platform: personio }, results));
    const where = [form.path!.de, form.inbound!.where!.de].join(' · ');
    await screen.findByText((words) =>
      words.includes(screenText('de', 'inbound.where', { platform: form.name, where })),
    );
  });
});

it('no page name is invented for a platform whose page is unknown', () => {
  for (const language of ['de', 'en'] as const)
    for (const each of platformForms) {
      const known = (each.methods?.find(({ kind }) => kind === 'own-connection')?.path ?? each.path)?.[
        language
      ];
      expect(mailSettingsOf(each, language)).toContain(known ?? letterText(language, 'letter.mail-settings'));
    }
});
