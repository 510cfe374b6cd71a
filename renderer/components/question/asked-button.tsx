import { useState } from 'react';

import { Button } from '../button/button.tsx';
import { Question } from './question.tsx';

interface AskedButtonProps {
  readonly label: string;
  readonly words: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly isDisabled?: boolean;
}

/** A button for an action that affects others. A confirmation replaces it when it is pressed. */
export function AskedButton({ label, words, yes, no, onYes, isDisabled = false }: AskedButtonProps) {
  const [asked, setAsked] = useState<'no' | 'asking' | 'declined'>('no');
  if (asked === 'asking')
    return (
      <Question
        {...{ words, yes, no }}
        onYes={() => {
          setAsked('no');
          onYes();
        }}
        onNo={() => setAsked('declined')}
      />
    );
  return (
    <div>
      <Button autoFocus={asked === 'declined'} isDisabled={isDisabled} onPress={() => setAsked('asking')}>
        {label}
      </Button>
    </div>
  );
}
