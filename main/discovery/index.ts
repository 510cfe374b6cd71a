export { discover } from './discover.ts';
export { lookupAddresses } from './dns.ts';
export type { Discover, DiscoverySources, Glimpse, Reach } from './types.ts';
