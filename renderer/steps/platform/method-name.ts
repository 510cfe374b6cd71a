import type { SendingMethod } from '../../../shared/model/index.ts';
import { useText } from '../../theme/index.ts';

/** The providers' names: one, or "one or the other". */
export function useProviderNames(): (providers: readonly ('microsoft' | 'google')[]) => string {
  const t = useText();
  return (providers) => {
    const [one = '', other] = providers.map((provider) => t(`provider.${provider}`));
    return other === undefined ? one : t('platform.or', { one, other });
  };
}

/** The name of a sending method, with its provider. */
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
