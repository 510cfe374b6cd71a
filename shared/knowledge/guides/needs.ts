/**
 * What the road itself depends on, apart from the guides' many words: the first screen must not wait for those. A test
 * holds these to the guides and the provider table.
 */
const preparing: ReadonlySet<string> = new Set([
  'google_workspace',
  'microsoft365',
  'gmx',
  'webde',
  'tonline',
]);

const connections = new Map<string, 'google' | 'microsoft'>([
  ['google_workspace', 'google'],
  ['microsoft365', 'microsoft'],
]);

/** Whether something has to be switched on at this provider before anybody can sign in with a password. */
export const needsPreparing = (provider: string | undefined): boolean =>
  provider !== undefined && preparing.has(provider);

/** The kind of connection by which a platform can reach this provider without a password. */
export const connectionTo = (provider: string | undefined): 'google' | 'microsoft' | undefined =>
  provider === undefined ? undefined : connections.get(provider);
