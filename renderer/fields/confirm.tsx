import { Notice, Tick } from '../components/index.ts';
import styles from './confirm.module.css';

interface ConfirmProps {
  /** The question, and what happens after confirmation. */
  readonly question: string;
  readonly yes: string;
  readonly confirmed: boolean;
  readonly onConfirm: (yes: boolean) => void;
  /** Set if the user tried to continue without an answer. */
  readonly missing: string | undefined;
}

/** Asks the user to confirm a host that they did not enter, before it gets a secret. */
export const Confirm = ({ question, yes, confirmed, onConfirm, missing }: ConfirmProps) => (
  <Notice kind="warn">
    <p>{question}</p>
    <Tick on={confirmed} onChange={onConfirm} isInvalid={missing !== undefined}>
      {yes}
    </Tick>
    {missing !== undefined && <p className={styles['missing']}>{missing}</p>}
  </Notice>
);
