import { mailSettingsOf, trapsOn, type Guide } from '../../../shared/knowledge/index.ts';
import { Notice } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useDates, useLanguage, useText } from '../../theme/index.ts';
import { useWizard, Letter } from '../../wizard/index.ts';
import { TaskCard } from './task-card.tsx';
import { accountOf, openTasks, platformUrlOf, tasksLetter } from './tasks-letter.ts';
import styles from './tasks.module.css';

export interface TasksProps {
  readonly guide: Guide;
  /** The platform's address, if the tasks mention it. */
  readonly inbound?: string | undefined;
  /** Whether the screen's main action sends the letter with the open items. */
  readonly isAsked?: boolean;
}

/** A guide as a check list. Ticks are stored, and open items can be sent to IT in one letter. */
export function Tasks({ guide, inbound, isAsked = false }: TasksProps) {
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
  const tick = (id: string, done: boolean) =>
    void note({ ticked: done ? [...ticked, id] : ticked.filter((each) => each !== id) });
  const hosts = hostsOf(guide, profile.results.connection?.form?.id);
  // As soon as several people are involved, every task says who has to do it.
  const isShared = new Set(guide.tasks.map(({ owner }) => owner)).size > 1;
  const traps = trapsOn(guide, new Date().toISOString().slice(0, 10));
  return (
    <>
      {profile.practice && <Notice>{s('practice.tasks')}</Notice>}
      <ul className={styles['tasks']}>
        {guide.tasks.map((task) => (
          <TaskCard
            key={task.id}
            task={task}
            places={places}
            isShared={isShared}
            done={ticked.includes(task.id)}
            onDone={(done) => tick(task.id, done)}
          />
        ))}
      </ul>
      {/* The pitfalls follow the tasks, because they are about carrying them out. */}
      {traps.map((trap) => (
        <Notice key={trap.en} kind="warn">
          <p>{trap[language]}</p>
        </Notice>
      ))}
      {openTasks(guide, profile.answers).length > 0 && (
        <Letter
          title={t(isAsked ? 'letter-box.read' : 'tasks.letter')}
          write={(written) => tasksLetter(profile, { guide, inbound }, written)}
        />
      )}
      <p className={styles['source']}>
        {hosts.length === 0
          ? t('finding.as-of', { date: day(guide.asOf) })
          : t('tasks.as-of', { date: day(guide.asOf), sources: hosts.join(', ') })}
      </p>
    </>
  );
}

/** Returns the hosts of the first-hand sources. A platform's own pages are included only for its customers. */
const hostsOf = ({ sources }: Guide, platform: string | undefined): string[] => {
  const own = sources.filter(
    (source) =>
      source.standing !== 'second-hand' && (source.platform === undefined || source.platform === platform),
  );
  const hosts = own.map(({ ref }) => new URL(ref).hostname);
  // Microsoft has pages on github.com too, but users would not recognise the name as Microsoft's.
  return [...new Set(hosts)].filter((host) => host !== 'github.com');
};
