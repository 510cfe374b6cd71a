import { useState } from 'react';

import { inboundOf } from '../../shared/flow/index.ts';
import { fitsForm, oddCharacterIn, parseAddress } from '../../shared/model/index.ts';
import { Choice, ChoiceGroup, Field, Notice } from '../components/index.ts';
import { useMask, useText } from '../theme/index.ts';
import { useWizard, useDraft } from '../wizard/index.ts';

interface Inbound {
  /** The platform's address, once it is known. */
  readonly inbound: string | undefined;
  /** What asks for it, where the platform could not say which it is. */
  readonly field: React.ReactNode;
  /** Keeps what was chosen or typed. @returns the address, or undefined when it is none: then the field says why. */
  readonly settle: () => string | undefined;
}

const another = 'another';

/** The platform's inbound address: from the platform, chosen among several, or typed and checked for its form. */
export function useInbound(): Inbound {
  const t = useText();
  const mask = useMask();
  const { profile } = useWizard();
  const {
    inboundAddress,
    inboundAddresses = [],
    inboundForm,
  } = profile.results.connection?.capabilities ?? {};
  const { inboundAddress: kept = '' } = profile.answers;
  const asked = inboundAddress === undefined;
  const offers = inboundAddresses.some(({ address }) => address === kept);
  const [choice, setChosen] = useDraft('inbound-choice', kept === '' ? '' : offers ? kept : another);
  const chosen = choice === '' ? undefined : choice;
  const [typed, setTyped] = useDraft('inbound', offers ? '' : kept);
  const [tried, setTried] = useState(false);
  // Asked about once; who says the same again means it.
  const [doubted, setDoubted] = useState('');

  const types = inboundAddresses.length === 0 || chosen === another;
  const parsed = parseAddress(types ? typed : (chosen ?? ''));
  const same = parsed.ok && parsed.value === profile.answers.address;
  const mine = parsed.ok && !same ? parsed.value : undefined;
  const odd = types && mine !== undefined && inboundForm !== undefined && !fitsForm(mine, inboundForm);
  const error = !parsed.ok
    ? t(`address.problem.${parsed.problem}`, { character: oddCharacterIn(typed) })
    : same
      ? t('inbound.same')
      : odd && mine === doubted
        ? t('inbound.other-form', { example: inboundForm.example })
        : undefined;
  const settle = () => {
    setTried(true);
    if (!asked) return inboundOf(profile);
    if (!odd || mine === doubted) return mine;
    setDoubted(mine);
    return undefined;
  };
  const input = (
    <Field
      label={t('inbound.label')}
      hint={inboundForm ? t('inbound.form', { example: inboundForm.example }) : t('inbound.hint')}
      type="email"
      inputMode="email"
      value={typed}
      onChange={(value) => {
        setTyped(value);
        setTried(false);
      }}
      error={tried ? error : undefined}
    />
  );
  const choices = (
    <>
      <ChoiceGroup label={t('inbound.which')} showLabel value={chosen} onChange={setChosen}>
        {inboundAddresses.map(({ name, address }) => (
          <Choice key={address} value={address} title={name} detail={mask(address)} />
        ))}
        <Choice value={another} title={t('inbound.another')} />
      </ChoiceGroup>
      {tried && chosen === undefined && (
        <div role="alert">
          <Notice kind="bad">{t('inbound.which.error')}</Notice>
        </div>
      )}
      {types && input}
    </>
  );
  return {
    inbound: asked ? mine : inboundOf(profile),
    field: asked && (inboundAddresses.length > 0 ? choices : input),
    settle,
  };
}
