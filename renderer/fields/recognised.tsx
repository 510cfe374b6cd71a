import { Fragment, useEffect, useState } from 'react';

import { adviceKind, adviceOn } from '../../shared/flow/index.ts';
import { likelyDomain } from '../../shared/knowledge/index.ts';
import { isUnanswered, parseAddress, type Discovery } from '../../shared/model/index.ts';
import type { TextKey, TextValues } from '../../shared/texts/index.ts';
import { whereaboutsIn } from '../../shared/whereabouts.ts';
import { LinkButton, Notice } from '../components/index.ts';
import { useMask, useText } from '../theme/index.ts';
import styles from './recognised.module.css';
import { useSubject, type AddressSearch } from '../wizard/index.ts';

/** Delay in milliseconds before a search, long enough not to query a domain that is still being typed. */
const pauseMs = 500;

/** The search for a complete address; its answer may be pending. */
export interface AddressRecognition {
  readonly address: string;
  readonly discovery?: Discovery;
  /** Searches again. */
  readonly again: () => void;
}

/**
 * Searches for the mailbox as soon as the address is complete.
 *
 * @param search must stay the same function as long as it searches the same sources.
 */
export function useRecognition(typed: string, search: AddressSearch): AddressRecognition | undefined {
  const [seen, setSeen] = useState<Omit<AddressRecognition, 'again'> & { readonly by: AddressSearch }>();
  /** The address to search for again; a new object each time. */
  const [anew, setAnew] = useState<{ readonly address: string }>();
  const parsed = parseAddress(typed);
  const address = parsed.ok ? parsed.value : undefined;
  useEffect(() => {
    if (address === undefined) return undefined;
    let over = false;
    const isAnew = anew?.address === address;
    const look = () => {
      setSeen({ address, by: search });
      void search(address, { anew: isAnew }).then((found) => {
        // A late answer belongs to the previous input.
        if (over) return;
        // A rejected call ends the search without a result.
        setSeen(found.ok ? { address, discovery: found.value.discovery, by: search } : undefined);
      });
    };
    const timer = setTimeout(look, isAnew ? 0 : pauseMs);
    return () => {
      clearTimeout(timer);
      over = true;
    };
  }, [address, search, anew]);
  // Results from another search function are outdated.
  if (seen?.by !== search || seen.address !== address) return undefined;
  return { ...seen, again: () => setAnew({ address: seen.address }) };
}

interface RecognisedProps {
  readonly seen: AddressRecognition | undefined;
  /** Replaces the address in the field. */
  readonly onMeant?: (address: string) => void;
}

/** Shows the mailbox's provider and the evidence, or that it is unknown. Never blocks the user. */
export function Recognised({ seen, onMeant }: RecognisedProps) {
  const t = useText();
  const discovery = seen?.discovery;
  return (
    <div className={styles['recognised']} role="status">
      {seen && !discovery && <p>{t('address.looking')}</p>}
      {seen && onMeant && <Meant address={seen.address} discovery={discovery} onMeant={onMeant} />}
      {discovery && <Found discovery={discovery} />}
      {discovery && isOpenQuestion(discovery) && (
        <p>
          <LinkButton onPress={seen.again}>{t('address.search-again')}</LinkButton>
        </p>
      )}
    </div>
  );
}

/** Returns whether no mailbox was found, so searching again or correcting the address may help. */
const isOpenQuestion = ({ provider, candidates, inbound }: Discovery): boolean =>
  provider === undefined && candidates.length === 0 && inbound !== true;

interface MeantProps extends Required<Pick<RecognisedProps, 'onMeant'>> {
  readonly address: string;
  readonly discovery: Discovery | undefined;
}

/** Asks about a likely typo in the domain, unless the mailbox was found with certainty. */
function Meant({ address, discovery, onMeant }: MeantProps) {
  const t = useText();
  const mask = useMask();
  const [name = '', domain = ''] = address.split('@');
  const likely = likelyDomain(domain);
  const isCertain = discovery?.provider && discovery.provider.doubtful !== true;
  if (likely === undefined || isCertain) return null;
  const meant = `${name}@${likely}`;
  return (
    <Notice kind="warn">
      <p>{t('address.meant', { address: mask(meant) })}</p>
      <p>
        <LinkButton onPress={() => onMeant(meant)}>
          {t('address.meant.take', { address: mask(meant) })}
        </LinkButton>
      </p>
    </Notice>
  );
}

/** Returns the text for an unknown provider: the server that receives its mail, or why there is none. */
function otherwise(discovery: Discovery): readonly [TextKey, TextValues] {
  const { candidates, domain } = discovery;
  const [best] = candidates;
  if (best) return ['address.server', { server: best.host }];
  return isUnanswered(discovery) ? ['address.unanswered', {}] : ['address.unknown', { domain }];
}

/** A note about a domain without a mail server. The domain is emphasised, because a typo in it is the likely reason. */
function NotFound({ domain }: { readonly domain: string }) {
  const t = useText();
  const mask = useMask();
  const [before = '', after = ''] = t('address.unknown', { domain: '\n' }).split('\n');
  return (
    <Notice kind="warn">
      <p>
        {before}
        <strong>{mask(domain)}</strong>
        {after}
      </p>
    </Notice>
  );
}

function Found({ discovery }: { readonly discovery: Discovery }) {
  const t = useText();
  const { capabilities } = useSubject().profile.results.connection ?? {};
  const known = whereaboutsIn(discovery);
  const sentences = known.length > 0 ? known : [otherwise(discovery)];
  const isNotFound = known.length === 0 && sentences[0]?.[0] === 'address.unknown';
  const advice = adviceOn(discovery, capabilities);
  const connection = advice?.connection ?? advice?.unregistered;
  const places = {
    platform: capabilities?.name ?? '',
    provider: advice?.provider ?? '',
    connection: connection ? t(`provider.${connection}`) : '',
  };
  return (
    <>
      {isNotFound && <NotFound domain={discovery.domain} />}
      {!isNotFound && sentences.length > 0 && (
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
