import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { Settings } from '../../renderer/app/settings.tsx';
import { fakeHost } from '../../renderer/host/index.ts';
import { LanguageContext } from '../../renderer/theme/index.ts';
import { defaultPreferences } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { text, type TextKey } from '../../shared/texts/index.ts';

const t = (key: TextKey, values?: Record<string, string>) => text('de', key, values);
const nothing = () => undefined;
afterEach(cleanup);

/** Opens the settings with an engine that accepts certificate texts that contain these letters. */
function open(accepts: string, unverifiedAsked = false) {
  const given: string[] = [];
  const host = fakeHost([], {
    'settings.setCertificates': (input) => {
      given.push(input.text);
      const accepted = input.text.includes(accepts);
      const certificates = accepted ? [{ subject: 'Firma Root CA', until: '2030-01-31' }] : [];
      return Promise.resolve(ok({ accepted: accepted || input.text === '', certificates }));
    },
  });
  const { container } = render(
    <LanguageContext value="de">
      <Settings
        host={host}
        preferences={defaultPreferences}
        certificates={[]}
        unverifiedAsked={unverifiedAsked}
        unreadable={[]}
        onChange={nothing}
        onBack={nothing}
      />
    </LanguageContext>,
  );
  const choose = (content: BlobPart) => {
    const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'firma.cer'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return { given, choose };
}

describe('the settings', () => {
  it('accept a company’s certificates, show whose they are, and remove them', async () => {
    const { given, choose } = open('MIIB');
    choose('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n');
    await screen.findByText('Firma Root CA');
    expect(screen.getByText(t('settings.certificates.until', { date: '31. Januar 2030' }))).toBeTruthy();
    screen.getByText(t('settings.certificates.remove')).click();
    await waitFor(() => expect(screen.queryByText('Firma Root CA')).toBeNull());
    expect(given.at(-1)).toBe('');
  });

  it('say that certificates are checked, if the user asked not to check them', () => {
    open('');
    expect(screen.queryByText(t('settings.certificates.always'))).toBeNull();
    cleanup();
    open('', true);
    expect(screen.getByText(t('settings.certificates.always'))).toBeTruthy();
  });

  it('accept the binary form that Windows exports', async () => {
    const { given, choose } = open('AAECA');
    choose(new Uint8Array([0, 1, 2, 3, 255]));
    await screen.findByText('Firma Root CA');
    expect(given).toEqual(['-----BEGIN CERTIFICATE-----\nAAECA/8=\n-----END CERTIFICATE-----\n']);
  });

  it('say if a file contains no certificate', async () => {
    const { choose } = open('never');
    choose('hello');
    expect((await screen.findByRole('alert')).textContent).toBe(t('settings.certificates.refused'));
  });
});
