import { useState } from 'react';

import { Button, Field, type FieldProps } from '../components/index.ts';
import { useText, useView } from '../theme/index.ts';
import { useScreenGuard } from './screen-guard.ts';

type SecretFieldProps = Pick<
  FieldProps,
  'label' | 'value' | 'onChange' | 'hint' | 'error' | 'note' | 'autoFocus'
>;

/**
 * A field for a secret. While the secret is shown, or the field has the focus in call mode, the window is excluded from
 * screen sharing if the system can do that, so that others do not see the secret.
 */
export function SecretField({ hint, ...field }: SecretFieldProps) {
  const t = useText();
  const { callMode } = useView();
  const [focused, setFocused] = useState(false);
  const [wanted, setWanted] = useState(false);
  const guard = useScreenGuard(wanted || (callMode && focused));
  // In call mode, the secret is not shown if others would see it, and it does not reappear when call mode ends.
  const showable = !callMode || guard.works === true;
  if (wanted && !showable) setWanted(false);
  // The secret stays hidden until it is known whether the window is excluded from screen capture.
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
