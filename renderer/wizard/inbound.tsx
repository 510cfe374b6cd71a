import { useState } from 'react';

import { inboundOf } from '../../shared/flow/index.ts';
import { parseAddress } from '../../shared/model/index.ts';
import { Field } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useWizard } from './context.ts';
import { useDraft } from './draft.ts';

interface Inbound {
  /** The platform's address, once it is known. */
  readonly inbound: string | undefined;
  /** The field that asks for it, where the platform could not say it. */
  readonly field: React.ReactNode;
  /** Keeps what was typed. @returns the address, or undefined when it is none: then the field says why. */
  readonly settle: () => string | undefined;
}

/** The platform's inbound address: from the platform, or typed by the user and checked for its form. */
export function useInbound(): Inbound {
  const t = useText();
  const { profile } = useWizard();
  const known = inboundOf(profile);
  const asked = profile.results.connection?.capabilities?.inboundAddress === undefined;
  const [typed, setTyped] = useDraft('inbound', profile.answers.inboundAddress ?? '');
  const [tried, setTried] = useState(false);
  const parsed = parseAddress(typed);
  const same = parsed.ok && parsed.value === profile.answers.address;
  const error = parsed.ok ? (same ? t('inbound.same') : undefined) : t(`address.problem.${parsed.problem}`);
  const mine = parsed.ok && !same ? parsed.value : undefined;
  return {
    inbound: asked ? mine : known,
    field: asked && (
      <Field
        label={t('inbound.label')}
        hint={t('inbound.hint')}
        type="email"
        inputMode="email"
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setTried(false);
        }}
        error={tried ? error : undefined}
      />
    ),
    settle: () => {
      setTried(true);
      return asked ? mine : known;
    },
  };
}
