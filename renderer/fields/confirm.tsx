import { Notice, Tick } from '../components/index.ts';
import styles from './confirm.module.css';

interface ConfirmProps {
  /** The question, and what happens after confirmation. */
  readonly question: string;
  readonly yes: string;
  readonly confirmed: boolean;
  readonly onConfirm: (yes: boolean) => void;
  /** The error text; set if the user tried to continue without confirming. */
  readonly missing: string | undefined;
}

/** Asks the user to confirm a host that they did not enter, before a secret is sent to it. */
export const Confirm = ({ question, yes, confirmed, onConfirm, missing }: ConfirmProps) => (
  <Notice kind="warn">
    <p>{question}</p>
    <Tick on={confirmed} onChange={onConfirm} isInvalid={missing !== undefined}>
      {yes}
    </Tick>
    {missing !== undefined && <p className={styles['missing']}>{missing}</p>}
  </Notice>
);
