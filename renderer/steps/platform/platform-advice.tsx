import { recommendationFor } from '../../../shared/flow/index.ts';
import { questionsLetter, traitsOf } from '../../../shared/knowledge/index.ts';
import { isUnknownPlatform, sendsAsItself, type PlatformForm } from '../../../shared/model/index.ts';
import { Copy, Notice } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { letterText, useWizard } from '../../wizard/index.ts';
import { useProviderNames, useMethodName } from './method-name.ts';

interface PlatformAdviceProps {
  readonly form: PlatformForm;
  /** Whether the platform's name is known; false for an unknown platform whose name was not typed. */
  readonly isNamed: boolean;
}

/** Says in one sentence how this platform is set up, or that nothing is known about it. */
export function PlatformAdvice({ form, isNamed }: PlatformAdviceProps) {
  const t = useText();
  const s = useScreenText();
  const language = useLanguage();
  const said = useProviderNames();
  const nameOf = useMethodName();
  const { profile } = useWizard();
  if (sendsAsItself(form))
    return (
      <Notice kind="warn" title={s('platform.as-itself.title', { platform: form.name })}>
        <p>{s('platform.as-itself')}</p>
      </Notice>
    );
  if (form.id === 'generic' && !isNamed) return <p>{s('platform.not-known.unnamed')}</p>;
  if (isUnknownPlatform(form))
    return (
      <>
        <p>{s(form.id === 'generic' ? 'platform.not-known' : 'platform.unknown', { platform: form.name })}</p>
        <div>
          <Copy
            text={letterText(questionsLetter(form.name, language))}
            label={s('platform.questions', { platform: form.name })}
          />
        </div>
      </>
    );
  const provider = profile.results.discovery?.discovery.provider?.id;
  const family = traitsOf(provider).ownConnection;
  const { providers, otherwise } = recommendationFor(form, provider);
  // Facts that depend on the mailbox's provider are shown only once the address is known.
  if (provider === undefined && (providers.length > 0 || form.refuses.length > 0))
    return <p>{s('platform.depends', { platform: form.name })}</p>;
  const method = form.methods?.find(({ kind }) => kind === otherwise);
  return (
    <>
      {form.refuses
        .filter(({ provider: id }) => id === provider || id === family)
        .map(({ provider: id, because }) => (
          <Notice key={id} kind="warn">
            {because[language]}
          </Notice>
        ))}
      {providers.length > 0 && <p>{t('platform.recommend.provider', { providers: said(providers) })}</p>}
      {method && (
        <p>
          {method.kind === 'domain' || method.kind === 'relay'
            ? s('platform.by-it')
            : t('platform.recommend.only', { method: nameOf(method) })}
        </p>
      )}
    </>
  );
}
