import { inboundOf } from '../../../shared/flow/index.ts';
import {
  guideAfter,
  requestLetter,
  type Guide,
  type Letter as LetterText,
} from '../../../shared/knowledge/index.ts';
import type { InboundCheck, Language, Profile } from '../../../shared/model/index.ts';
import { Details, Notice, Words } from '../../components/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import { PracticeIt } from '../../findings/index.ts';
import { Letter, useWizard } from '../../wizard/index.ts';

type Check = Pick<InboundCheck, 'outcome' | 'words'>;

/** Returns the guide to the setting that the provider requires first, if the error text names one. */
export const blockedBy = ({ outcome, words }: Check): Guide | undefined =>
  outcome === 'returned' ? guideAfter('redirect', words ?? '') : undefined;

/** Writes the letter that asks IT to change that setting. */
export const unblockLetter = (profile: Profile, { tasks }: Guide, language: Language): LetterText =>
  requestLetter(
    {
      purpose: 'redirect',
      tasks: tasks.filter(({ owner }) => owner === 'it-admin'),
      address: profile.answers.address ?? '',
      inbound: inboundOf(profile),
      platform: profile.results.connection?.capabilities?.name,
    },
    language,
  );

interface WhatWentWrongProps {
  readonly check: InboundCheck;
  /** Whether the screen's main action is the letter to IT. */
  readonly isAsked?: boolean;
}

/** Explains why the redirect did not deliver the message unchanged, and what helps. */
export function WhatWentWrong({ check, isAsked = false }: WhatWentWrongProps) {
  const t = useText();
  const mask = useMask();
  const { profile } = useWizard();
  const { outcome, seenFrom, place = '', words } = check;
  const blocked = blockedBy(check);
  const from = seenFrom ?? t('redirect-proof.rewritten.unknown');
  return (
    <>
      <div role="alert">
        <Notice kind="bad">
          {outcome === 'rewritten' && (
            <p>
              <Words>{t('redirect-proof.rewritten', { from })}</Words>
            </p>
          )}
          {outcome === 'rewritten' && <p>{t('redirect-proof.rewritten.help')}</p>}
          {blocked && <p>{t('redirect-proof.blocked')}</p>}
          {blocked && <p>{t('redirect-proof.blocked.help')}</p>}
          {outcome === 'returned' && !blocked && <p>{t('redirect-proof.returned')}</p>}
          {outcome === 'returned' && !blocked && words !== undefined && (
            <p>{t('redirect-proof.returned.help')}</p>
          )}
          {outcome === 'elsewhere' && <p>{t('redirect-proof.elsewhere', { place })}</p>}
          {outcome === 'elsewhere' && <p>{t('redirect-proof.elsewhere.help')}</p>}
          {outcome === 'missing' && <p>{t('redirect-proof.missing')}</p>}
          {outcome === 'missing' && <p>{t('redirect-proof.missing.help')}</p>}
          {words !== undefined && (
            <Details title={t('finding.heading.server-words')}>
              <p>
                <Words>{mask(words)}</Words>
              </p>
            </Details>
          )}
        </Notice>
        {blocked && (
          <Letter
            title={t(isAsked ? 'letter-box.read' : 'tasks.letter')}
            write={(language) => unblockLetter(profile, blocked, language)}
          />
        )}
      </div>
      {(blocked || outcome === 'rewritten') && <PracticeIt />}
    </>
  );
}
