export type { AskForToken, ConsentEnd, ConsentRequest } from './types.ts';
import type { AskForToken } from './types.ts';

/**
 * Requests a token from a provider through the company's own app registration. Rarely used, so it is loaded on demand.
 */
export const askForToken: AskForToken = async (request, context) =>
  (await import('./ask-for-token.ts')).askForToken(request, context);
