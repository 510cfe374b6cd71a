import { useCallback, useEffect, useRef } from 'react';

import type { CallProblem, Output } from '../../shared/contract/index.ts';
import { isUnanswered, type Address } from '../../shared/model/index.ts';
import type { Result } from '../../shared/result.ts';
import { useOnline } from './use-online.ts';

type Found = Result<Output<'mailbox.discover'>, CallProblem>;

/**
 * Finds the provider and servers for an address.
 *
 * @param options.signal ends the search for all its callers.
 * @param options.anew searches again even if there is a result.
 */
export type AddressSearch = (
  address: Address,
  options?: { readonly signal?: AbortSignal; readonly anew?: boolean },
) => Promise<Found>;

interface Running {
  readonly address: Address;
  readonly find: Find;
  readonly online: boolean;
  readonly controller: AbortController;
  readonly found: Promise<Found>;
  state: 'running' | 'answered' | 'unanswered';
}

type Find = (address: Address, signal: AbortSignal) => Promise<Found>;

/**
 * Runs one search per address, shared by all callers. A search for another address cancels it. If no source answered,
 * or if the search was started without a network that is back now, the next call searches again.
 * @param find must stay the same function as long as it searches the same sources.
 */
export function useSearch(find: Find): AddressSearch {
  const online = useOnline();
  const last = useRef<Running>(undefined);
  useEffect(() => () => last.current?.controller.abort(), []);
  return useCallback(
    (address, { signal, anew = false } = {}) => {
      let search = last.current;
      if (anew || search?.address !== address || search.find !== find || !isWorthWaiting(search, online)) {
        search?.controller.abort();
        search = begin(address, find, online);
        last.current = search;
      }
      const { controller, found } = search;
      signal?.addEventListener('abort', () => controller.abort(), { once: true });
      return found;
    },
    [find, online],
  );
}

/**
 * Returns whether it is worth waiting for a running search. A cancelled search has no result, and one that was started
 * without a network probably has none either.
 */
const isWorthWaiting = ({ state, controller, online: began }: Running, online: boolean): boolean =>
  state === 'answered' || (state === 'running' && !controller.signal.aborted && began === online);

function begin(address: Address, find: Find, online: boolean): Running {
  const controller = new AbortController();
  const found = find(address, controller.signal).then((result) => {
    search.state = result.ok && !isUnanswered(result.value.discovery) ? 'answered' : 'unanswered';
    return result;
  });
  const search: Running = { address, find, online, controller, found, state: 'running' };
  return search;
}
