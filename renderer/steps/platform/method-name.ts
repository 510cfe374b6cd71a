import type { SendingMethod } from '../../../shared/model/index.ts';
import { useText } from '../../theme/index.ts';

/** Returns a function that joins the providers' names: one name, or "one or the other". */
export function useProviderNames(): (providers: readonly ('microsoft' | 'google')[]) => string {
  const t = useText();
  return (providers) => {
    const [one = '', other] = providers.map((provider) => t(`provider.${provider}`));
    return other === undefined ? one : t('platform.or', { one, other });
  };
}

/** Returns a function that names a sending method, including its provider. */
export function useMethodName(): (method: Pick<SendingMethod, 'kind' | 'connection'>) => string {
  const t = useText();
  const said = useProviderNames();
  return ({ kind, connection }) =>
    kind === 'own-connection'
      ? t('platform.method.own-connection', {
          providers: said(connection?.providers ?? ['microsoft', 'google']),
        })
      : t(`platform.method.${kind}`);
}
