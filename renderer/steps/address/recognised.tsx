import { useEffect, useState } from 'react';

import { parseAddress, type Discovery } from '../../../shared/model/index.ts';
import { useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';
import styles from './recognised.module.css';

/** Long enough that nobody is asked about half a domain. */
const pauseMs = 500;

/** Says where the mailbox is, as soon as the address is complete. Nothing here holds anybody up. */
export function Recognised({ typed }: { readonly typed: string }) {
  const t = useText();
  const { host } = useWizard();
  const [seen, setSeen] = useState<{ address: string; discovery?: Discovery }>();
  const parsed = parseAddress(typed);
  const address = parsed.ok ? parsed.value : undefined;

  useEffect(() => {
    if (address === undefined) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      setSeen({ address });
      void host
        .call('discover', { address, practice: false }, { signal: controller.signal })
        .then((result) => {
          if (result.ok) setSeen({ address, discovery: result.value.discovery });
        });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [address, host]);

  const current = seen?.address === address ? seen : undefined;
  return (
    <p className={styles['recognised']} role="status">
      {current && !current.discovery && t('address.looking')}
      {current?.discovery?.provider && t('address.provider', { name: current.discovery.provider.name })}
      {current?.discovery?.nullMx === true && t('address.null-mx')}
    </p>
  );
}
