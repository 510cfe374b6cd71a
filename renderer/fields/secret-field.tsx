import { useState } from 'react';

import { Button, Field, type FieldProps } from '../components/index.ts';
import { useText, useView } from '../theme/index.ts';
import { useScreenGuard } from './screen-guard.ts';

type SecretFieldProps = Pick<
  FieldProps,
  'label' | 'value' | 'onChange' | 'hint' | 'error' | 'note' | 'autoFocus'
>;

/**
 * A field for a secret. On a shared screen, others could see it, and during a call even its input; so the window is
 * excluded from screen sharing for that time, if the system can.
 */
export function SecretField({ hint, ...field }: SecretFieldProps) {
  const t = useText();
  const { callMode } = useView();
  const [focused, setFocused] = useState(false);
  const [wanted, setWanted] = useState(false);
  const guard = useScreenGuard(wanted || (callMode && focused));
  // In call mode, it is not shown if others would see it, and does not reappear when call mode ends.
  const showable = !callMode || guard.works === true;
  if (wanted && !showable) setWanted(false);
  // Not shown until it is known whether the window is excluded.
  const visible = wanted && showable && guard.on;
  const exposed = visible && guard.works === false;
  const inCall =
    guard.works === undefined ? undefined : t(guard.works ? 'secret.call.kept' : 'secret.call.seen');
  return (
    <Field
      {...field}
      type={visible ? 'text' : 'password'}
      unseen={visible && guard.works === true}
      onFocusChange={setFocused}
      hint={
        exposed
          ? t('secret.on-screen')
          : [hint, callMode ? inCall : undefined].filter((words) => words !== undefined).join(' ') ||
            undefined
      }
      aside={
        showable && (
          <Button onPress={() => setWanted(!wanted)}>{t(wanted ? 'secret.hide' : 'secret.show')}</Button>
        )
      }
    />
  );
}
