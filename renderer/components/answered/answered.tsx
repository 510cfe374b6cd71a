import { LinkButton } from '../button/button.tsx';
import { Words } from '../words/words.tsx';
import styles from './answered.module.css';

interface AnsweredProps {
  readonly question: string;
  readonly answer: string;
  /** The label of the button that asks again. */
  readonly change: string;
  readonly onChange: () => void;
}

/** A question that was answered, on one line, so that what follows from it stands on top. */
export const Answered = ({ question, answer, change, onChange }: AnsweredProps) => (
  <p className={styles['answered']}>
    <span className={styles['question']}>{question}</span>
    <span className={styles['answer']}>
      <Words>{answer}</Words>
    </span>
    <LinkButton label={`${change}: ${question}`} onPress={onChange}>
      {change}
    </LinkButton>
  </p>
);
