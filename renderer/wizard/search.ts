import { useCallback, useEffect, useRef } from 'react';

import type { CallProblem, Output } from '../../shared/contract/index.ts';
import { isUnanswered, type Address } from '../../shared/model/index.ts';
import type { Result } from '../../shared/result.ts';
import { useOnline } from './use-online.ts';

type Found = Result<Output<'discover'>, CallProblem>;

/**
 * Where the mailbox of an address is.
 *
 * @param options.signal ends the search for everybody who waits for it.
 * @param options.anew asks again, whatever was answered before.
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
 * Searches once for each address: whoever asks about the same one joins, as long as somebody answers. Another address ends
 * the search before. Where nobody could be asked, the next one asks again, and so does a network that came back.
 *
 * @param find keeps its identity for as long as it asks the same.
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

/** A cancelled one ends without an answer, and one that began without a network most likely, too. */
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
