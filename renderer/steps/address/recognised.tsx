import { useEffect, useState } from 'react';

import { adviceKind, adviceOn } from '../../../shared/flow/index.ts';
import { parseAddress, shortName, type Discovery } from '../../../shared/model/index.ts';
import { Notice } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';
import styles from './recognised.module.css';

/** Long enough that nobody is asked about half a domain. */
const pauseMs = 500;

/** Says where the mailbox is, and who says so, as soon as the address is complete. Nothing here holds anybody up. */
export function Recognised({ typed }: { readonly typed: string }) {
  const t = useText();
  const { host, profile } = useWizard();
  const { practice } = profile;
  const [seen, setSeen] = useState<{ address: string; discovery?: Discovery }>();
  const parsed = parseAddress(typed);
  const address = parsed.ok ? parsed.value : undefined;

  useEffect(() => {
    if (address === undefined) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      setSeen({ address });
      void host.call('discover', { address, practice }, { signal: controller.signal }).then((result) => {
        // Whoever was refused is not looking any more.
        setSeen(result.ok ? { address, discovery: result.value.discovery } : undefined);
      });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [address, host, practice]);

  const current = seen?.address === address ? seen : undefined;
  return (
    <div className={styles['recognised']} role="status">
      {current && !current.discovery && <p>{t('address.looking')}</p>}
      {current?.discovery && <Found discovery={current.discovery} />}
    </div>
  );
}

function Found({ discovery }: { readonly discovery: Discovery }) {
  const t = useText();
  const { capabilities } = useWizard().profile.results.connection ?? {};
  const { provider, gateway, nullMx } = discovery;
  const advice = adviceOn(discovery, capabilities);
  const places = {
    platform: capabilities?.name ?? '',
    provider: advice?.provider ?? '',
    house: advice?.connection ? t(`house.${advice.connection}`) : '',
  };
  return (
    <>
      {provider && (
        <p>
          {t(provider.source === 'spf' ? 'address.provider.likely' : 'address.provider', {
            name: shortName(provider.name),
          })}{' '}
          <span className={styles['evidence']}>{t(`address.evidence.${provider.source}`)}</span>
          {gateway !== undefined && ` ${t('address.gateway', { name: gateway })}`}
        </p>
      )}
      {nullMx && <p>{t('address.null-mx')}</p>}
      {advice && (
        <Notice kind={advice.refused ? 'warn' : 'plain'}>
          <p>{t(`address.${adviceKind(advice)}`, places)}</p>
        </Notice>
      )}
    </>
  );
}
