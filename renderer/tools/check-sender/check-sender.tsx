import { useMemo, useState } from 'react';

import type { Host } from '../../../shared/contract/index.ts';
import { domainOf, domainSchema, parseAddress } from '../../../shared/model/index.ts';
import { readRecords } from '../../../shared/sender-domain/index.ts';
import { Button, Details, Field, Page, Pick, PickList, Stack } from '../../components/index.ts';
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
  readonly first?: { readonly typed: string; readonly table?: string } | undefined;
}

/** Returns the domain in the input, in lower-case ASCII; undefined if there is none. */
function domainIn(typed: string): string | undefined {
  const address = parseAddress(typed);
  const domain = domainSchema.safeParse(address.ok ? domainOf(address.value) : typed.trim().toLowerCase());
  return domain.success ? asciiDomain(domain.data) : undefined;
}

/**
 * Checks either a domain as seen by other mail servers, or a received message. For people who advise others. Asks first
 * which of the two to check, because their inputs differ.
 */
export function CheckSender({ host, onBack, first }: CheckSenderProps) {
  const t = useText();
  const s = useSenderText();
  const [tool, setTool] = useState<'domain' | 'mail' | undefined>(first && 'domain');
  const subject = useMemo(() => ({ host, profile: { answers: {}, results: {}, practice: false } }), [host]);
  const leave = () => setTool(undefined);
  if (tool === 'domain')
    return (
      <SubjectContext value={subject}>
        <CheckDomain host={host} onBack={leave} first={first} />
      </SubjectContext>
    );
  const back = <Button onPress={tool ? leave : onBack}>{t('common.back')}</Button>;
  if (tool === 'mail')
    return (
      <SubjectContext value={subject}>
        <Page title={s('sender.tool.mail')} actions={back}>
          <Stack>
            <ReceivedTestMail host={host} domain={undefined} />
          </Stack>
        </Page>
      </SubjectContext>
    );
  return (
    <Page title={t('start.sender')} lead={s('sender.tool.choose')} actions={back}>
      <PickList label={t('start.sender')}>
        <Pick title={s('sender.tool.domain-check')} onPick={() => setTool('domain')} />
        <Pick title={s('sender.tool.mail')} onPick={() => setTool('mail')} />
      </PickList>
    </Page>
  );
}

/** Checks a domain and, optionally, the records that a platform requires. */
function CheckDomain({ host, onBack, first }: CheckSenderProps) {
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
  const { records, unread, assumed, ofMail } = readRecords(domain === undefined ? '' : table, domain ?? '');
  const look = () => {
    setTried(true);
    if (domain !== undefined) void task.run({ domain, ...(records.length > 0 && { records: [...records] }) });
  };
  const { state } = task;
  return (
    <ViewContext value={masking}>
      <ToolPage
        title={s('sender.tool.domain-check')}
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
        <Details title={s('sender.tool.records')} open={first?.table !== undefined}>
          <Field
            label={s('sender.tool.table')}
            hint={s('sender.tool.table.hint')}
            rows={4}
            value={table}
            onChange={setTable}
          />
        </Details>
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
      </ToolPage>
    </ViewContext>
  );
}
