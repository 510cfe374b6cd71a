import { useState } from 'react';

import { canBeRead, type CallProblem, type Host, type Output } from '../../shared/contract/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { ok, type Result } from '../../shared/result.ts';
import { Button, late, LinkButton, Notice, Page } from '../components/index.ts';
import { useDates, useMask, useText, useView } from '../theme/index.ts';
import { beginPractice, Failed } from '../wizard/index.ts';
import { OpenFile } from './open-file.tsx';
import { StartPicture } from './start-picture.tsx';
import { SettingsNotices, UnreadableEntries } from './stored.tsx';
import styles from './start.module.css';

/** Loaded on demand, because it includes the facts about providers. */
const ProfileList = late(async () => (await import('./profile-list.tsx')).ProfileList);

/** Screens that are not part of a set-up. */
export type SideScreen = 'privacy' | 'explain' | 'check-server' | 'check-sender' | 'conformance';

interface StartProps {
  readonly host: Host;
  readonly opened: Output<'app.open'>;
  readonly onOpen: (profile: Profile) => void;
  readonly onChange: () => void;
  readonly onPlace: (place: SideScreen) => void;
  /** Shows the profiles; undefined if they are already visible. */
  readonly onShow?: () => void;
}

/** Loaded on demand, because it is only needed for profiles that wait for somebody else. */
const CaseChecks = late(
  async () => (await import('./case-checks.tsx')).CaseChecks,
  () => null,
);

async function beginSetUp(host: Host): Promise<Result<Profile, CallProblem>> {
  const created = await host.call('profiles.create', { practice: false });
  return created.ok ? ok(created.value.profile) : created;
}

/**
 * Age in milliseconds from which the date of the built-in facts is shown, because providers change their rules about
 * twice a year.
 */
const old = 183 * 86_400_000;

/** The first screen: existing set-ups, a new one, practice, and the tools. */
export function Start({ host, opened, onOpen, onChange, onPlace, onShow }: StartProps) {
  const t = useText();
  const mask = useMask();
  const { date } = useDates();
  const { technical } = useView();
  const [now] = useState(Date.now);
  const asOf = new Date(opened.factsAsOf);
  const [problem, setProblem] = useState<CallProblem>();
  const begin = async (practice: boolean) => {
    const begun = practice ? await beginPractice(host) : await beginSetUp(host);
    if (begun.ok) onOpen(begun.value);
    else setProblem(begun.problem);
  };
  const profiles = opened.profiles.filter(({ practice }) => !practice);
  const isEmpty = profiles.length === 0;
  const isTroubled = opened.notices.length > 0 || opened.unreadable.length > 0;
  const keepsNothing = opened.notices.some((notice) => !canBeRead(notice));
  const [hasNext, setHasNext] = useState(false);
  const [removed, setRemoved] = useState<{ readonly name: string; readonly file: string }>();
  const undo = async () => {
    if (!removed) return;
    const result = await host.call('profiles.import', { text: removed.file });
    setRemoved(undefined);
    if (result.ok) onChange();
    else setProblem(result.problem);
  };
  const actions = (
    <>
      <Button kind={keepsNothing || hasNext ? 'other' : 'main'} onPress={() => void begin(false)}>
        {t('start.set-up')}
      </Button>
      {isEmpty && <Button onPress={() => void begin(true)}>{t('start.practise')}</Button>}
    </>
  );
  const tools = (
    <nav className={styles['more']} aria-label={t('start.more')}>
      {!isEmpty && <LinkButton onPress={() => void begin(true)}>{t('start.practise')}</LinkButton>}
      <OpenFile host={host} onOpen={onOpen} />
      <LinkButton onPress={() => onPlace('explain')}>{t('explain.link')}</LinkButton>
      <LinkButton onPress={() => onPlace('check-server')}>{t('check-server.link')}</LinkButton>
      <LinkButton onPress={() => onPlace('check-sender')}>{t('start.sender')}</LinkButton>
      {technical && <LinkButton onPress={() => onPlace('conformance')}>{t('start.platform')}</LinkButton>}
      <LinkButton onPress={() => onPlace('privacy')}>{t('privacy.link')}</LinkButton>
    </nav>
  );
  return (
    <Page
      title={t(isEmpty ? 'start.title' : 'start.profiles')}
      lead={isEmpty ? t('start.lead') : undefined}
      actions={actions}
      footer={tools}
    >
      {isEmpty && !isTroubled && (
        <>
          <p>{t('start.need')}</p>
          <StartPicture label={t('start.picture')} />
        </>
      )}
      <div className={styles['news']}>
        <div role="status">
          {removed && (
            <Notice>
              <p>{t('start.removed', { name: mask(removed.name) })}</p>
              <div>
                <Button onPress={() => void undo()}>{t('start.removed.undo')}</Button>
              </div>
            </Notice>
          )}
        </div>
        {!isEmpty && <CaseChecks host={host} profiles={profiles} onChange={onChange} />}
        {problem && <Failed problem={problem} />}
        <SettingsNotices host={host} notices={opened.notices} onChange={onChange} />
        <UnreadableEntries host={host} entries={opened.unreadable} onChange={onChange} />
        {onShow && (
          <Notice>
            <p>{t('rescue.withheld')}</p>
            <div>
              <Button onPress={onShow}>{t('rescue.show')}</Button>
            </div>
          </Notice>
        )}
        {now - asOf.getTime() > old && (
          <Notice kind="warn" title={t('start.facts-old.title')}>
            <p>{t('start.facts-old.text', { date: date(asOf) })}</p>
          </Notice>
        )}
        {opened.vault.kind === 'memory' && (
          <Notice kind="warn">
            <p>{t('start.no-keychain')}</p>
            <p>{t(`start.no-keychain.${opened.vault.reason ?? 'refused'}`)}</p>
          </Notice>
        )}
      </div>
      {!isEmpty && (
        <ProfileList
          host={host}
          profiles={profiles}
          isTroubled={isTroubled}
          onNext={setHasNext}
          onOpen={onOpen}
          onChange={onChange}
          onRemoved={(name, file) => setRemoved({ name, file })}
        />
      )}
    </Page>
  );
}
