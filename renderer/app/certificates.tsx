import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';

import type { CallProblem, Host, Unreadable } from '../../shared/contract/index.ts';
import { longestCertificates, type TrustedCertificate } from '../../shared/model/index.ts';
import { Facts, LinkButton, Notice, Stack } from '../components/index.ts';
import { useDates, useText } from '../theme/index.ts';
import { Failed } from '../wizard/index.ts';
import styles from './settings.module.css';
import { UnreadableEntries } from './stored.tsx';

interface CertificatesProps {
  readonly host: Host;
  readonly known: readonly TrustedCertificate[];
  readonly unverifiedAsked: boolean;
  /** Unreadable settings entries, including certificates. */
  readonly unreadable: readonly Unreadable[];
}

const begin = '-----BEGIN CERTIFICATE-----';

/**
 * Returns a certificate file as PEM text. Single certificates often come in the binary form (DER), which is converted.
 * For a file that is too large, returns a text that the engine rejects.
 */
async function textOf(file: File): Promise<string> {
  if (file.size > longestCertificates / 2) return 'too large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  if (text.includes(begin)) return text;
  const coded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `${begin}\n${coded.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

/**
 * Manages certificates that are trusted in addition to those of the computer, for companies that inspect TLS traffic.
 */
export function Certificates({ host, known, unreadable, unverifiedAsked }: CertificatesProps) {
  const t = useText();
  const { day } = useDates();
  const [now, setNow] = useState(known);
  const [odd, setOdd] = useState(unreadable);
  const [refused, setRefused] = useState<CallProblem | 'no-certificate'>();
  const set = async (text: string) => {
    const result = await host.call('settings.setCertificates', { text });
    setRefused(!result.ok ? result.problem : result.value.accepted ? undefined : 'no-certificate');
    if (!result.ok) return;
    setNow(result.value.certificates);
    // Accepted certificates replace all stored ones, including unreadable entries.
    if (result.value.accepted) setOdd([]);
  };
  const choose = async (files: FileList | null) => {
    const file = files?.[0];
    if (file) await set(await textOf(file));
  };
  const rows = now.map(
    ({ subject, until }) => [subject, t('settings.certificates.until', { date: day(until) })] as const,
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
        <UnreadableEntries
          host={host}
          entries={odd.filter(({ kind }) => kind === 'certificate')}
          onChange={setOdd}
        />
        {refused === 'no-certificate' && (
          <div role="alert">
            <Notice kind="bad">{t('settings.certificates.refused')}</Notice>
          </div>
        )}
        {refused && refused !== 'no-certificate' && <Failed problem={refused} />}
      </Stack>
    </section>
  );
}
