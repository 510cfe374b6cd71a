import { useMemo, useState } from 'react';

import type { Host } from '../../../shared/contract/index.ts';
import { useView, ViewContext } from '../../theme/index.ts';
import { HostContext, useWork } from '../../wizard/index.ts';
import { Form } from './form.tsx';
import { Outcome } from './outcome.tsx';
import { Running } from './running.tsx';
import { inputFrom, nothingTyped, type TypedPlatform } from './typed.ts';
import { judge, type JudgeResult } from './judge.ts';

export interface ConformanceProps {
  readonly host: Host;
  readonly onBack: () => void;
  /** The initial values of the fields, for the gallery. */
  readonly first?: Partial<TypedPlatform>;
}

/** Checks a platform against the Tenant Mail API. The input is lost when the screen is closed. */
export function Conformance({ host, onBack, first }: ConformanceProps) {
  const [typed, setTyped] = useState<TypedPlatform>({ ...nothingTyped, ...first });
  const task = useWork<JudgeResult>({ kind: 'asking', failed: false });
  const { state } = task;
  const view = useView();
  // In call mode, the platform's host is masked.
  const name = URL.parse(typed.url.trim())?.hostname ?? '';
  const masking = useMemo(() => ({ ...view, names: name.includes('.') ? [name] : [] }), [view, name]);
  const [stopping, setStopping] = useState(false);
  const check = () => {
    setStopping(false);
    void task.run((options) => judge(host, inputFrom(typed), options));
  };
  const cancel = () => {
    // Only a check that changes settings has something to restore.
    setStopping(typed.change);
    task.cancel();
  };
  return (
    <ViewContext value={masking}>
      <HostContext value={host}>
        {state.kind === 'running' && (
          <Running progress={state.progress} stopping={stopping} onCancel={cancel} />
        )}
        {state.kind === 'asking' && (
          <Form
            host={host}
            typed={typed}
            onChange={(change) => setTyped((now) => ({ ...now, ...change }))}
            failed={state.failed}
            onCheck={check}
            onBack={onBack}
          />
        )}
        {state.kind === 'done' && (
          <Outcome
            judged={state.judged}
            onAgain={check}
            onChange={() => task.show({ kind: 'asking', failed: false })}
          />
        )}
      </HostContext>
    </ViewContext>
  );
}
