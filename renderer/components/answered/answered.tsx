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

/** An answered question, reduced to one line to make room for what depends on the answer. */
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
