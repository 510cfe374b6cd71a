import type { ReactNode } from 'react';

import { remedyFor } from '../../../shared/knowledge/index.ts';
import { certain, type Finding } from '../../../shared/model/index.ts';
import { Button } from '../../components/index.ts';
import { Explanation } from '../../findings/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { Letter, Step, useLetterAction, useWizard } from '../../wizard/index.ts';
import { seenLetter } from './seen-letter.ts';

interface SeenResultProps {
  readonly finding: Finding;
  /** The label and the action of the button for what the user can do alone. */
  readonly again: { readonly text: string; readonly take: () => void };
  /** Goes back within the step; by default, to the previous step. */
  readonly onBack?: () => void;
  readonly others?: ReactNode;
  /** Shown between the explanation and the letter. */
  readonly children?: ReactNode;
}

/**
 * Explains the page that the browser showed. The title says what the page means, and the main action depends on who can
 * fix it. The letter has the details that IT needs to find the attempt.
 */
export function SeenResult({ finding, again, onBack, others, children }: SeenResultProps) {
  const t = useText();
  const s = useScreenText();
  const language = useLanguage();
  const { host, profile } = useWizard();
  const { cause, confidence, owner, provider } = finding;
  const mail = useLetterAction(owner, (written) => seenLetter(finding, profile, written));
  const isKnown = cause !== 'unknown';
  const { title } = remedyFor(cause, provider)[language];
  const lead = mail.action ?? again;
  const named = confidence < certain ? t('finding.probably', { title }) : title;
  return (
    <Step
      title={isKnown ? named : s('browser-words.unrecognised.title')}
      next={lead.text}
      onNext={lead.take}
      {...(onBack && { onBack })}
      others={
        <>
          {others}
          {mail.action && <Button onPress={again.take}>{again.text}</Button>}
        </>
      }
    >
      {isKnown ? (
        <Explanation
          finding={finding}
          host={host}
          isTitled
          {...(cause === 'oauth-approval-missing' && { who: s('browser-words.once') })}
        />
      ) : (
        <p role="alert">{s('browser-words.unrecognised')}</p>
      )}
      {mail.outcome}
      {children}
      <Letter
        to={owner}
        {...(mail.action && { title: t('letter-box.read') })}
        write={(written) => seenLetter(finding, profile, written)}
      />
    </Step>
  );
}
