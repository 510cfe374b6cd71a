import { useState } from 'react';

import { Button, Field, type FieldProps } from '../components/index.ts';
import { useText, useView } from '../theme/index.ts';
import { useScreenGuard } from './screen-guard.ts';

type SecretFieldProps = Pick<
  FieldProps,
  'label' | 'value' | 'onChange' | 'hint' | 'error' | 'note' | 'autoFocus'
>;

/**
 * A field for something that nobody else may read. Who shares the screen shows everyone what is to be seen in it, and in
 * a call how it is typed or pasted: where the system can, the window is kept from others for as long.
 */
export function SecretField({ hint, ...field }: SecretFieldProps) {
  const t = useText();
  const { callMode } = useView();
  const [focused, setFocused] = useState(false);
  const [wanted, setWanted] = useState(false);
  const guard = useScreenGuard(wanted || (callMode && focused));
  // In a call, it is not shown where others would see it, and not by itself once the call is over.
  const showable = !callMode || guard.works === true;
  if (wanted && !showable) setWanted(false);
  // Until it is known who sees the window, nothing is shown.
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
