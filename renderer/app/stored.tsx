import { useState } from 'react';

import {
  canBeRead,
  type CallProblem,
  type Host,
  type Notice as Documented,
  type Unreadable,
} from '../../shared/contract/index.ts';
import { unreadableText } from '../../shared/unreadable-text.ts';
import { Button, Notice, Stack, Words } from '../components/index.ts';
import { useLanguage, useMask, useText } from '../theme/index.ts';
import { Failed } from '../wizard/index.ts';
import { Deletable } from './deletable.tsx';
import styles from './profile-list.module.css';
import { useDeletion } from './use-deletion.ts';

interface SettingsNoticesProps {
  readonly host: Host;
  readonly notices: readonly Documented[];
  readonly onChange: () => void;
}

/** Notices about the settings, until the user has read them. */
export function SettingsNotices({ host, notices, onChange }: SettingsNoticesProps) {
  const t = useText();
  const [problem, setProblem] = useState<CallProblem>();
  const read = async (notice: Documented) => {
    const result = await host.call('settings.acknowledge', { notices: [notice] });
    setProblem(result.ok ? undefined : result.problem);
    if (result.ok) onChange();
  };
  return (
    <>
      {notices.map((notice) => (
        <Notice key={`${notice.kind} ${notice.path}`} kind="warn" title={t(`stored.${notice.kind}.title`)}>
          <p>
            <Words>{t(`stored.${notice.kind}.text`, { path: notice.path })}</Words>
          </p>
          {canBeRead(notice) && (
            <div>
              <Button onPress={() => void read(notice)}>{t('stored.read')}</Button>
            </div>
          )}
        </Notice>
      ))}
      {problem && <Failed problem={problem} />}
    </>
  );
}

interface UnreadableEntriesProps {
  readonly host: Host;
  readonly entries: readonly Unreadable[];
  readonly onChange: (left: readonly Unreadable[]) => void;
}

/** Unreadable settings entries, which stay until the user deletes them. */
export function UnreadableEntries({ host, entries, onChange }: UnreadableEntriesProps) {
  const t = useText();
  if (entries.length === 0) return null;
  return (
    <Stack>
      <Notice kind="warn" title={t('stored.unreadable.title')}>
        <p>{t('stored.unreadable.text')}</p>
      </Notice>
      <ul className={styles['list']}>
        {entries.map((entry) => (
          <UnreadableEntry key={entry.key} host={host} entry={entry} onChange={onChange} />
        ))}
      </ul>
    </Stack>
  );
}

interface UnreadableEntryProps extends Pick<UnreadableEntriesProps, 'host' | 'onChange'> {
  readonly entry: Unreadable;
}

function UnreadableEntry({ host, entry, onChange }: UnreadableEntryProps) {
  const t = useText();
  const mask = useMask();
  const language = useLanguage();
  const deletion = useDeletion(
    () => host.call('settings.removeUnreadable', { key: entry.key }),
    ({ unreadable }) => onChange(unreadable),
  );
  return (
    <Deletable deletion={deletion} question={t('stored.unreadable.question')}>
      <p className={styles['name']}>
        <Words>{mask(unreadableText(language, entry))}</Words>
      </p>
    </Deletable>
  );
}
