export type { AskForToken, ConsentEnd, ConsentRequest } from './types.ts';
import type { AskForToken } from './types.ts';

/** Asks a provider for a token by an app registration of the company's own. Few need it, so it is loaded when it is asked for. */
export const askForToken: AskForToken = async (request, context) =>
  (await import('./ask-for-token.ts')).askForToken(request, context);
