export type { AskForToken, ConsentEnd, ConsentRequest } from './types.ts';
export type { Signpost } from './signpost.ts';
import type { Signpost } from './signpost.ts';
import type { AskForToken } from './types.ts';

/**
 * Requests an access token using the company's own app registration. Its code is loaded on demand, because few users
 * need it.
 */
export const askForToken: AskForToken = async (request, context) =>
  (await import('./ask-for-token.ts')).askForToken(request, context);

/**
 * Serves a short loopback URL that redirects to a consent page. Its code is loaded on demand, because few users need
 * it.
 */
export const openSignpost = async (target: string): Promise<Signpost> =>
  (await import('./signpost.ts')).openSignpost(target);
