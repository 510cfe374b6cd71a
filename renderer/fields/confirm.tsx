import { Notice, Tick } from '../components/index.ts';
import styles from './confirm.module.css';

interface ConfirmProps {
  /** What is asked, and what happens only then. */
  readonly question: string;
  readonly yes: string;
  readonly confirmed: boolean;
  readonly onConfirm: (yes: boolean) => void;
  /** Set when somebody went on without an answer. */
  readonly missing: string | undefined;
}

/** A place that only somebody else has named: no secret goes there before the user has said that it is theirs. */
export const Confirm = ({ question, yes, confirmed, onConfirm, missing }: ConfirmProps) => (
  <Notice kind="warn">
    <p>{question}</p>
    <Tick on={confirmed} onChange={onConfirm} isInvalid={missing !== undefined}>
      {yes}
    </Tick>
    {missing !== undefined && <p className={styles['missing']}>{missing}</p>}
  </Notice>
);
