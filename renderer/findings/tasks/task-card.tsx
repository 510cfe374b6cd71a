import type { GuideTask } from '../../../shared/knowledge/index.ts';
import { fillPlaces, type TextValues } from '../../../shared/texts/index.ts';
import { Details, Tick, Words } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useLanguage, useMask, useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';
import { Links } from '../links.tsx';
import styles from './tasks.module.css';

interface TaskCardProps {
  readonly task: GuideTask;
  readonly places: TextValues;
  /** Whether other tasks in the list are for other people. */
  readonly isShared: boolean;
  readonly done: boolean;
  readonly onDone: (done: boolean) => void;
}

/** An item of a check list; once ticked, it is reduced to its title. */
export function TaskCard({ task, places, isShared, done, onDone }: TaskCardProps) {
  const t = useText();
  const s = useScreenText();
  const language = useLanguage();
  const mask = useMask();
  const { host } = useWizard();
  const say = (words: string) => mask(fillPlaces(words, places));
  const { title, why, steps } = task[language];
  const how = (
    <>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>
            <Words>{say(step)}</Words>
          </li>
        ))}
      </ol>
      <Links links={task.links} host={host} className={styles['links']} hasButton />
      {(task.spreadsInMinutes ?? 0) > 0 && (
        <p className={styles['quiet']}>{t('finding.spreads', { minutes: task.spreadsInMinutes ?? 0 })}</p>
      )}
    </>
  );
  return (
    <li className={`${styles['task']} ${done ? styles['done'] : ''}`}>
      <Tick on={done} onChange={onDone}>
        {title}
      </Tick>
      {!done && (
        <div className={styles['how']}>
          {(task.owner === 'it-admin' || isShared) && (
            <p className={styles['owner']}>
              {task.owner === 'you'
                ? s('tasks.you')
                : task.ifNeeded
                  ? s('tasks.it.if-needed')
                  : t('tasks.it')}
            </p>
          )}
          <p>
            <Words>{say(why)}</Words>
          </p>
          {task.owner === 'it-admin' ? <Details title={t('tasks.how')}>{how}</Details> : how}
        </div>
      )}
    </li>
  );
}
