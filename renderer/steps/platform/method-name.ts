import type { SendingMethod } from '../../../shared/model/index.ts';
import { useText } from '../../theme/index.ts';

/** The providers' names: one, or "one or the other". */
export function useProviderNames(): (houses: readonly ('microsoft' | 'google')[]) => string {
  const t = useText();
  return (houses) => {
    const [one = '', other] = houses.map((house) => t(`house.${house}`));
    return other === undefined ? one : t('platform.or', { one, other });
  };
}

/** The name of a sending method, with its provider. */
export function useMethodName(): (way: Pick<SendingMethod, 'kind' | 'connection'>) => string {
  const t = useText();
  const said = useProviderNames();
  return ({ kind, connection }) =>
    kind === 'own-connection'
      ? t('platform.way.own-connection', { houses: said(connection?.houses ?? ['microsoft', 'google']) })
      : t(`platform.way.${kind}`);
}
