import { Fragment, useEffect, useState } from 'react';

import { adviceKind, adviceOn } from '../../shared/flow/index.ts';
import { parseAddress, type Discovery } from '../../shared/model/index.ts';
import { whereaboutsIn } from '../../shared/whereabouts.ts';
import { Notice } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import styles from './recognised.module.css';
import { useSubject, type Search } from '../wizard/index.ts';

/** Long enough that nobody is asked about half a domain. */
const pauseMs = 500;

/** What a complete address was asked about; the answer may still be on its way. */
export interface Recognition {
  readonly address: string;
  readonly discovery?: Discovery;
}

/**
 * Looks where the mailbox is as soon as its address is complete.
 *
 * @param search keeps its identity for as long as it asks the same.
 */
export function useRecognition(typed: string, search: Search): Recognition | undefined {
  const [seen, setSeen] = useState<Recognition & { readonly by: Search }>();
  const parsed = parseAddress(typed);
  const address = parsed.ok ? parsed.value : undefined;
  useEffect(() => {
    if (address === undefined) return undefined;
    let over = false;
    const timer = setTimeout(() => {
      setSeen({ address, by: search });
      void search(address).then((found) => {
        // An answer that comes late is about what stood there before.
        if (over) return;
        // Whoever was refused is not looking any more.
        setSeen(found.ok ? { address, discovery: found.value.discovery, by: search } : undefined);
      });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      over = true;
    };
  }, [address, search]);
  // What others were asked is not known of these.
  return seen?.address === address && seen?.by === search ? seen : undefined;
}

/** Says where the mailbox is, and who says so. Nothing here holds anybody up. */
export function Recognised({ seen }: { readonly seen: Recognition | undefined }) {
  const t = useText();
  return (
    <div className={styles['recognised']} role="status">
      {seen && !seen.discovery && <p>{t('address.looking')}</p>}
      {seen?.discovery && <Found discovery={seen.discovery} />}
    </div>
  );
}

function Found({ discovery }: { readonly discovery: Discovery }) {
  const t = useText();
  const { capabilities } = useSubject().profile.results.connection ?? {};
  const sentences = whereaboutsIn(discovery);
  const advice = adviceOn(discovery, capabilities);
  const house = advice?.connection ?? advice?.unregistered;
  const places = {
    platform: capabilities?.name ?? '',
    provider: advice?.provider ?? '',
    house: house ? t(`house.${house}`) : '',
  };
  return (
    <>
      {sentences.length > 0 && (
        <p>
          {sentences.map(([key, values], index) => (
            <Fragment key={key}>
              {index > 0 && ' '}
              {key.startsWith('address.evidence') ? (
                <span className={styles['evidence']}>{t(key)}</span>
              ) : (
                t(key, values ?? {})
              )}
            </Fragment>
          ))}
        </p>
      )}
      {advice && (
        <Notice kind={advice.refused ? 'warn' : 'plain'}>
          <p>{t(`address.${adviceKind(advice)}`, places)}</p>
        </Notice>
      )}
    </>
  );
}
