import { useState } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import { domainLetter } from '../../../shared/knowledge/index.ts';
import { domainOf } from '../../../shared/model/index.ts';
import { isOwnName } from '../../../shared/sender-domain/index.ts';
import { Button, Choice, ChoiceGroup, Details, Field, LinkButton, Notice } from '../../components/index.ts';
import { Problem } from '../../findings/index.ts';
import {
  asciiDomain,
  corrected,
  EditableRecords,
  ReadingNotes,
  useSenderText,
  type Corrections,
} from '../../sender/index.ts';
import { useDates, useLanguage, useText } from '../../theme/index.ts';
import { Letter, OtherRoute, Step, useDraft, useTask, useWizard } from '../../wizard/index.ts';
import { foundRecords, variantsOf, wantsMail } from './domain-records.state.ts';

/** The records that the platform requires: reported by the platform, or confirmed by the user. */
export function DomainRecords() {
  const { capabilities } = currentResults(useWizard().profile).connection ?? {};
  return capabilities?.domainAuthentication === true ? <NamedRecords /> : <GivenRecords />;
}

/** The records of a platform with an API, which reports them and checks them itself. */
function NamedRecords() {
  const s = useSenderText();
  const { host, profile, keep, goTo } = useWizard();
  const task = useTask(host, 'domain.check');
  const { address } = profile.answers;
  const names = {
    platform: currentResults(profile).connection?.capabilities?.name ?? '',
    domain: address === undefined ? '' : domainOf(address),
  };
  const look = async () => {
    const result = await task.run({ profileId: profile.id });
    if (!result) return;
    keep(result.profile);
    goTo('domain-check');
  };
  const { problem } = currentResults(profile).domainCheck ?? {};
  return (
    <Step
      title={s('sender.which.title', names)}
      lead={s('sender.which.lead', names)}
      next={s('sender.which.read')}
      onNext={() => void look()}
      task={task}
      others={<OtherRoute />}
    >
      <p>{s('sender.which.named', names)}</p>
      {problem && <Problem problem={problem} />}
    </Step>
  );
}

