import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';

import type { Host } from '../../shared/contract/index.ts';
import { longestCertificates, type TrustedCertificate } from '../../shared/model/index.ts';
import { Facts, LinkButton, Notice, Stack } from '../components/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import styles from './settings.module.css';

interface CertificatesProps {
  readonly host: Host;
  readonly known: readonly TrustedCertificate[];
  readonly unverifiedAsked: boolean;
}

const begin = '-----BEGIN CERTIFICATE-----';

/** The text of a file of certificates; a single one is often handed out in binary. Too large a file is no such text. */
async function textOf(file: File): Promise<string> {
  if (file.size > longestCertificates / 2) return 'too large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  if (text.includes(begin)) return text;
  const coded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `${begin}\n${coded.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

/** For companies that look into encrypted connections on the way: whose certificates are trusted beside the computer's own. */
export function Certificates({ host, known, unverifiedAsked }: CertificatesProps) {
  const t = useText();
  const language = useLanguage();
  const [now, setNow] = useState(known);
  const [refused, setRefused] = useState(false);
  const set = async (text: string) => {
    const result = await host.call('setCertificates', { text });
    setRefused(!result.ok || !result.value.accepted);
    if (result.ok) setNow(result.value.certificates);
  };
  const choose = async (files: FileList | null) => {
    const file = files?.[0];
    if (file) await set(await textOf(file));
  };
  const date = (day: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  const rows = now.map(
    ({ subject, until }) => [subject, t('settings.certificates.until', { date: date(until) })] as const,
  );
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('settings.certificates')}</h2>
      <Stack>
        <p>{t('settings.certificates.hint')}</p>
        {unverifiedAsked && <Notice kind="warn">{t('settings.certificates.always')}</Notice>}
        {rows.length > 0 && <Facts rows={rows} />}
        <Stack across>
          <FileTrigger acceptedFileTypes={['.pem', '.crt', '.cer']} onSelect={(files) => void choose(files)}>
            <LinkButton>{t('settings.certificates.choose')}</LinkButton>
          </FileTrigger>
          {rows.length > 0 && (
            <LinkButton onPress={() => void set('')}>{t('settings.certificates.remove')}</LinkButton>
          )}
        </Stack>
        {refused && (
          <div role="alert">
            <Notice kind="bad">{t('settings.certificates.refused')}</Notice>
          </div>
        )}
      </Stack>
    </section>
  );
}
