export type { AskForToken, ConsentEnd, ConsentRequest } from './types.ts';
import type { AskForToken } from './types.ts';

/** Requests a token with the company's own app registration. Loaded on demand, because few users need it. */
export const askForToken: AskForToken = async (request, context) =>
  (await import('./ask-for-token.ts')).askForToken(request, context);
