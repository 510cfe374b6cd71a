import { currentResults, withWord } from '../../../shared/flow/index.ts';
import { guidesFor, type Guide } from '../../../shared/knowledge/index.ts';
import { hasSignIn } from '../../../shared/model/index.ts';
import {
  Button,
  Choice,
  ChoiceGroup,
  Copy,
  Facts,
  LinkButton,
  Notice,
  Words,
} from '../../components/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import { useInbound } from '../../fields/index.ts';
import { Tasks, writeTasks } from '../../findings/index.ts';
import { Step, useLetterAction, useWizard } from '../../wizard/index.ts';
import styles from './redirect.module.css';
import { SkipRedirect } from './skip-redirect.tsx';

/** Explains how to redirect messages from the mailbox to the platform while keeping the original sender. */
export function Redirect() {
  const t = useText();
  const mask = useMask();
  const { profile, answer, note, leave } = useWizard();
  const { address = '', mailboxKind = 'own', redirectBy } = profile.answers;
  const { inbound, field, settle } = useInbound();
  const { discovery, connection } = currentResults(profile);
  const provider = discovery?.discovery.provider;
  const form = connection?.form;
  const guides = guidesFor('redirect', provider?.id);
  // Without a sign-in, users cannot change the mailbox's rules either.
  const by: Guide['by'] = redirectBy ?? (hasSignIn(mailboxKind) ? 'you' : 'it-admin');
  const guide = guides.find((each) => each.by === by) ?? guides[0];
  // Tasks that this platform makes unnecessary or impossible are omitted.
  const code = form?.inbound?.gmailCode?.how ?? 'readable';
  const needsCode = guide?.tasks.some(({ needs }) => needs === 'readable-code') === true;
  const doable =
    guide && code !== 'readable'
      ? { ...guide, tasks: guide.tasks.filter(({ needs }) => needs !== 'readable-code') }
      : guide;
  // Stored only if the platform did not report its address.
  const typed = (target: string) =>
    profile.results.connection?.capabilities?.inboundAddress === undefined ? { inboundAddress: target } : {};
  const next = () => {
    const target = settle();
    if (target === undefined) return;
    void answer({ done: withWord(profile.answers, 'redirect'), ...typed(target) });
  };
  const later = async () => {
    if (inbound !== undefined) await note(typed(inbound));
    leave();
  };
  const platform = profile.results.connection?.capabilities?.name ?? '';
  // The first open item determines the main action; without the address, a letter would be useless.
  const { ticked = [] } = profile.answers;
  const first = doable?.tasks.find(({ id }) => !ticked.includes(id));
  const mail = useLetterAction(
    'it-admin',
    doable && ((language) => writeTasks(profile, { guide: doable, inbound }, language)),
  );
  const asks = inbound !== undefined && first?.owner === 'it-admin' ? mail.action : undefined;
  return (
    <Step
      title={t('redirect.title')}
      lead={t('redirect.lead', { address, platform })}
      next={asks?.text ?? t('redirect.done')}
      onNext={asks?.take ?? next}
      others={
        <>
          {asks && <Button onPress={next}>{t('redirect.done')}</Button>}
          <LinkButton onPress={() => void later()}>{t('prepare.later')}</LinkButton>
          <SkipRedirect />
        </>
      }
    >
      {field}
      {inbound !== undefined && (
        <Facts
          rows={[
            [t('redirect.from'), address],
            [
              t('redirect.to'),
              <span className={styles['target']}>
                <Words>{mask(inbound)}</Words> <Copy text={inbound} about={t('inbound.label')} />
              </span>,
            ],
          ]}
        />
      )}
      {guides.length > 1 && (
        <ChoiceGroup
          label={t('redirect.who')}
          showLabel
          value={by}
          onChange={(value) => void note({ redirectBy: value as Guide['by'] })}
        >
          {guides.map((each) => (
            <Choice key={each.by} value={each.by} title={t(`redirect.who.${each.by}`)} />
          ))}
        </ChoiceGroup>
      )}
      {/* Hidden without the address, because tasks and letters would be useless. */}
      {needsCode && code !== 'readable' && (
        <Notice kind={code === 'impossible' ? 'warn' : 'plain'}>
          <p>{t(`redirect.code.${code}`, { platform })}</p>
        </Notice>
      )}
      {doable && inbound !== undefined && (
        <Tasks guide={doable} inbound={inbound} isAsked={asks !== undefined} />
      )}
      {/* Also shown once the letter has been sent, when the main action is another one. */}
      {mail.outcome}
    </Step>
  );
}
