import { useMemo, useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';

import type { Host } from '../../shared/contract/index.ts';
import { domainSchema } from '../../shared/model/index.ts';
import { Button, Details, Field, InView, Notice } from '../components/index.ts';
import { useMask, useView, ViewContext } from '../theme/index.ts';
import { useTask } from '../wizard/index.ts';
import { asciiDomain } from './ascii-domain.ts';
import styles from './records.module.css';
import { SenderOutcome } from './sender-outcome.tsx';
import { useSenderText } from './sender-text.ts';

/** Size limit in bytes; a larger message has attachments and would take longer to check without proving more. */
const largestMail = 2_000_000;

export interface ReceivedTestMailProps {
  readonly host: Host;
  /** Lower-case ASCII; undefined to use the domain of the message's own sender. */
  readonly domain: string | undefined;
}

/**
 * Checks a received test message: a chosen or dropped file, or pasted header lines. The message serves only as
 * evidence, and is not stored.
 */
export function ReceivedTestMail({ host, domain }: ReceivedTestMailProps) {
  const s = useSenderText();
  const mask = useMask();
  const task = useTask(host, 'sender.check');
  const { state } = task;
  const [at] = useState(() => new Date().toISOString());
  const [header, setHeader] = useState('');
  const [error, setError] = useState<'empty' | 'not-a-mail'>();
  const read = async (bytes: Uint8Array) => {
    const asked = domain ?? senderIn(bytes);
    const isMail = bytes.length > 0 && bytes.length <= largestMail && asked !== undefined;
    setError(isMail ? undefined : 'not-a-mail');
    if (isMail) await task.run({ domain: asked, mail: base64Of(bytes) });
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largestMail) setError('not-a-mail');
    else await read(new Uint8Array(await file.arrayBuffer()));
  };
  const pasted = () => {
    if (header.trim() === '') setError('empty');
    // Only the pasted header is used: copying alters a text, so only a saved message shows whether its body is
    // unchanged.
    else void read(new TextEncoder().encode(header.trimStart().split(/\r?\n\s*\n/, 1)[0]));
  };
  const value = state.kind === 'idle' ? state.value : undefined;
  const other = domain === undefined || value?.from === domain ? undefined : value?.from;
  // Without a given domain, the message is from one that no profile contains.
  const view = useView();
  const reported = domain === undefined ? value?.report.domain : undefined;
  const masking = useMemo(
    () => (reported === undefined ? view : { ...view, names: [...(view.names ?? []), reported] }),
    [view, reported],
  );
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
        {other !== undefined && domain !== undefined && (
          <Notice kind="warn" title={s('sender.received.other', { domain: mask(other) })}>
            <p>{s('sender.received.other.help', { domain: mask(domain) })}</p>
          </Notice>
        )}
      </div>
      {value && other === undefined && (
        <ViewContext value={masking}>
          <InView key={value.report.verdict}>
            <SenderOutcome report={value.report} at={at} />
          </InView>
        </ViewContext>
      )}
    </section>
  );
}

/** Returns the domain in a message's From field, which is among its first lines. */
function senderIn(bytes: Uint8Array): string | undefined {
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, 100_000));
  const [, name] = /^from:[^\n]*@([\w.-]+)/im.exec(header) ?? [];
  const domain = domainSchema.safeParse(name?.toLowerCase());
  return domain.success ? asciiDomain(domain.data) : undefined;
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(pieces.join(''));
}
