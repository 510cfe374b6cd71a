import { recommendationFor } from '../../../shared/flow/index.ts';
import { isUnknownPlatform, sendsAsItself, type PlatformForm } from '../../../shared/model/index.ts';
import { Notice } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';
import { useProviderNames, useMethodName } from './method-name.ts';

/** Shows our recommendation for this platform, or that nothing is known about it. */
export function PlatformAdvice({ form }: { readonly form: PlatformForm }) {
  const t = useText();
  const s = useScreenText();
  const said = useProviderNames();
  const nameOf = useMethodName();
  const { profile } = useWizard();
  if (sendsAsItself(form))
    return (
      <Notice kind="warn" title={s('platform.as-itself.title', { platform: form.name })}>
        <p>{s('platform.as-itself')}</p>
      </Notice>
    );
  if (isUnknownPlatform(form))
    return (
      <Notice>
        <p>{t('platform.unknown', { platform: form.name })}</p>
        <p>{t('platform.unknown.answer')}</p>
      </Notice>
    );
  const provider = profile.results.discovery?.discovery.provider?.id;
  const { providers, otherwise } = recommendationFor(form, provider);
  const method = form.methods?.find(({ kind }) => kind === otherwise);
  if (providers.length === 0 && !method) return null;
  const key = providers.length > 0 ? 'platform.recommend.else' : 'platform.recommend.only';
  return (
    <Notice>
      {providers.length > 0 && <p>{t('platform.recommend.provider', { providers: said(providers) })}</p>}
      {method && <p>{t(key, { method: nameOf(method) })}</p>}
    </Notice>
  );
}
