export { discover } from './discover.ts';
export type { Discover, DiscoverySources, Reachability, Reach } from './types.ts';
