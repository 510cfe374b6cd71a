import { consentFor } from '../../../shared/flow/index.ts';
import { mailSettingsOf, requestLetter, trapsOn, type Guide } from '../../../shared/knowledge/index.ts';
import { domainOf, originOf, type Answers } from '../../../shared/model/index.ts';
import { Notice } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useDates, useLanguage, useText } from '../../theme/index.ts';
import { useWizard, Letter } from '../../wizard/index.ts';
import { TaskCard } from './task-card.tsx';
import styles from './tasks.module.css';

export interface TasksProps {
  readonly guide: Guide;
  /** The platform's address, if the tasks mention it. */
  readonly inbound?: string | undefined;
}

/** A guide as a check list: ticks are stored, and open items can be sent to IT in one letter. */
export function Tasks({ guide, inbound }: TasksProps) {
  const t = useText();
  const s = useScreenText();
  const language = useLanguage();
  const { day } = useDates();
  const { profile, note } = useWizard();
  const { ticked = [] } = profile.answers;
  const places = {
    address: accountOf(guide, profile.answers),
    inbound: inbound ?? '',
    platformUrl: platformUrlOf(profile.answers) ?? '',
    mailSettings: mailSettingsOf(profile.results.connection?.form, language),
  };
  const open = guide.tasks.filter(({ id }) => !ticked.includes(id));
  const tick = (id: string, done: boolean) =>
    void note({ ticked: done ? [...ticked, id] : ticked.filter((each) => each !== id) });
  const traps = trapsOn(guide, new Date().toISOString().slice(0, 10));
  return (
    <>
      {traps.map((trap) => (
        <Notice key={trap.en} kind="warn">
          <p>{trap[language]}</p>
        </Notice>
      ))}
      {profile.practice && <Notice>{s('practice.tasks')}</Notice>}
      <ul className={styles['tasks']}>
        {guide.tasks.map((task) => (
          <TaskCard
            key={task.id}
            task={task}
            places={places}
            done={ticked.includes(task.id)}
            onDone={(done) => tick(task.id, done)}
          />
        ))}
      </ul>
      {open.length > 0 && <TasksLetter guide={guide} inbound={inbound} open={open} />}
      <p className={styles['source']}>
        {t('tasks.as-of', { date: day(guide.asOf), sources: hostsOf(guide).join(', ') })}
      </p>
    </>
  );
}

/**
 * A letter with the open items that IT has to do; if there are none, with all open items, because the user may lack the
 * permissions.
 */
function TasksLetter({ guide, inbound, open }: TasksProps & { readonly open: Guide['tasks'] }) {
  const t = useText();
  const { profile } = useWizard();
  const theirs = open.filter(({ owner }) => owner === 'it-admin');
  const facts = {
    purpose: guide.purpose,
    tasks: theirs.length > 0 ? theirs : open,
    address: accountOf(guide, profile.answers),
    form: profile.results.connection?.form,
    inbound,
    platformUrl: platformUrlOf(profile.answers),
    platform: profile.results.connection?.capabilities?.name,
    consent: guide.purpose === 'own-connection' ? consentFor(profile) : undefined,
  };
  return <Letter title={t('tasks.letter')} write={(language) => requestLetter(facts, language)} />;
}

/**
 * Returns the mailbox that the tasks are about. To prepare a sign-in through a different account, that is the other
 * account.
 */
function accountOf({ purpose }: Guide, { address = '', signIn, signInAs = false }: Answers): string {
  if (!signInAs || purpose !== 'prepare') return address;
  return signIn?.username ?? `…@${domainOf(address)}`;
}

const platformUrlOf = ({ platform }: Answers): string | undefined =>
  platform && platform.kind !== 'guided' ? originOf(platform) : undefined;

/** Returns the hosts of the first-hand sources. */
const hostsOf = ({ sources }: Guide): string[] => {
  const own = sources.filter(({ standing }) => standing !== 'second-hand');
  const hosts = own.map(({ ref }) => new URL(ref).hostname);
  // Microsoft has pages there too, but users would not recognise the name.
  return [...new Set(hosts)].filter((host) => host !== 'github.com');
};
