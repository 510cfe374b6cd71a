import { useState } from 'react';

import { inboundOf } from '../../shared/flow/index.ts';
import { fitsForm, oddCharacterIn, parseAddress } from '../../shared/model/index.ts';
import { Choice, ChoiceGroup, Field, Notice } from '../components/index.ts';
import { useScreenText } from '../screen-text/index.ts';
import { useLanguage, useMask, useText } from '../theme/index.ts';
import { useWizard, useDraft } from '../wizard/index.ts';

interface Inbound {
  /** The platform's inbound address, once known. */
  readonly inbound: string | undefined;
  /** The field that asks for the address, if the platform did not report one. */
  readonly field: React.ReactNode;
  /**
   * Stores the chosen or typed address. @returns the address; undefined if it is invalid, in which case the field says
   * why.
   */
  readonly settle: () => string | undefined;
}

const another = 'another';

/** The platform's inbound address: reported, chosen from several, or typed and compared with its usual form. */
export function useInbound(): Inbound {
  const t = useText();
  const mask = useMask();
  const s = useScreenText();
  const language = useLanguage();
  const { profile } = useWizard();
  const { form } = profile.results.connection ?? {};
  const where = form?.inbound?.where?.[language];
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
  // Asks about an unusual address only once; submitting it again confirms it.
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
      hint={[
        where !== undefined &&
          s('inbound.where', {
            platform: form?.name ?? '',
            where: [form?.path?.[language], where].filter(Boolean).join(' · '),
          }),
        inboundForm ? t('inbound.form', { example: inboundForm.example }) : t('inbound.hint'),
      ]
        .filter(Boolean)
        .join(' ')}
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
