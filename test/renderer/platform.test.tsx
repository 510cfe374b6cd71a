import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { connected, odoo, platform, profileWith, signedIn } from '../../renderer/examples/index.ts';
import { carryOn, field, press, t, type } from '../support/page.tsx';

afterEach(cleanup);

it.each([
  ['Mail API', platform, 'platform.url', 'platform.secret.error'],
  ['Odoo', odoo, 'platform.odoo.url', 'platform.odoo.key.error'],
] as const)(
  'a secret that is stored for one address is asked for at another (%s)',
  async (_kind, at, url, error) => {
    const { address: _address, ...answers } = { ...signedIn, platform: at };
    await carryOn(profileWith(answers, connected));
    await press('common.back');
    await screen.findByText(t('platform.secret.stored'));
    await type(url, `${(await field(url)).value}/some/page`);
    await screen.findByText(t('platform.secret.stored'));
    await type(url, 'https://elsewhere.example');
    expect(screen.queryByText(t('platform.secret.stored'))).toBeNull();
    await press('platform.connect');
    await screen.findByText(t(error));
  },
);
