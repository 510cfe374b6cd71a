export { discover } from './discover.ts';
export type { Discover, DiscoverySources, Glimpse, Reach } from './types.ts';
