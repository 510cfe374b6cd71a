export type { AskForToken, ConsentEnd, ConsentRequest } from './types.ts';
export type { Signpost } from './signpost.ts';
import type { Signpost } from './signpost.ts';
import type { AskForToken } from './types.ts';

/** Requests a token with the company's own app registration. Loaded on demand, because few users need it. */
export const askForToken: AskForToken = async (request, context) =>
  (await import('./ask-for-token.ts')).askForToken(request, context);

/** Opens a short address that leads to a consent page. Loaded on demand, because few users need it. */
export const openSignpost = async (target: string): Promise<Signpost> =>
  (await import('./signpost.ts')).openSignpost(target);
