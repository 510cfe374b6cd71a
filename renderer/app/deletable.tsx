import type { ReactNode } from 'react';

import { Button, LinkButton, Question } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { Failed } from '../wizard/index.ts';
import { SecretsLeft } from './forget.tsx';
import styles from './profile-list.module.css';
import type { Deletion } from './use-deletion.ts';

interface DeletableProps {
  readonly deletion: Deletion;
  readonly question: string;
  /** The id of the element that contains the entry's name. */
  readonly about?: string;
  readonly children: ReactNode;
  /** Actions other than deleting. */
  readonly others?: ReactNode;
}

/** A list entry that asks for confirmation before it is deleted. */
export function Deletable({ deletion, question, about, children, others }: DeletableProps) {
  const t = useText();
  const { state, problem, ask, decline, confirm, gone } = deletion;
  if (state === 'left') {
    return (
      <li className={styles['row']}>
        <div role="alert">
          <SecretsLeft />
        </div>
        <Button autoFocus onPress={gone}>
          {t('common.continue')}
        </Button>
      </li>
    );
  }
  return (
    <li className={styles['row']}>
      <div>{children}</div>
      {problem && <Failed problem={problem} />}
      {state === 'asking' ? (
        <Question
          words={question}
          yes={t('start.delete.yes')}
          no={t('start.delete.no')}
          onYes={() => void confirm()}
          onNo={decline}
        />
      ) : (
        <div className={styles['buttons']}>
          {others}
          <LinkButton autoFocus={state === 'declined'} about={about} onPress={ask}>
            {t('start.delete')}
          </LinkButton>
        </div>
      )}
    </li>
  );
}
