import { useState } from 'react';

import { useWizard } from './context.ts';

/**
 * Returns a state for a field that outlives its screen, so that users find their input again when they return. Never
 * use it for secrets.
 */
export function useDraft<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const { drafts } = useWizard();
  const [value, setValue] = useState(() => (drafts.has(name) ? (drafts.get(name) as Value) : initial));
  return [
    value,
    (next) => {
      drafts.set(name, next);
      setValue(next);
    },
  ];
}
