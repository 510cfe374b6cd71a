import { useMemo, useState } from 'react';

import type { Host } from '../../../shared/contract/index.ts';
import { domainOf, domainSchema, parseAddress } from '../../../shared/model/index.ts';
import { readRecords } from '../../../shared/sender-domain/index.ts';
import { Field } from '../../components/index.ts';
import {
  asciiDomain,
  ReadingNotes,
  ReceivedTestMail,
  RecordsTable,
  SenderOutcome,
  useSenderText,
} from '../../sender/index.ts';
import { useText, useView, ViewContext } from '../../theme/index.ts';
import { SubjectContext, useTask } from '../../wizard/index.ts';
import { ToolPage } from '../tool-page.tsx';

export interface CheckSenderProps {
  readonly host: Host;
  readonly onBack: () => void;
  /** The initial values of the fields. */
  readonly first?: { readonly typed: string; readonly table?: string };
}

/** Returns the domain of the input in lower-case ASCII; undefined if it has none. */
function domainIn(typed: string): string | undefined {
  const address = parseAddress(typed);
  const domain = domainSchema.safeParse(address.ok ? domainOf(address.value) : typed.trim().toLowerCase());
  return domain.success ? asciiDomain(domain.data) : undefined;
}

/**
 * Checks a domain as other mail servers see it, and optionally a platform's records and a received message. For people
 * who advise others.
 */
export function CheckSender({ host, onBack, first }: CheckSenderProps) {
  const t = useText();
  const s = useSenderText();
  const [typed, setTyped] = useState(first?.typed ?? '');
  const [table, setTable] = useState(first?.table ?? '');
  const [tried, setTried] = useState(false);
  const [at] = useState(() => new Date().toISOString());
  const task = useTask(host, 'sender.check');
  const domain = domainIn(typed);
  const view = useView();
  const masking = useMemo(() => ({ ...view, names: domain === undefined ? [] : [domain] }), [view, domain]);
  const subject = useMemo(() => ({ host, profile: { answers: {}, results: {}, practice: false } }), [host]);
  const { records, unread, assumed, ofMail } = readRecords(domain === undefined ? '' : table, domain ?? '');
  const look = () => {
    setTried(true);
    if (domain !== undefined) void task.run({ domain, ...(records.length > 0 && { records: [...records] }) });
  };
  const { state } = task;
  return (
    <ViewContext value={masking}>
      <SubjectContext value={subject}>
        <ToolPage
          title={t('start.sender')}
          lead={s('sender.tool.lead')}
          main={[s('sender.tool.look'), look]}
          other={[t('common.back'), onBack]}
        >
          <Field
            label={s('sender.tool.domain')}
            value={typed}
            onChange={setTyped}
            error={tried && domain === undefined ? s('sender.tool.domain.wrong') : undefined}
          />
          <Field label={s('sender.tool.table')} rows={2} value={table} onChange={setTable} />
          {domain !== undefined && (
            <ReadingNotes
              {...{ records, unread, domain }}
              {...(assumed && { assumed })}
              {...(ofMail && { ofMail })}
            />
          )}
          {records.length > 0 && <RecordsTable records={records} />}
          <div role="status">
            {state.kind === 'running' && <p>{s('sender.well.looking')}</p>}
            {state.kind === 'failed' && <p>{s('sender.well.failed')}</p>}
          </div>
          {state.kind === 'idle' && state.value && <SenderOutcome report={state.value.report} at={at} />}
          <ReceivedTestMail host={host} domain={domain} />
        </ToolPage>
      </SubjectContext>
    </ViewContext>
  );
}
