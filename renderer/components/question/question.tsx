import { useId } from 'react';

import { Button } from '../button/button.tsx';
import { useInView } from '../scrolling/use-in-view.ts';
import { Words } from '../words/words.tsx';
import styles from './question.module.css';

interface QuestionProps {
  readonly words: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/**
 * A confirmation that replaces the pressed button. The answer that changes nothing gets the focus, so that screen
 * readers read the question and a repeated key press does not confirm.
 */
export function Question({ words, yes, no, onYes, onNo }: QuestionProps) {
  const id = useId();
  // Focusing a button does not scroll the whole question into view, and the action bar may cover it.
  const place = useInView<HTMLDivElement>();
  return (
    <div ref={place} role="group" aria-labelledby={id} className={styles['question']}>
      <p id={id}>
        <Words>{words}</Words>
      </p>
      <div className={styles['buttons']}>
        <Button onPress={onYes}>{yes}</Button>
        <Button onPress={onNo} autoFocus>
          {no}
        </Button>
      </div>
    </div>
  );
}
