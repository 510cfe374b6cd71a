import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';

import type { Host } from '../../shared/contract/index.ts';
import { longestProfileFile, type Profile } from '../../shared/model/index.ts';
import { LinkButton, Notice } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { takeRefusal, type FileRefusal } from './refused-files.ts';
import { Failed } from '../wizard/index.ts';

interface OpenFileProps {
  readonly host: Host;
  readonly onOpen: (profile: Profile) => void;
}

/** Imports a `.absender` file from another computer as a new profile. */
export function OpenFile({ host, onOpen }: OpenFileProps) {
  const t = useText();
  const [refused, setRefused] = useState<FileRefusal>();
  useEffect(() => {
    const look = () => {
      const refusal = takeRefusal();
      if (refusal !== undefined) setRefused(refusal);
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  const open = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const text = file.size > longestProfileFile ? '' : await file.text();
    const result = await host.call('profiles.import', { text });
    if (result.ok) setRefused(undefined);
    else setRefused(result.problem.kind === 'not-saved' ? result.problem : 'start.file.refused');
    if (result.ok) onOpen(result.value.profile);
  };
  return (
    <>
      <FileTrigger acceptedFileTypes={['.absender']} onSelect={(files) => void open(files)}>
        <LinkButton>{t('start.file')}</LinkButton>
      </FileTrigger>
      {typeof refused === 'string' && (
        <div role="alert">
          <Notice kind="bad">{t(refused)}</Notice>
        </div>
      )}
      {typeof refused === 'object' && <Failed problem={refused} />}
    </>
  );
}
