import { inboundOf } from '../../../shared/flow/index.ts';
import { guideAfter, requestLetter } from '../../../shared/knowledge/index.ts';
import type { InboundCheck } from '../../../shared/model/index.ts';
import { Details, Notice, Words } from '../../components/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import { PracticeIt } from '../../findings/index.ts';
import { Letter, useWizard } from '../../wizard/index.ts';

/** Explains why the redirect did not deliver the message unchanged, and what helps. */
export function WhatWentWrong({ check }: { readonly check: InboundCheck }) {
  const t = useText();
  const mask = useMask();
  const { profile } = useWizard();
  const { outcome, seenFrom, place = '', words } = check;
  // The provider rejected the redirected message, and is known to require a setting first.
  const blocked = outcome === 'returned' ? guideAfter('redirect', words ?? '') : undefined;
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
            title={t('tasks.letter')}
            write={(language) =>
              requestLetter(
                {
                  purpose: 'redirect',
                  tasks: blocked.tasks.filter(({ owner }) => owner === 'it-admin'),
                  address: profile.answers.address ?? '',
                  inbound: inboundOf(profile),
                  platform: profile.results.connection?.capabilities?.name,
                },
                language,
              )
            }
          />
        )}
      </div>
      {(blocked || outcome === 'rewritten') && <PracticeIt />}
    </>
  );
}
