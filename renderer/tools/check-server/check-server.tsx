import { useCallback, useMemo } from 'react';

import type { Host } from '../../../shared/contract/index.ts';
import { withoutGroupBlanks } from '../../../shared/knowledge/index.ts';
import { parseAddress, type Address } from '../../../shared/model/index.ts';
import { useView, ViewContext, tellingNames } from '../../theme/index.ts';
import { useRecognition, useSignIn } from '../../fields/index.ts';
import { HostContext, SubjectContext, useSearch, useWork } from '../../wizard/index.ts';
import { Form } from './form.tsx';
import { findServers, checkServer, subjectOf, type ServerCheckResult } from './check.ts';
import { Outcome } from './outcome.tsx';
import { Running } from './running.tsx';
import { browserSignInOf, givenIn, isUnfinished, nothingTyped, sourcesIn, type TypedCheck } from './typed.ts';

export interface CheckServerProps {
  readonly host: Host;
  readonly onBack: () => void;
  /** The initial values of the fields, for the gallery. */
  readonly first?: Partial<TypedCheck>;
}

/** Checks a mailbox without setting it up. The input is lost when the screen is closed. */
export function CheckServer({ host, onBack, first }: CheckServerProps) {
  const { state: signIn, send } = useSignIn<TypedCheck>(() => ({ ...nothingTyped, ...first }));
  const { typed } = signIn;
  const task = useWork<ServerCheckResult>({ kind: 'asking' });
  const { state } = task;
  const { network } = typed;
  const { nameServer, settingsDatabase, localAddress } = network;
  const sources = useMemo(
    () => sourcesIn({ nameServer, settingsDatabase, localAddress }),
    [nameServer, settingsDatabase, localAddress],
  );
  const find = useCallback(
    (whose: Address, signal: AbortSignal) => findServers(host, whose, sources, { signal }),
    [host, sources],
  );
  const search = useSearch(find);
  const seen = useRecognition(isUnfinished(network) ? '' : typed.address, search);
  const checked = state.kind === 'done' ? state.checked : undefined;
  const parsed = parseAddress(typed.address);
  const address = parsed.ok ? parsed.value : '';
  const { sender = address, username = address } = givenIn(typed);
  const discovery = checked?.discovery ?? seen?.discovery;
  const browser = browserSignInOf(typed.registration, discovery?.provider?.id);
  const subject = useMemo(
    () => ({ host, profile: subjectOf(sender, checked, discovery) }),
    [host, sender, checked, discovery],
  );
  const view = useView();
  const masking = useMemo(() => {
    const { profile } = subject;
    const whose = [profile, { ...profile, answers: { ...profile.answers, address } }];
    return { ...view, names: whose.flatMap((one) => tellingNames(one)) };
  }, [view, subject, address]);
  const check = (what: TypedCheck) => {
    const password = withoutGroupBlanks(what.password);
    const wanted = {
      address,
      given: givenIn(what),
      sources,
      password,
      browser: browserSignInOf(what.registration, discovery?.provider?.id),
      discovery,
      search,
    };
    send({ kind: 'sent' });
    void task.run((options) => checkServer(host, wanted, options));
  };
  return (
    <ViewContext value={masking}>
      <HostContext value={host}>
        <SubjectContext value={subject}>
          {state.kind === 'running' && (
            <Running
              progress={state.progress}
              browser={browser && { ...browser, account: username }}
              onCancel={task.cancel}
            />
          )}
          {state.kind === 'asking' && (
            <Form
              signIn={signIn}
              send={send}
              seen={seen}
              obstacle={state.obstacle}
              onCheck={check}
              onBack={onBack}
            />
          )}
          {checked && (
            <Outcome
              checked={checked}
              onAgain={() => check(typed)}
              onChange={() => task.show({ kind: 'asking' })}
              onDone={onBack}
            />
          )}
        </SubjectContext>
      </HostContext>
    </ViewContext>
  );
}
