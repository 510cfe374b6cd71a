import { withWord } from '../../../shared/flow/index.ts';
import { text } from '../../../shared/texts/index.ts';
import { Copy, Words } from '../../components/index.ts';
import { useLanguage, useMask, useText } from '../../theme/index.ts';
import { useInbound } from '../../fields/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';
import styles from './platform-address.module.css';
import { snippetsFor } from './snippets.ts';
import { WebTeamLetter } from './web-team-letter.tsx';

const kinds = ['html', 'link', 'text'] as const;

/** The platform's own address, ready to be added to the career page. */
export function PlatformAddress() {
  const t = useText();
  const mask = useMask();
  const language = useLanguage();
  const { profile, answer } = useWizard();
  const { inbound, field, settle } = useInbound();
  const platform = profile.results.connection?.capabilities?.name ?? '';
  const snippets =
    inbound === undefined
      ? undefined
      : // The snippets are never masked, because users copy them.
        snippetsFor(inbound, text(language, 'platform-address.sentence', { address: inbound }));
  const next = () => {
    const target = settle();
    if (target === undefined) return;
    const { capabilities } = profile.results.connection ?? {};
    void answer({
      done: withWord(profile.answers, 'platform-address'),
      ...(capabilities?.inboundAddress === undefined && { inboundAddress: target }),
    });
  };
  return (
    <Step
      title={t('platform-address.title')}
      lead={t('platform-address.lead', { platform })}
      next={t('platform-address.done')}
      onNext={next}
    >
      {field}
      {inbound !== undefined && (
        <p className={styles['address']}>
          <span>
            <Words>{mask(inbound)}</Words>
          </span>
          <Copy text={inbound} about={t('inbound.label')} />
        </p>
      )}
      {snippets && (
        <dl className={styles['snippets']}>
          {kinds.map((kind) => (
            <div key={kind} className={styles['snippet']}>
              <dt>{t(`platform-address.${kind}`)}</dt>
              <dd>
                <code className={kind === 'text' ? styles['words'] : styles['code']}>
                  <Words>{mask(snippets[kind])}</Words>
                </code>
                <Copy text={snippets[kind]} about={t(`platform-address.${kind}`)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {inbound !== undefined && <WebTeamLetter inbound={inbound} />}
    </Step>
  );
}
