import { useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';

import type { Host } from '../../shared/contract/index.ts';
import { Button, Details, Field, Notice } from '../components/index.ts';
import { useMask } from '../theme/index.ts';
import { useTask } from '../wizard/index.ts';
import styles from './records.module.css';
import { SenderOutcome } from './sender-outcome.tsx';
import { useSenderText } from './sender-text.ts';

/** Bytes; a larger mail has attachments, and takes longer without proving more. */
const largestMail = 2_000_000;

export interface ReceivedTestMailProps {
  readonly host: Host;
  /** Lower-case ASCII. */
  readonly domain: string;
}

/** Checks a received test mail: chosen, dropped, or its pasted header lines. It is the proof, and is not stored. */
export function ReceivedTestMail({ host, domain }: ReceivedTestMailProps) {
  const s = useSenderText();
  const mask = useMask();
  const task = useTask(host, 'checkSender');
  const { state } = task;
  const [at] = useState(() => new Date().toISOString());
  const [header, setHeader] = useState('');
  const [error, setError] = useState<'empty' | 'not-a-mail'>();
  const read = async (bytes: Uint8Array) => {
    setError(bytes.length === 0 || bytes.length > largestMail ? 'not-a-mail' : undefined);
    if (bytes.length > 0 && bytes.length <= largestMail) await task.run({ domain, mail: base64Of(bytes) });
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largestMail) setError('not-a-mail');
    else await read(new Uint8Array(await file.arrayBuffer()));
  };
  const pasted = () => {
    if (header.trim() === '') setError('empty');
    // Copying changes a text, so only a saved mail shows whether its body is unchanged.
    else void read(new TextEncoder().encode(header.trimStart().split(/\r?\n\s*\n/, 1)[0]));
  };
  const value = state.kind === 'idle' ? state.value : undefined;
  const other = value?.from === domain ? undefined : value?.from;
  const refused = state.kind === 'failed' ? state.problem.detail : undefined;
  const problem = error ?? (refused === 'not-a-mail' || refused === 'too-costly' ? refused : undefined);
  return (
    <section className={styles['received']}>
      <h2>{s('sender.received.title')}</h2>
      <p>{s('sender.received.lead')}</p>
      <p>{s('sender.received.how')}</p>
      <DropZone
        className={styles['drop'] ?? ''}
        aria-label={s('sender.received.drop')}
        onDrop={({ items }) => {
          const item = items.find(isFileDropItem);
          if (item) void item.getFile().then(readFile);
        }}
      >
        <FileTrigger onSelect={(files) => void readFile(files?.[0])}>
          <Button>{s('sender.received.choose')}</Button>
        </FileTrigger>
        <span>{s('sender.received.drop')}</span>
      </DropZone>
      <Details title={s('sender.received.paste')}>
        <Field label={s('sender.received.paste')} rows={4} value={header} onChange={setHeader} />
        <div>
          <Button onPress={pasted}>{s('sender.received.read')}</Button>
        </div>
      </Details>
      <div role="status">
        {state.kind === 'running' && <p>{s('sender.well.looking')}</p>}
        {problem && <Notice kind="warn">{s(`sender.received.${problem}`)}</Notice>}
        {state.kind === 'failed' && !problem && <p>{s('sender.well.failed')}</p>}
        {other !== undefined && (
          <Notice kind="warn" title={s('sender.received.other', { domain: mask(other) })}>
            <p>{s('sender.received.other.help', { domain: mask(domain) })}</p>
          </Notice>
        )}
      </div>
      {value && other === undefined && <SenderOutcome report={value.report} at={at} />}
    </section>
  );
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(pieces.join(''));
}
