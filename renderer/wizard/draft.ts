import { useState } from 'react';

import { useWizard } from './context.ts';

/** State of a field that outlives its screen: whoever looks back, or elsewhere, finds again what was typed. Never for secrets. */
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
