export { discover } from './discover.ts';
export type { Discover, DiscoverySources } from './types.ts';