/** Records that are known or pasted from the platform's page, to be confirmed. */
function GivenRecords() {
  const t = useText();
  const s = useSenderText();
  const dates = useDates();
  const language = useLanguage();
  const { profile, answer } = useWizard();
  const { capabilities, form } = currentResults(profile).connection ?? {};
  const { address, domainRecords } = profile.answers;
  const domain = address === undefined ? '' : asciiDomain(domainOf(address));
  const method = form?.methods?.find(({ kind }) => kind === 'domain');
  const platform = capabilities?.name ?? '';
  const [table, setTable] = useDraft('domain-table', '');
  const [variant, setVariant] = useDraft<string | undefined>('domain-variant', undefined);
  const [pasting, setPasting] = useDraft('domain-pasting', method?.records === undefined);
  const [anew, setAnew] = useDraft('domain-anew', false);
  const [corrections, setCorrections] = useDraft<Corrections>('domain-corrections', {});
  const [open, setOpen] = useState<string>();
  const [edits, setEdits] = useState(false);
  // The field is collapsed only after a paste, because users who type must not be interrupted.
  const [folded, setFolded] = useDraft('domain-folded', true);
  const [error, setError] = useState<'empty' | 'nothing' | 'variant' | 'dropped' | 'open' | 'foreign'>();
  const variants = variantsOf(method);
  const {
    records: read,
    unread,
    assumed,
    ofMail,
  } = foundRecords({
    known: pasting ? undefined : method?.records,
    variant,
    table: pasting ? table : '',
    domain,
    before: anew ? [] : (domainRecords ?? []),
  });
  const records = corrected(read, corrections);
  // If a value was assumed or seems wrong, the buttons for correcting it are visible immediately.
  const isDoubtful = assumed !== undefined || read.some(({ name }) => !isOwnName(name, domain));
  const isCorrected = Object.keys(corrections).length > 0;
  const editing = edits ? 'begun' : isDoubtful || isCorrected ? 'yes' : 'no';
  const next = () => {
    if (open !== undefined) setError('open');
    else if (read.length > 0 && records.length === 0) setError('dropped');
    // Asks for confirmation, because the letter would tell IT to set records for another domain.
    else if (error !== 'foreign' && records.some(({ name }) => !isOwnName(name, domain))) setError('foreign');
    else if (records.length > 0) void answer({ domainRecords: [...records] });
    else setError(!pasting ? 'variant' : table.trim() === '' ? 'empty' : 'nothing');
  };
  const pasteAnew = () => {
    setTable('');
    setAnew(true);
    setCorrections({});
    setOpen(undefined);
    setEdits(false);
    setError(undefined);
  };
  // Once records were read from the pasted text, they are shown in its place.
  const isRead = pasting && read.length > 0;
  const path = method?.path?.[language];
  const names = { platform, domain };
  const field = pasting && (
    <Field
      label={t('domain-records.table')}
      hint={isRead ? undefined : s('sender.which.hint')}
      rows={6}
      value={table}
      onChange={(value) => {
        setFolded(value.length - table.length > 12);
        setTable(value);
        setOpen(undefined);
        setError(undefined);
      }}
      error={error === 'empty' || error === 'nothing' ? s(`sender.which.${error}`, names) : undefined}
    />
  );
  return (
    <Step
      title={s(isRead ? 'sender.which.right' : 'sender.which.title', names)}
      lead={s(isRead ? 'sender.which.right.lead' : 'sender.which.lead', names)}
      next={s(
        error === 'foreign'
          ? 'sender.which.foreign.take'
          : read.length > 0
            ? 'sender.which.next'
            : 'sender.which.read',
      )}
      onNext={next}
      others={
        <>
          {!pasting && (
            <LinkButton onPress={() => setPasting(true)}>{s('sender.which.more', names)}</LinkButton>
          )}
          {read.length > 0 && editing === 'no' && (
            <Button onPress={() => setEdits(true)}>{s('sender.edit.start')}</Button>
          )}
          {isRead && <LinkButton onPress={pasteAnew}>{s('sender.which.anew')}</LinkButton>}
          {pasting && !isRead && (
            <LinkButton onPress={() => void answer({ domainRecords: [] })}>
              {s('sender.which.elsewhere')}
            </LinkButton>
          )}
        </>
      }
    >
      {pasting && !isRead && path !== undefined && <p>{s('sender.which.where', { platform, path })}</p>}
      {isRead && folded ? (
        <Details
          title={s(read.length === 1 ? 'sender.which.count.one' : 'sender.which.count', {
            count: read.length,
          })}
        >
          {field}
        </Details>
      ) : (
        field
      )}
      {!pasting && variants.length > 0 && (
        <ChoiceGroup
          label={s('sender.which.variant')}
          showLabel
          value={variant}
          onChange={setVariant}
          error={error === 'variant' && variant === undefined ? s('sender.which.variant.empty') : undefined}
        >
          {variants.map((each) => (
            <Choice key={each.de} value={each.de} title={each[language]} />
          ))}
        </ChoiceGroup>
      )}
      <div role="status">
        {read.length > 0 && !pasting && <p>{s('sender.which.right', names)}</p>}
        <ReadingNotes
          {...{ records, unread, domain }}
          {...(assumed && { assumed })}
          {...(ofMail && { ofMail })}
        />
      </div>
      {read.length > 0 && (
        <EditableRecords
          records={read}
          {...{ domain, corrections, open, editing }}
          onCorrect={(changed) => {
            setCorrections(changed);
            setError(undefined);
          }}
          onOpen={(id) => {
            setOpen(id);
            setError(undefined);
          }}
        />
      )}
      {(error === 'dropped' || error === 'open' || error === 'foreign') && (
        <div role="alert">
          <Notice kind="warn">
            {s(error === 'foreign' ? 'sender.which.foreign.sure' : `sender.which.${error}`, names)}
          </Notice>
        </div>
      )}
      {wantsMail(records, domain) && <Notice kind="warn">{s('sender.which.shared-dns', names)}</Notice>}
      {!pasting && method && (
        <Notice>
          <p>
            {s('sender.which.known', { platform, source: method.source, date: dates.day(method.readOn) })}
          </p>
          {method.note && <p>{method.note[language]}</p>}
        </Notice>
      )}
      {pasting && !isRead && address !== undefined && (
        <Letter write={(written) => domainLetter(form ?? { name: platform }, address, written)} />
      )}
    </Step>
  );
}
