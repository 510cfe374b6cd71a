import { useState } from 'react';

import type { Host } from '../../../shared/contract/index.ts';
import {
  oddCharacterIn,
  parseAddress,
  sendsAsItself,
  type AddressProblem,
  type Profile,
} from '../../../shared/model/index.ts';
import { Button, Field, Notice } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import { Recognised, useRecognition } from '../../fields/index.ts';
import { SenderPreview } from '../../preview/index.ts';
import { Step, useDraft, useWizard } from '../../wizard/index.ts';
import { Abilities } from '../platform/abilities/late.ts';
import { PracticeMailboxes } from './practice-mailboxes.tsx';

/** Finds another profile with the same address. */
async function twinOf(host: Host, { id }: Profile, address: string): Promise<Profile | undefined> {
  const opened = await host.call('app.open', {});
  if (!opened.ok) return undefined;
  const wanted = address.toLowerCase();
  return opened.value.profiles.find(
    (each) => each.id !== id && !each.practice && each.answers.address?.toLowerCase() === wanted,
  );
}

/** The only required input: the mailbox's address. */
export function Address() {
  const { profile } = useWizard();
  return profile.practice ? <PracticeMailboxes /> : <TypedAddress />;
}

function TypedAddress() {
  const t = useText();
  const s = useScreenText();
  const mask = useMask();
  const { host, profile, search, answer, openOther } = useWizard();
  const [typed, setTyped] = useDraft('address', profile.answers.address ?? '');
  const [problem, setProblem] = useState<AddressProblem>();
  const seen = useRecognition(typed, search);
  const { form } = profile.results.connection ?? {};
  const isSender = form === undefined || !sendsAsItself(form);
  const [other, setOther] = useState<Profile>();
  const type = (address: string) => {
    setTyped(address);
    setOther(undefined);
    setProblem(undefined);
  };

  const next = () => {
    const parsed = parseAddress(typed);
    if (parsed.ok) void take(parsed.value);
    else setProblem(parsed.problem);
  };
  const take = async (address: string) => {
    const twin = other ? undefined : await twinOf(host, profile, address);
    if (twin) setOther(twin);
    else void answer({ address });
  };
  const goOnThere = (twin: Profile) => {
    // Deleting this profile loses nothing, because it contains only the platform.
    if (profile.answers.address === undefined) void host.call('profiles.delete', { profileId: profile.id });
    openOther(twin);
  };
  return (
    <Step
      title={isSender ? t('address.title') : s('address.title.mailbox')}
      lead={isSender ? t('address.lead') : s('address.lead.mailbox')}
      next={t(other ? 'address.twin.anew' : 'common.continue')}
      onNext={next}
    >
      <Field
        label={t('address.label')}
        hint={t('address.hint')}
        type="email"
        inputMode="email"
        value={typed}
        onChange={type}
        error={problem && t(`address.problem.${problem}`, { character: oddCharacterIn(typed) })}
        autoFocus
      />
      {other && (
        <div role="alert">
          <Notice kind="warn">
            <p>{t('address.twin', { address: mask(other.answers.address ?? '') })}</p>
            <div>
              <Button onPress={() => goOnThere(other)}>{t('address.twin.open')}</Button>
            </div>
          </Notice>
        </div>
      )}
      <Recognised seen={seen} onMeant={type} />
      {isSender && <SenderPreview address={typed.trim()} />}
      <Abilities />
    </Step>
  );
}
