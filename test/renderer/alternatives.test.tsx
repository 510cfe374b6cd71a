import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import {
  address,
  discovery,
  ownConnection,
  platform,
  profileWith,
  withProvider,
} from '../../renderer/examples/index.ts';
import type { MailboxKind, TenantCapabilities } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { screenText } from '../../shared/texts/index.ts';
import { carryOn, field, press, see, t } from '../support/page.tsx';

afterEach(cleanup);

const at = (mailboxKind: MailboxKind, more: Partial<TenantCapabilities> = {}) =>
  profileWith(
    { platform, address, mailboxKind },
    { ...withProvider('ionos', 'IONOS', more), discovery: { discovery } },
  );

it('a shared mailbox can be used with the user name of another mailbox', async () => {
  await carryOn(at('shared'));
  await press('alternatives.send-as.use');
  await see('sign-in.title');
  expect((await field('sign-in.username')).value).toBe('');
  await screen.findByText(t('sign-in.username.other'));
  // After going back, the answer that the mailbox is shared is kept, and the alternatives are still offered.
  await press('common.back');
  await see('alternatives.title.shared');
});

it('for an alias, the mailbox behind it is offered, not a licence', async () => {
  await carryOn(at('alias'));
  await see('alternatives.title.alias');
  expect(screen.queryByText(t('alternatives.license.title'))).toBeNull();
  await press('alternatives.behind.use');
  await see('sign-in.title');
});

describe('an alias at a platform that signs in with the sender only', () => {
  const alias = at('alias', { separateUsername: false });

  it('can become a separate mailbox, without mention of a licence, and IT is asked for that', async () => {
    await carryOn(alias);
    await see('alternatives.title.alias');
    expect(screen.queryByText(t('alternatives.license.title'))).toBeNull();
    expect(screen.queryByRole('button', { name: t('alternatives.behind.use') })).toBeNull();
    await press('letter-box.read');
    const letter = await screen.findByText(/nur ein Alias oder ein Verteiler/);
    expect(letter.textContent).toContain(`Machen Sie aus ${address} ein Postfach`);
    expect(letter.textContent).not.toMatch(/freigegebenes|Lizenz/);
    await press('alternatives.has-password');
    await see('sign-in.title');
  });

  it('can be replaced by the address of the mailbox behind it', async () => {
    await carryOn(alias);
    await press('alternatives.other-sender.use');
    await see('address.title');
  });
});

it('after the letter to IT, the message about it stays, and the same button leads on', async () => {
  await carryOn(at('alias', { separateUsername: false }), { 'desktop.openLetter': () => ok({}) });
  const button = await screen.findByRole('button', { name: t('finding.lead.it-admin') });
  button.focus();
  fireEvent.click(button);
  await waitFor(() => expect(button.textContent).toBe(t('alternatives.has-password')));
  expect(document.activeElement).toBe(button);
  screen.getByText(/^Ihr Mailprogramm öffnet/);
});

it('asks IT which mailbox is behind an alias, and whether that one may send as it', async () => {
  await carryOn(at('alias'));
  await press('letter-box.ask');
  await screen.findByText(/Mit welchem Postfach dahinter soll sich die Plattform anmelden/);
});

it('no other user name is offered if the platform does not accept one', async () => {
  await carryOn(at('shared', { separateUsername: false }));
  await see('alternatives.title.shared');
  expect(screen.queryByRole('button', { name: t('alternatives.send-as.use') })).toBeNull();
});

it('the recommended alternative has its letter, with the settings of this provider, and its button', async () => {
  const microsoft = withProvider('microsoft365', 'Microsoft 365 / Exchange Online');
  await carryOn(profileWith({ platform, address, mailboxKind: 'shared' }, microsoft));
  await press('letter-box.read');
  await screen.findByText(/Microsoft 365/);
  await press('alternatives.has-password');
  await see('prepare.title', { provider: 'Microsoft 365' });
});

describe.each(['shared', 'group', 'alias'] as const)(
  'a platform that refuses passwords of the provider: %s',
  (kind) => {
    it('is connected to a new account instead of asking for a password', async () => {
      await carryOn(profileWith({ platform, address, mailboxKind: kind }, ownConnection('google')));
      await see(`alternatives.title.${kind}`);
      // The first alternative is the recommended one.
      const [first] = await screen.findAllByRole('heading', { level: 2 });
      expect(first?.textContent).toBe(
        screenText('de', 'alternatives.connect.title', { platform: 'Talentportal', provider: 'Google' }) +
          screenText('de', 'recommended'),
      );
      for (const key of [
        'alternatives.has-password',
        'alternatives.send-as.use',
        'alternatives.behind.use',
      ] as const)
        expect(screen.queryByRole('button', { name: t(key) })).toBeNull();
      fireEvent.click(screen.getByRole('button', { name: screenText('de', 'alternatives.connect.use') }));
      await see('own-connection.title', { provider: 'Google' });
    });

    it('is not offered a password either if it has no connection to the provider', async () => {
      const refusing = withProvider('google_workspace', 'Google Workspace / Gmail', {
        refusedProviders: ['google'],
      });
      await carryOn(profileWith({ platform, address, mailboxKind: kind }, refusing));
      await see(`alternatives.title.${kind}`);
      for (const key of [
        'alternatives.has-password',
        'alternatives.send-as.use',
        'alternatives.behind.use',
      ] as const)
        expect(screen.queryByRole('button', { name: t(key) })).toBeNull();
      await screen.findAllByRole('button', { name: t('alternatives.take') });
    });
  },
);
